import type { Like } from '../../words.ts'
import type { words as english } from '../../en/words/today.ts'

export const words = {
  title:
    '{count, plural, =0 {Alle wissen, was Sie wissen.} one {Ein Kunde muss von Ihnen hören.} other {# Kunden müssen von Ihnen hören.}}',
  first: '{contact} sollte bis {until} wissen, wie es um {what} steht.',
  firstLate: '{contact} hätte bis {until} wissen sollen, wie es um {what} steht. Sagen Sie es jetzt.',
  calm: 'Nichts ist überfällig. Was als Nächstes zu halten ist, steht unten.',
  calmOverdue:
    '{count, plural, one {Eine Zusage ist überfällig. Sie steht unten zuerst.} other {# Zusagen sind überfällig. Sie stehen unten zuerst.}}',
  calmEmpty: 'Diese Woche ist nichts fällig. Ist ein Termin in Gefahr, steht er hier zuerst.',
  call: '{contact} anrufen',
  open: 'Fall öffnen',
  say: 'Sagen',
  sayNote: 'Geordnet danach, bis wann der Kunde es wissen muss.',
  workingLeft: 'in {time} Arbeitszeit',
  workingLess: 'in weniger als einer Stunde Arbeitszeit',
  lateBy: '{time} zu spät',
  until: '{moment} in {place}',
  slip: '{count, plural, one {erste Verzögerung} other {Verzögerung Nummer #}}',
  answer: 'Antworten',
  question: '{contact} fragt',
  refused: '{contact} sagt, dass keiner der Termine passt',
  proposed: '{contact} schlägt einen anderen Termin vor',
  agree: 'Dahinterstehen',
  agreeNote: 'Diese Pläne stehen und warten auf Ihr Ja. Vorher wird nichts gesagt.',
  agreeAct: 'Plan ansehen',
  agreeBy: 'der Kunde soll es bis {until} wissen',
  approve: 'Freigeben',
  approveAct: 'Lesen',
  keep: 'Halten',
  keepNote: 'Für diese Woche zugesagt, Überfälliges zuerst.',
  waiting: 'Warten auf Kunden',
  waitingSince: 'weiß es seit {moment}, hat noch nicht gewählt',
  outbox:
    '{held, plural, =0 {Kein Brief wartet auf den Versand.} one {Ein Brief wartet auf den Versand.} other {# Briefe warten auf den Versand.}}',
  trouble: '{count, plural, one {Ein Brief braucht eine Entscheidung.} other {# Briefe brauchen eine Entscheidung.}}',
  toOutbox: 'Postausgang öffnen',
  kinds: {
    delivery: 'Lieferung',
    news: 'Nachricht',
    call: 'Anruf',
    amends: 'Ausgleich',
  },
  overdue: 'fällig war {day}',
  due: '{day}',
  forClient: 'für {contact}, {client}',
  firstSteps: 'Beginnen Sie mit einem Kunden und einem Plan',
  firstStepsText:
    'Legen Sie einen Kunden und die Menschen dort an, und importieren Sie dann einen Plan, oder tippen Sie ihn ein. Sobald es eine Zusage mit Termin gibt, achtet Forthright darauf, ob sie hält.',
  addClient: 'Kunden anlegen',
  addPlan: 'Plan importieren',
} satisfies Like<typeof english>
