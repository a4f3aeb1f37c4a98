import type { Like } from '../../words.ts'
import type { words as english } from '../../en/words/inbox.ts'

export const words = {
  title:
    '{count, plural, =0 {Niemand wartet auf eine Antwort.} one {Ein Kunde wartet auf eine Antwort.} other {# Kunden warten auf eine Antwort.}}',
  titleNone: 'Antworten der Kunden sind hier noch nicht zu sehen.',
  lead: 'Was Kunden schreiben, steht hier und in dem Fall, zu dem es gehört.',
  leadDemo:
    'Beispieldaten: So sieht es aus, wenn Kunden antworten. Echte Antworten kommen an, sobald ein Postfach eingerichtet ist.',
  notReceiving:
    'Kein Postfach ist eingerichtet. Antworten gehen an das Mitglied, das geschrieben hat; bitte tragen Sie sie selbst im Fall ein.',
  setUp: 'Mail-Einrichtung ansehen',
  open: 'Zu beantworten',
  quarantine: 'Wem gehört das?',
  quarantineNote: 'Nichts davon wurde in einem Fall gezeigt.',
  automatic: 'Automatische Antworten',
  bounce: 'Zurückgekommen',
  inCase: 'In einem Fall',
  done: 'Erledigt',
  none: 'Noch ist nichts gekommen. Antwortet ein Kunde auf einen Brief, steht es hier zuerst.',
  from: '{name}, {address}',
  unknown: 'unbekannter Absender',
  noWords: '(nur Anhänge)',
  urgent: 'klingt dringend',
  unverified: 'der Absender ist nicht belegt',
  failedCheck: 'der Absender ist sehr wahrscheinlich gefälscht',
  answerInCase: 'Im Fall antworten',
  answerByMail: 'Im eigenen Mailprogramm antworten',
  toClient: 'Was sie wissen, und die Telefonnummer',
  toCase: 'Fall öffnen',
  doneAct: 'Erledigt',
  again: 'Doch nicht erledigt',
  belongs: 'Gehört zu',
  choose: 'Kontakt wählen',
  belongsAct: 'Dort einordnen',
  attachments:
    '{count, plural, one {Ein Anhang, mit der Mail aufbewahrt: } other {# Anhänge, mit der Mail aufbewahrt: }}{names}',
  notDone: 'Nichts wurde geändert. {why}',
  why: {
    'unknown-sender': 'Niemand mit dieser Adresse ist hier ein Kontakt.',
    'other-address': 'Es antwortet auf einen Brief von uns, aber von einer Adresse, die wir nicht kennen.',
    'other-client': 'Absender und Brief gehören zu verschiedenen Kunden.',
    'several-contacts': 'Mehrere Kontakte haben diese Adresse.',
    'bad-token': 'Die Antwortadresse stammt nicht von uns.',
    'failed-check': 'Der Mailserver sagt, dass der Absender gefälscht ist.',
    unreadable: 'Es ließ sich nicht lesen. Es ist aufbewahrt, wie es kam.',
    'looks-repeated': 'Dieselben Worte kamen mehrmals: vielleicht antwortet eine Maschine.',
  },
} satisfies Like<typeof english>
