import type { Manner } from '../pack.ts'

/**
 * Letters to people on first-name terms (du): every sentence that addresses the reader, in the same number of wordings.
 */
export const manner: Manner = {
  academic: {},
  fromNow: ['von jetzt an', 'ab jetzt', 'ab sofort', 'von nun an', 'ab heute', 'seit heute', 'jetzt', 'nun'],
  informal: {
    'salutation.ms': ['Hallo {first},'],
    'salutation.mr': ['Hallo {first},'],
    'salutation.neutral': ['Hallo {first},'],
    closing: ['Viele Grüße'],
    'subject.answer': ['Deine Frage: {project}'],
    'apology.ahead': [
      'Es tut mir leid, dass wir {deliverable} nicht wie vereinbart {oldDateOn}, liefern können.',
      'Ich bitte dich um Entschuldigung: Wir können {deliverable} nicht wie zugesagt {oldDateOn}, übergeben.',
      'Bitte entschuldige, dass wir unsere Zusage nicht einhalten: Wir können dir {deliverable} {oldDateOn}, noch nicht übergeben.',
    ],
    'apology.passed': [
      'Es tut mir leid, dass wir {deliverable} nicht wie vereinbart {oldDateOn}, geliefert haben.',
      'Ich bitte dich um Entschuldigung: Du hast {deliverable} {oldDateOn}, nicht wie zugesagt von uns bekommen.',
      'Bitte entschuldige, dass wir unsere Zusage nicht eingehalten und dir {deliverable} {oldDateOn}, nicht übergeben haben.',
    ],
    'apology.again': [
      'Es tut mir leid, dass du {deliverable} auch zum verschobenen Termin {oldDateOn}, nicht von uns bekommst.',
      'Ich bitte dich um Entschuldigung: Zugesagt war die Übergabe {oldDateOn}, und nun müssen wir den Termin für {deliverable} noch einmal verschieben.',
      'Bitte entschuldige, dass wir auch den verschobenen Termin {oldDateOn}, nicht einhalten und dich weiter auf {deliverable} warten lassen.',
    ],
    'apology.again-passed': [
      'Es tut mir leid, dass du {deliverable} auch zum verschobenen Termin {oldDateOn}, nicht von uns bekommen hast.',
      'Ich bitte dich um Entschuldigung: Zugesagt war die Übergabe {oldDateOn}, und auch diesmal hast du {deliverable} nicht von uns bekommen.',
      'Bitte entschuldige, dass wir auch den verschobenen Termin {oldDateOn}, nicht eingehalten haben und dich weiter auf {deliverable} warten lassen.',
    ],
    'apology.short': [
      'Es tut mir leid, dass ich heute keine bessere Nachricht für dich habe.',
      'Bitte entschuldige, dass wir dich in diese Lage bringen.',
      'Ich bitte dich um Entschuldigung dafür, dass wir deine Planung durcheinanderbringen.',
    ],
    'impact.event': [
      'Ich weiß, dass du {deliverable} für {event} brauchst.',
      'Mir ist bewusst, was das für {event} bedeutet.',
    ],
    'impact.dated': [
      'Ich weiß, dass du {deliverable} für {event} {stakeOn}, brauchst.',
      'Mir ist bewusst, was das für {event} {stakeOn}, bedeutet.',
    ],
    'impact.loss': [
      'Ich weiß, dass du {deliverable} für {event} brauchst und dass dir jetzt weniger Zeit für {loss} bleibt.',
      'Mir ist bewusst, was das für {event} bedeutet und dass dir nun weniger Zeit für {loss} bleibt.',
    ],
    'impact.dated-loss': [
      'Ich weiß, dass du {deliverable} für {event} {stakeOn}, brauchst und dass dir jetzt weniger Zeit für {loss} bleibt.',
      'Mir ist bewusst, was das für {event} {stakeOn}, bedeutet und dass dir nun weniger Zeit für {loss} bleibt.',
    ],
    'date.new': [
      'Du bekommst {deliverable} {newDateOn}.',
      'Der neue Termin für {deliverable} ist {newDate}.',
      'Wir liefern dir {deliverable} {newDateOn}.',
    ],
    'options.intro': ['Diese Termine können wir dir anbieten:', 'Für {deliverable} können wir dir anbieten:'],
    'options.ask': [
      'Bitte sag mir, was dir am meisten hilft.',
      'Welcher Termin passt dir am besten? Bitte gib mir kurz Bescheid.',
    ],
    'plan.choice': [
      'Um den Termin zu halten, für den du dich entscheidest, haben wir {steps}.',
      'Um diese Termine halten zu können, haben wir {steps}.',
      'Damit wir den Termin halten, den du wählst, haben wir {steps}.',
    ],
    'amends.invoice': [
      'Als Ausgleich ziehen wir {percent} von der Rechnung ab.',
      'Zum Ausgleich bekommst du einen Nachlass von {percent} auf die Rechnung.',
      'Als Ausgleich stellen wir dir {percent} weniger in Rechnung als vereinbart.',
    ],
    'amends.next-project': [
      'Als Ausgleich bekommst du einen Nachlass von {percent} auf dein nächstes Projekt.',
      'Zum Ausgleich geben wir dir beim nächsten Projekt {percent} Nachlass.',
      'Als Ausgleich ziehen wir beim nächsten Projekt {percent} vom Preis ab.',
    ],
    'amends.credit': [
      'Als Ausgleich schreiben wir dir {amount} gut.',
      'Zum Ausgleich bekommst du eine Gutschrift über {amount}.',
      'Als Ausgleich stellen wir dir {amount} weniger in Rechnung.',
    ],
    'amends.hours': [
      'Von unserer Arbeit berechnen wir dir {hours, plural, =1 {eine Stunde} other {# Stunden}} nicht.',
      'Wegen der Verzögerung berechnen wir dir {hours, plural, =1 {eine Arbeitsstunde} other {# Arbeitsstunden}} nicht.',
      'Wir stellen dir {hours, plural, =1 {eine Arbeitsstunde} other {# Arbeitsstunden}} nicht in Rechnung.',
    ],
    'amends.extra': [
      'Zusätzlich bekommst du {extra} ohne Aufpreis.',
      'Dazu bekommst du von uns {extra} ohne Aufpreis.',
      'Außerdem bekommst du ohne Aufpreis {extra}.',
    ],
    'contact.next': [
      'Ich melde mich {nextUpdateOn}, wieder bei dir.',
      'Die nächste Nachricht von mir bekommst du {nextUpdateOn}.',
      'Wie es weitergeht, schreibe ich dir {nextUpdateOn}.',
    ],
    'contact.reach': [
      'Du erreichst mich {callOn}, von {from} bis {to} unter {phone}.',
      'Unter {phone} bin ich {callOn}, zwischen {from} und {to} für dich da.',
    ],
    'contact.reach-today': [
      'Du erreichst mich heute von {from} bis {to} unter {phone}.',
      'Unter {phone} bin ich heute zwischen {from} und {to} für dich da.',
    ],
    'contact.questions': [
      'Wenn du noch Fragen hast, ruf mich gern an oder schreib mir.',
      'Hast du noch Fragen? Ich beantworte sie gern.',
      'Wenn noch etwas offen ist, melde dich bitte bei mir.',
    ],
    portal: [
      'Auf deiner persönlichen Seite siehst du alle Termine und kannst uns antworten: {portal}',
      'Alle Termine findest du auf deiner persönlichen Seite; dort kannst du uns auch antworten: {portal}',
      'Alle Termine stehen auf deiner persönlichen Seite, auf der du uns auch antworten kannst: {portal}',
    ],
    thanks: ['Vielen Dank für dein Verständnis.', 'Ich danke dir für dein Verständnis.', 'Danke für dein Verständnis.'],
    'talk.ask': [
      'Beim Projekt „{project}“ gibt es etwas, das ich dir gern persönlich erklären möchte. Hättest du zehn Minuten Zeit für ein Telefonat?',
      'Zum Projekt „{project}“ gibt es etwas, das ich dir lieber am Telefon erkläre als in einer E-Mail. Hättest du zehn Minuten Zeit?',
    ],
    'talk.number': [
      'Bitte schreib mir kurz, wann es dir passt, oder ruf mich direkt unter {phone} an. Vielen Dank.',
      'Würde dir das passen? Du kannst mich auch direkt unter {phone} anrufen. Vielen Dank.',
    ],
    'voicemail.hello.ms': ['Hallo {first}, hier ist {me} von {company}.'],
    'voicemail.hello.mr': ['Hallo {first}, hier ist {me} von {company}.'],
    'voicemail.hello.neutral': ['Hallo {first}, hier ist {me} von {company}.'],
    'call.hello.ms': ['Hallo {first}, hier ist {me} von {company}.'],
    'call.hello.mr': ['Hallo {first}, hier ist {me} von {company}.'],
    'call.hello.neutral': ['Hallo {first}, hier ist {me} von {company}.'],
    'voicemail.ask': [
      'Ich möchte kurz mit dir über das Projekt „{project}“ sprechen.',
      'Es geht um das Projekt „{project}“, und ich würde gern kurz mit dir sprechen.',
    ],
    'voicemail.today': ['Bitte ruf mich heute zwischen {from} und {to} zurück. Meine Nummer ist {phone}.'],
    'voicemail.on': ['Bitte ruf mich {callOn}, zwischen {from} und {to} zurück. Meine Nummer ist {phone}.'],
    'voicemail.bye': ['Vielen Dank und bis dann.'],
    'call.opening': [
      'Ich rufe wegen des Projekts „{project}“ an und möchte es dir gleich sagen: Es tut mir leid, dass wir unsere Zusage nicht einhalten können, {deliverable} {oldDateOn}, zu liefern.',
      'Es geht um das Projekt „{project}“. Ich bitte dich um Entschuldigung: Unsere Zusage, {deliverable} {oldDateOn}, zu liefern, können wir nicht einhalten.',
      'Ich rufe dich wegen des Projekts „{project}“ an und komme gleich zur Sache: Bitte entschuldige, dass wir {deliverable} nicht wie zugesagt {oldDateOn}, liefern können.',
    ],
    'call.opening-passed': [
      'Ich rufe wegen des Projekts „{project}“ an und möchte es dir gleich sagen: Es tut mir leid, dass wir unsere Zusage nicht eingehalten haben, {deliverable} {oldDateOn}, zu liefern.',
      'Ich rufe dich wegen des Projekts „{project}“ an und komme gleich zur Sache: Bitte entschuldige, dass wir {deliverable} nicht wie zugesagt {oldDateOn}, geliefert haben.',
    ],
    'call.opening-again': [
      'Ich rufe wegen des Projekts „{project}“ an und möchte es dir gleich sagen: Es tut mir leid, dass wir den Termin für {deliverable} noch einmal verschieben müssen. Zugesagt war die Übergabe {oldDateOn}.',
      'Ich rufe dich wegen des Projekts „{project}“ an und komme gleich zur Sache: Bitte entschuldige, dass wir dich noch einmal auf {deliverable} warten lassen. Zugesagt war zuletzt die Übergabe {oldDateOn}.',
    ],
    'call.back': [
      'Ich verstehe, dass du verärgert bist. Lass uns jetzt gemeinsam die Lösung durchgehen.',
      'Was du gesagt hast, habe ich notiert. Darf ich dir erklären, wie du {deliverable} {newDateOn}, bekommst?',
      'Welcher Teil ist für dich am dringendsten?',
    ],
    'call.back-choice': [
      'Ich verstehe, dass du verärgert bist. Lass uns jetzt gemeinsam die Lösung durchgehen.',
      'Was du gesagt hast, habe ich notiert. Darf ich dir sagen, welche Termine wir dir anbieten können?',
      'Welcher Teil ist für dich am dringendsten?',
    ],
    'call.end': [
      'Ich melde mich {nextUpdateOn}, wieder bei dir. Du erreichst mich unter {phone}. Hast du im Moment noch Fragen?',
    ],
    'update.on-track': [
      'Der Liefertermin bleibt {oldDate}; aus heutiger Sicht halten wir ihn.',
      'Am Liefertermin ändert sich nichts: Du bekommst {deliverable} wie vereinbart {oldDateOn}.',
      'Es bleibt dabei: Wir liefern dir {deliverable} {oldDateOn}.',
    ],
    'update.at-risk': [
      'Der Termin für {deliverable}, {oldDate}, ist gefährdet. Ich sage dir das schon jetzt, damit du dich darauf einstellen kannst.',
      'Ob wir {deliverable} wie vereinbart {oldDateOn}, liefern können, ist nicht mehr sicher. Ich schreibe dir das jetzt schon, damit du dich darauf einstellen kannst.',
      'Ich sage es dir lieber früh, damit du dich darauf einstellen kannst: Womöglich können wir {deliverable} nicht wie vereinbart {oldDateOn}, liefern.',
    ],
    'update.late': [
      'Du hättest {deliverable} {oldDateOn}, bekommen sollen und wartest noch darauf.',
      'Der zugesagte Termin {oldDateOn}, ist verstrichen, und wir schulden dir {deliverable} noch.',
      'Zugesagt war die Übergabe {oldDateOn}, und du hast {deliverable} noch nicht von uns bekommen.',
    ],
    'update.expected': [
      'Nach heutigem Stand können wir dir {deliverable} {newDateOn}, liefern, im schlimmsten Fall {worstCaseOn}.',
      'Wir rechnen jetzt damit, dass du {deliverable} {newDateOn}, bekommst, im schlimmsten Fall {worstCaseOn}.',
    ],
    'follow-up.date': [
      'Beim neuen Termin bleibt es: Du bekommst {deliverable} {newDateOn}.',
      'Am neuen Termin ändert sich nichts: Du bekommst {deliverable} {newDateOn}.',
      'Der neue Termin steht: Du bekommst {deliverable} {newDateOn}.',
    ],
    'thanks.delivered': [
      'Du hast {deliverable} jetzt von uns bekommen, und die Übergabe im Projekt „{project}“ ist abgeschlossen.',
      'Es ist so weit: Du hast im Projekt „{project}“ {deliverable} von uns bekommen.',
      'Die Übergabe im Projekt „{project}“ ist geschafft, und du hast {deliverable} von uns bekommen.',
    ],
    'thanks.patience': [
      'Vielen Dank für deine Geduld und für die gute Zusammenarbeit.',
      'Ich danke dir für deine Geduld und für dein Vertrauen.',
    ],
    'acceptance.confirm': [
      'Vielen Dank für deine Antwort. Damit ist vereinbart: Du bekommst {deliverable} {newDateOn}.',
      'Ich danke dir für deine Antwort und bestätige den neuen Termin: Du bekommst {deliverable} {newDateOn}.',
    ],
    'answer.intro': [
      'Vielen Dank für deine Frage zum Projekt „{project}“.',
      'Danke für deine Nachfrage zum Projekt „{project}“.',
      'Hier ist die Antwort auf deine Frage zum Projekt „{project}“.',
    ],
    'given.intro': [
      'Für die Verzögerung hatten wir dir einen Ausgleich zugesagt. Diese Zusage haben wir {handedOn}, eingelöst.',
      'Wir haben {handedOn}, eingelöst, was wir dir für die Verzögerung zugesagt hatten.',
    ],
    'given.invoice': [
      'Der Nachlass von {percent} ist von deiner Rechnung abgezogen.',
      'In deiner Rechnung ist der Nachlass von {percent} berücksichtigt.',
    ],
    'given.next-project': [
      'Der Nachlass von {percent} auf dein nächstes Projekt ist fest vorgemerkt.',
      'Für dein nächstes Projekt haben wir einen Nachlass von {percent} fest eingeplant.',
    ],
    'given.credit': [
      'Die Gutschrift über {amount} ist gebucht.',
      'Du hast von uns eine Gutschrift über {amount} bekommen.',
    ],
    'given.extra': [
      'Du hast {extra} ohne Aufpreis von uns bekommen.',
      'Ohne Aufpreis hast du nun auch {extra} von uns bekommen.',
    ],
    'look.intro': [
      'Wir haben uns nach der Übergabe den Ablauf im Projekt „{project}“ noch einmal angesehen. Ich möchte dir sagen, was dabei herausgekommen ist.',
      'Du hast {deliverable} inzwischen von uns bekommen. Wir haben das Projekt „{project}“ noch einmal ausgewertet, und ich möchte dir sagen, was wir daraus lernen.',
    ],
    'look.invite': [
      'Siehst du etwas anders, oder fehlt hier etwas? Dann sag es mir bitte.',
      'Wenn du etwas anders erlebt hast, sag es mir bitte.',
    ],
    'update.intro': [
      'Hier ist der aktuelle Stand im Projekt „{project}“.',
      'So weit sind wir im Projekt „{project}“.',
      'Kurz zum Stand im Projekt „{project}“.',
      'Ein kurzer Bericht zum Projekt „{project}“.',
    ],
    'follow-up.status': [
      'Wie versprochen, hier der aktuelle Stand: {status}.',
      'Wie angekündigt melde ich mich mit dem aktuellen Stand: {status}.',
      'Hier ist die Nachricht, die ich dir versprochen habe: {status}.',
    ],
    'given.hours': [
      'Von unserer Arbeit haben wir dir {hours, plural, =1 {eine Stunde} other {# Stunden}} nicht berechnet.',
      'Wir haben dir {hours, plural, =1 {eine Arbeitsstunde} other {# Arbeitsstunden}} nicht in Rechnung gestellt.',
    ],
    'date.worst': [
      'Im schlimmsten Fall wird es {worstCase}.',
      'Spätestens wird es {worstCase}.',
      'Sollte die Arbeit länger dauern als geplant, wird es spätestens {worstCase}.',
    ],
    'options.item': ['**{label}**: {day}, im schlimmsten Fall {worst}. {means}.'],
    'acceptance.before': [
      'Der bisherige Termin {oldDateOn}, gilt nicht mehr.',
      'Damit entfällt der bisherige Termin {oldDateOn}.',
    ],
    'subject.amends-given': ['Dein Ausgleich für die Verzögerung: {project}'],
    'talk.slots': ['Ich könnte dich anrufen:', 'Mein Vorschlag für unser Gespräch:'],
  },
}
