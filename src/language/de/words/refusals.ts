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
  'not-yet': 'Dafür ist es noch zu früh: Es fehlt noch etwas. Es wurde nichts geändert.',
  'option-before-promise':
    '{day} liegt nicht nach dem zugesagten Termin {promised}. Es wurde nichts geändert. Bieten Sie einen späteren Tag an.',
  'worst-before-day': 'Der schlimmste Fall {worstCase} liegt vor dem Termin {day}. Es wurde nichts geändert.',
  'option-before-forecast':
    '{day} liegt vor {likely}, dem Tag, den wir in 8 von 10 Fällen halten. Es wurde nichts geändert. Bieten Sie einen späteren Tag an, oder lassen Sie das Risiko schriftlich freigeben.',
  'no-such-option': 'Diese Möglichkeit wurde dem Kunden nicht angeboten. Es wurde nichts geändert.',
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
  // plan, promise, forecast
  'day-to-come': '{on} kommt erst noch. Es wurde nichts geändert. Geben Sie den Tag an, an dem es erledigt war.',
  'plan-cycle':
    'Diese Aufgaben warten im Kreis aufeinander: {tasks}. Der Plan wurde nicht geändert. Entfernen Sie eine der Verknüpfungen.',
  'plan-problems':
    'Am Plan {count, plural, one {stimmt # Sache} other {stimmen # Sachen}} nicht. Er wurde nicht geändert. Sehen Sie sich die genannten Aufgaben an.',
  'no-plan':
    'Hinter dieser Zusage steht noch kein Plan, deshalb ließ sich nichts berechnen. Legen Sie zuerst Aufgaben im Projekt an.',
  'file-too-big':
    'Die Datei hat {megabytes} MB; gelesen werden höchstens {most} MB. Es wurde nichts übernommen. Teilen Sie die Datei, oder lassen Sie Unnötiges weg.',
  'file-too-slow':
    'Das Lesen der Datei dauerte länger als {seconds} Sekunden und wurde abgebrochen. Es wurde nichts übernommen. Teilen Sie die Datei.',
  'file-too-heavy':
    'Die Datei braucht zu viel Speicher, um gelesen zu werden. Es wurde nichts übernommen. Teilen Sie die Datei.',
  'file-has-problems':
    '{bad, plural, =0 {Die Datei war nicht brauchbar} one {# Zeile ist fehlerhaft} other {# Zeilen sind fehlerhaft}}. Es wurde nichts übernommen. Berichtigen Sie die Datei, oder übernehmen Sie nur die guten Zeilen.',
  'date-order-asked':
    '{sample} lässt sich auf zwei Arten lesen. Es wurde nichts übernommen. Sagen Sie, ob zuerst der Tag oder der Monat steht.',
  'import-built-on': 'Diese Aufgaben wurden nach dem Import geändert: {tasks}. Es wurde nichts zurückgenommen.',
  // post
  'already-leaving': 'Dieser Brief ist schon unterwegs oder verschickt. Er wurde nicht geändert.',
  'already-approved': 'Dieser Text ist schon freigegeben. Nichts wurde doppelt getan.',
  'not-approved': 'Es gibt keine Freigabe, die zurückgenommen werden könnte. Nichts wurde geändert.',
  'empty-text': 'Betreff oder Text ist noch leer. Nichts wurde freigegeben.',
  'open-placeholder': 'Darin steht noch „{found}“ und muss ausgefüllt werden. Nichts wurde freigegeben.',
  blocked:
    '{count, plural, one {Eine Stelle muss} other {# Stellen müssen}} geändert werden, bevor das hinausgehen kann. Nichts wurde freigegeben.',
  'window-closed':
    'Die Zeit für diesen Brief ist vorbei. Nichts wurde freigegeben. Sehen Sie den Text noch einmal an und wählen Sie eine neue Zeit.',
  'hours-passed':
    'Die Stunden, in denen der Brief ein Gespräch anbietet, sind vorbei ({on}). Er wurde nicht freigegeben und geht nicht hinaus. Schreiben Sie ihn neu, oder setzen Sie andere Zeiten in den Text.',
  'letter-too-long':
    'Der Brief ist zu lang: Mailprogramme würden ihn abschneiden. Nichts wurde freigegeben. Sagen Sie es kürzer.',
  'no-address': 'Für diesen Kontakt gibt es keine brauchbare E-Mail-Adresse. Nichts wurde freigegeben.',
  'needs-second-person': 'Der Text braucht das Ja einer zweiten Person. Nichts wurde freigegeben.',
  'too-late': 'Zu spät: Der Brief geht schon hinaus oder ist erledigt. Er wurde nicht zurückgeholt.',
  'lost-lease': 'Dieser Brief wird schon von anderer Stelle verschickt. Nichts ging doppelt hinaus.',
  'not-in-doubt': 'Dieser Brief ist nicht mehr ungewiss. Nichts wurde geändert.',
  'not-late': 'Dieser Brief muss nicht noch einmal gelesen werden. Nichts wurde verschickt.',
  'not-sent': 'Dieser Brief wurde nicht verschickt und kann nicht zurückgekommen sein. Nichts wurde geändert.',
  'readers-wish':
    'Diese Berichte hat abbestellt, wer sie liest. Nichts wurde geändert. Nehmen Sie es bei den Wochenberichten zurück, mit einer Begründung.',
  // people
  'link-spent':
    'Dieser Link gilt nicht mehr: Er wurde benutzt, zurückgenommen, oder seine Zeit ist um. Es wurde nichts geändert.',
  'address-taken':
    'Mit dieser Adresse meldet sich schon jemand an. Das Konto wurde nicht berührt. Melden Sie sich damit an, oder nehmen Sie eine andere Adresse.',
  'wrong-sign-in':
    'Adresse und Passwort passen nicht zusammen. Sie sind nicht angemeldet. Versuchen Sie es noch einmal, oder fordern Sie einen Link für ein neues Passwort an.',
  'sign-in-again':
    'Dieser Versuch ist vorbei. Sie sind nicht angemeldet. Beginnen Sie noch einmal mit Adresse und Passwort.',
  'wrong-code': 'Dieser Code passt nicht. Sie sind noch nicht angemeldet. Geben Sie den ein, der jetzt angezeigt wird.',
  'wrong-password': 'Das ist nicht Ihr jetziges Passwort. Es wurde nichts geändert. Geben Sie es noch einmal ein.',
  'needs-https':
    'Über einfaches http wäre ein Passwort unterwegs lesbar, deshalb kann man sich so nur auf dem Server selbst anmelden. Sie sind nicht angemeldet. Stellen Sie einen Proxy mit Zertifikat davor und setzen Sie PUBLIC_URL auf dessen https-Adresse.',
  'role-above-yours': 'Diese Rolle steht über Ihrer eigenen. Es wurde nichts geändert. Bitten Sie einen Inhaber.',
  'last-owner':
    'Jemand muss hier Inhaber sein, und das ist der letzte. Es wurde nichts geändert. Machen Sie zuerst jemand anderen zum Inhaber.',
  'already-member':
    'Jemand mit dieser Adresse arbeitet hier schon oder hat hier gearbeitet. Es ging keine Einladung hinaus. Sehen Sie unter den Personen nach.',
  'contact-exists':
    'Ein anderer Kontakt dieses Kunden hat dieselbe Adresse. Es wurde nichts geändert. Geben Sie jedem ein eigenes Postfach.',
  'no-such-deputy':
    'Diese Person kann nicht vertreten: Sie ist nicht da, oder es ist dieselbe Person. Es wurde nichts geändert. Wählen Sie jemand anderen.',
  'days-reversed': 'Der letzte Tag liegt vor dem ersten. Es wurde nichts geändert. Prüfen Sie beide Tage.',
  // check-ins
  'update-sent': 'Dieser Bericht ist verschickt. Es wurde nichts geändert.',
  'update-skipped': 'Dieser Bericht wurde ausgelassen. Es wurde nichts geschrieben. Der nächste kommt in einer Woche.',
  'update-approved':
    'Dieser Brief ist schon freigegeben. Es wurde nichts geändert. Holen Sie ihn zuerst im Postausgang zurück.',
  'not-in-quarantine': 'Diese Mail wartet nicht auf eine Zuordnung. Nichts wurde geändert.',
  // calls
  'time-taken': 'Diese Zeit ist nicht mehr frei. Es wurde nichts eingetragen. Bitte wählen Sie eine andere.',
  'call-changed':
    'Das Gespräch wurde inzwischen eingetragen, verlegt oder abgesagt. Es wurde nichts geändert. Sehen Sie nach, was jetzt gilt.',
  'call-is-booked':
    'Ein Gespräch ist schon eingetragen, deshalb wurde nichts geschrieben. Verlegen Sie es, oder sagen Sie es erst ab.',
} satisfies Like<typeof english>
