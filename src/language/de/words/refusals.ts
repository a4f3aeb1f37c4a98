import type { Like } from '../../words.ts'
import type { words as english } from '../../en/words/refusals.ts'

export const words = {
  'bad-input': 'Etwas im Formular war nicht lesbar. Es wurde nichts geändert. Bitte prüfen Sie die Felder.',
  'not-signed-in': 'Sie sind nicht angemeldet. Es wurde nichts geändert.',
  'not-allowed':
    'Ihre Rolle erlaubt das nicht. Es wurde nichts geändert. Bitte fragen Sie jemanden mit der Rolle Inhaber oder Manager.',
  'not-found': 'Das war nicht zu finden. Vielleicht wurde es entfernt, oder es ist nicht für Sie bestimmt.',
  'changed-meanwhile':
    'Jemand anderes hat das inzwischen geändert. Ihre Änderung wurde nicht gespeichert. Bitte sehen Sie sich den jetzigen Stand an.',
  'in-flight': 'Dieselbe Anfrage läuft schon. Es wurde nichts doppelt getan.',
  'other-body': 'Diese Anfrage wurde schon für etwas anderes benutzt. Es wurde nichts getan.',
  'needs-key': 'Der Anfrage fehlte ihr Schlüssel. Es wurde nichts gesendet.',
  'too-large': 'Das ist zu groß. Es wurde nichts geändert.',
  'too-many': 'Zu viele Versuche in kurzer Zeit. Es wurde nichts geändert. Bitte warten Sie einen Moment.',
  'from-elsewhere': 'Die Anfrage kam nicht von unseren eigenen Seiten. Es wurde nichts geändert.',
  failed: 'Auf unserer Seite ist etwas schiefgegangen. Es wurde nichts gesendet. Für die Betreuung: {trace}.',
  'case-is-over': 'Dieser Fall ist abgeschlossen. Es wurde nichts geändert.',
  'not-yet': 'Dafür ist es noch zu früh. Es fehlt noch etwas.',
  'option-before-promise':
    '{day} liegt nicht nach dem zugesagten Termin {promised}. Es wurde nichts geändert. Bieten Sie einen späteren Tag an.',
  'worst-before-day': 'Der schlimmste Fall {worstCase} liegt vor dem Termin {day}. Es wurde nichts geändert.',
  'option-before-forecast':
    '{day} liegt vor dem {likely}, dem Tag, den wir in 8 von 10 Fällen halten. Es wurde nichts geändert. Bieten Sie einen späteren Tag an, oder lassen Sie das Risiko schriftlich freigeben.',
  'no-such-option': 'Dieser Weg wurde dem Kunden nicht angeboten. Es wurde nichts geändert.',
  'already-accepted': 'Der Kunde hat {day} schon angenommen. Es wurde nichts geändert.',
  'nothing-to-accept': 'Hier gibt es noch nichts anzunehmen. Es wurde nichts geändert.',
  'no-such-action': 'Diese Maßnahme gibt es nicht. Es wurde nichts geändert.',
  'too-many-actions': 'Höchstens {most} Maßnahmen: wenige werden eher erledigt. Es wurde nichts geändert.',
  'over-amends-limit':
    'Das kostet mehr, als Ihre Rolle geben darf. Es wurde nichts geändert. Bitten Sie einen Manager, es anzubieten.',
  'needs-manager': 'Dem Plan muss ein Manager zustimmen. Es wurde nichts geändert.',
  'risk-needs-manager': 'Nur ein Manager darf das Risiko eines früheren Termins eingehen. Es wurde nichts geändert.',
  'missing-fact': 'Eine Angabe fehlt, deshalb wurde der Brief nicht geschrieben: {fact}.',
  'too-many-codes': 'In einer Stunde wurden zu viele Codes angefordert. Es wurde nichts gewählt.',
  'promise-closed': 'Diese Zusage ist abgeschlossen. Es wurde nichts geändert.',
  'promise-delivered': 'Das wurde schon am {on} geliefert. Es wurde nichts geändert.',
  'day-passed': '{day} ist schon vorbei. Es wurde nichts geändert. Wählen Sie einen Tag, der noch kommt.',
} satisfies Like<typeof english>
