import type { Letters } from '../pack.ts'

/**
 * Sentences of German letters. Forms that slots must have: deliverable, event, loss and extra are noun phrases
 * in the accusative ('den Jahresbericht'); steps are participles after 'haben wir' ('zwei Prüfer dazugeholt');
 * measure begins with its verb ('prüfen wir jede Lieferung zu zweit'); cause, status and means are main clauses.
 */
export const letters: Letters = {
  'salutation.ms': ['Sehr geehrte Frau {academic}{family},'],
  'salutation.mr': ['Sehr geehrter Herr {academic}{family},'],
  'salutation.neutral': ['Guten Tag {academic}{name},'],
  'salutation.nameless': ['Guten Tag,'],
  closing: ['Mit freundlichen Grüßen'],

  'subject.notice': ['Neuer Liefertermin für {deliverable}'],
  'subject.can-we-talk': ['Zehn Minuten am Telefon: {project}'],
  'subject.voicemail': ['Nachricht auf der Mailbox: {project}'],
  'subject.call-sheet': ['Gesprächsleitfaden: {project}'],
  'subject.update': ['Wochenbericht: {project}'],
  'subject.update-at-risk': ['Wochenbericht: {project} – Termin gefährdet'],
  'subject.update-late': ['Wochenbericht: {project} – Termin überschritten'],
  'subject.follow-up': ['Aktueller Stand: {project}'],
  'subject.thanks': ['Vielen Dank: {project}'],
  'subject.acceptance': ['Bestätigt: {newDate} ({project})'],
  'subject.answer': ['Ihre Frage: {project}'],
  'subject.amends-given': ['Ihr Ausgleich für die Verzögerung: {project}'],
  'subject.retrospective': ['Was wir ändern: {project}'],

  'apology.ahead': [
    'Es tut mir leid, dass wir {deliverable} nicht wie vereinbart {oldDateOn}, liefern können.',
    'Ich bitte Sie um Entschuldigung: Wir können {deliverable} nicht wie zugesagt {oldDateOn}, übergeben.',
    'Bitte entschuldigen Sie, dass wir unsere Zusage nicht einhalten: Wir können Ihnen {deliverable} {oldDateOn}, noch nicht übergeben.',
  ],
  'apology.passed': [
    'Es tut mir leid, dass wir {deliverable} nicht wie vereinbart {oldDateOn}, geliefert haben.',
    'Ich bitte Sie um Entschuldigung: Sie haben {deliverable} {oldDateOn}, nicht wie zugesagt von uns erhalten.',
    'Bitte entschuldigen Sie, dass wir unsere Zusage nicht eingehalten und Ihnen {deliverable} {oldDateOn}, nicht übergeben haben.',
  ],
  'apology.again': [
    'Es tut mir leid, dass Sie {deliverable} auch zum verschobenen Termin {oldDateOn}, nicht von uns bekommen.',
    'Ich bitte Sie um Entschuldigung: Zugesagt war die Übergabe {oldDateOn}, und nun müssen wir den Termin für {deliverable} noch einmal verschieben.',
    'Bitte entschuldigen Sie, dass wir auch den verschobenen Termin {oldDateOn}, nicht einhalten und Sie weiter auf {deliverable} warten lassen.',
  ],
  'apology.again-passed': [
    'Es tut mir leid, dass Sie {deliverable} auch zum verschobenen Termin {oldDateOn}, nicht von uns bekommen haben.',
    'Ich bitte Sie um Entschuldigung: Zugesagt war die Übergabe {oldDateOn}, und auch diesmal haben Sie {deliverable} nicht von uns erhalten.',
    'Bitte entschuldigen Sie, dass wir auch den verschobenen Termin {oldDateOn}, nicht eingehalten haben und Sie weiter auf {deliverable} warten lassen.',
  ],
  'apology.short': [
    'Es tut mir leid, dass ich heute keine bessere Nachricht für Sie habe.',
    'Bitte entschuldigen Sie, dass wir Sie in diese Lage bringen.',
    'Ich bitte Sie um Entschuldigung dafür, dass wir Ihre Planung durcheinanderbringen.',
  ],
  'impact.event': [
    'Ich weiß, dass Sie {deliverable} für {event} brauchen.',
    'Mir ist bewusst, was das für {event} bedeutet.',
  ],
  'impact.dated': [
    'Ich weiß, dass Sie {deliverable} für {event} {stakeOn}, brauchen.',
    'Mir ist bewusst, was das für {event} {stakeOn}, bedeutet.',
  ],
  'impact.loss': [
    'Ich weiß, dass Sie {deliverable} für {event} brauchen und dass Ihnen jetzt weniger Zeit für {loss} bleibt.',
    'Mir ist bewusst, was das für {event} bedeutet und dass Ihnen nun weniger Zeit für {loss} bleibt.',
  ],
  'impact.dated-loss': [
    'Ich weiß, dass Sie {deliverable} für {event} {stakeOn}, brauchen und dass Ihnen jetzt weniger Zeit für {loss} bleibt.',
    'Mir ist bewusst, was das für {event} {stakeOn}, bedeutet und dass Ihnen nun weniger Zeit für {loss} bleibt.',
  ],
  responsibility: [
    'Die Verantwortung dafür liegt bei uns.',
    'Dafür übernehmen wir die Verantwortung.',
    'Das haben wir zu verantworten.',
  ],
  cause: [
    'Woran es lag: {cause}.',
    'So kam es zu der Verzögerung: {cause}.',
    'Der Grund für die Verzögerung: {cause}.',
  ],
  'date.new': [
    'Sie erhalten {deliverable} {newDateOn}.',
    'Der neue Termin für {deliverable} ist {newDate}.',
    'Wir übergeben Ihnen {deliverable} {newDateOn}.',
  ],
  'date.worst': [
    'Im ungünstigsten Fall wird es {worstCase}.',
    'Spätestens wird es {worstCase}.',
    'Sollte die Arbeit länger dauern als geplant, wird es spätestens {worstCase}.',
  ],
  'options.intro': ['Diese Termine können wir Ihnen anbieten:', 'Für {deliverable} können wir Ihnen anbieten:'],
  'options.item': ['**{label}**: {day}, im ungünstigsten Fall {worst}. {means}.'],
  'options.short': ['**{label}**: {day}. {means}.'],
  'options.ask': [
    'Bitte sagen Sie mir, was Ihnen am meisten hilft.',
    'Welcher Termin passt Ihnen am besten? Bitte geben Sie mir kurz Bescheid.',
  ],
  plan: [
    'Damit wir diesen Termin halten, haben wir {steps}.',
    'Um diesen Termin zu sichern, haben wir {steps}.',
    'Damit es nicht später wird, haben wir {steps}.',
  ],
  'plan.choice': [
    'Um den Termin zu halten, für den Sie sich entscheiden, haben wir {steps}.',
    'Um diese Termine halten zu können, haben wir {steps}.',
    'Damit wir den Termin halten, den Sie wählen, haben wir {steps}.',
  ],
  'plan.again': [
    'Um den Termin zu halten, haben wir {steps}.',
    'Damit wir den neuen Termin einhalten, haben wir {steps}.',
    'Damit es bei diesem Termin bleibt, haben wir {steps}.',
  ],
  'plan.measure': [
    'Wir ändern {measureOn}, unser Vorgehen: Dann {measure}.',
    'Unseren Ablauf ändern wir {measureOn}: Dann {measure}.',
  ],
  recurrence: [
    'Damit das nicht noch einmal vorkommt, {measure}.',
    'Damit sich das nicht wiederholt, {measure}.',
    'Damit das nicht wieder vorkommt, {measure}.',
  ],
  'amends.invoice': [
    'Als Ausgleich ziehen wir {percent} von der Rechnung ab.',
    'Zum Ausgleich erhalten Sie einen Nachlass von {percent} auf die Rechnung.',
    'Als Ausgleich stellen wir Ihnen {percent} weniger in Rechnung als vereinbart.',
  ],
  'amends.next-project': [
    'Als Ausgleich erhalten Sie einen Nachlass von {percent} auf Ihr nächstes Projekt.',
    'Zum Ausgleich geben wir Ihnen beim nächsten Projekt {percent} Nachlass.',
    'Als Ausgleich ziehen wir beim nächsten Projekt {percent} vom Preis ab.',
  ],
  'amends.credit': [
    'Als Ausgleich schreiben wir Ihnen {amount} gut.',
    'Zum Ausgleich erhalten Sie eine Gutschrift über {amount}.',
    'Als Ausgleich stellen wir Ihnen {amount} weniger in Rechnung.',
  ],
  'amends.hours': [
    'Von unserer Arbeit berechnen wir Ihnen {hours, plural, =1 {eine Stunde} other {# Stunden}} nicht.',
    'Wegen der Verzögerung berechnen wir Ihnen {hours, plural, =1 {eine Arbeitsstunde} other {# Arbeitsstunden}} nicht.',
    'Wir stellen Ihnen {hours, plural, =1 {eine Arbeitsstunde} other {# Arbeitsstunden}} nicht in Rechnung.',
  ],
  'amends.extra': [
    'Zusätzlich erhalten Sie {extra} ohne Aufpreis.',
    'Dazu bekommen Sie von uns {extra} ohne Aufpreis.',
    'Außerdem erhalten Sie ohne Aufpreis {extra}.',
  ],
  'contact.next': [
    'Ich melde mich {nextUpdateOn}, wieder bei Ihnen.',
    'Die nächste Nachricht von mir bekommen Sie {nextUpdateOn}.',
    'Wie es weitergeht, schreibe ich Ihnen {nextUpdateOn}.',
  ],
  'contact.reach': [
    'Sie erreichen mich {callOn}, von {from} bis {to} unter {phone}.',
    'Unter {phone} bin ich {callOn}, zwischen {from} und {to} für Sie da.',
  ],
  'contact.reach-today': [
    'Sie erreichen mich heute von {from} bis {to} unter {phone}.',
    'Unter {phone} bin ich heute zwischen {from} und {to} für Sie da.',
  ],
  'contact.questions': [
    'Wenn Sie noch Fragen haben, rufen Sie mich gern an oder schreiben Sie mir.',
    'Haben Sie noch Fragen? Ich beantworte sie gern.',
    'Wenn noch etwas offen ist, melden Sie sich bitte bei mir.',
  ],
  portal: [
    'Auf Ihrer persönlichen Seite sehen Sie alle Termine und können uns antworten: {portal}',
    'Alle Termine finden Sie auf Ihrer persönlichen Seite; dort können Sie uns auch antworten: {portal}',
    'Alle Termine stehen auf Ihrer persönlichen Seite, auf der Sie uns auch antworten können: {portal}',
  ],
  thanks: [
    'Vielen Dank für Ihr Verständnis.',
    'Ich danke Ihnen für Ihr Verständnis.',
    'Haben Sie vielen Dank für Ihr Verständnis.',
  ],

  'talk.ask': [
    'Hätten Sie zehn Minuten Zeit für ein Telefonat? Beim Projekt „{project}“ gibt es etwas, das ich Ihnen gern persönlich erklären möchte.',
    'Zum Projekt „{project}“ gibt es etwas, das ich Ihnen lieber am Telefon erkläre als in einer E-Mail. Hätten Sie zehn Minuten Zeit?',
  ],
  'talk.slots': ['Ich könnte Sie anrufen:', 'Mein Vorschlag für unser Gespräch:'],
  'talk.slot': ['{callDay}, {from} bis {to} ({zone})'],
  'talk.number': [
    'Bitte schreiben Sie mir kurz, wann es Ihnen passt, oder rufen Sie mich direkt unter {phone} an. Vielen Dank.',
    'Würde Ihnen das passen? Sie können mich auch direkt unter {phone} anrufen. Vielen Dank.',
  ],

  'voicemail.hello.ms': ['Guten Tag, Frau {academic}{family}, hier ist {me} von {company}.'],
  'voicemail.hello.mr': ['Guten Tag, Herr {academic}{family}, hier ist {me} von {company}.'],
  'voicemail.hello.neutral': ['Guten Tag, {academic}{name}, hier ist {me} von {company}.'],
  'voicemail.hello.nameless': ['Guten Tag, hier ist {me} von {company}.'],
  'voicemail.ask': [
    'Ich möchte kurz mit Ihnen über das Projekt „{project}“ sprechen.',
    'Es geht um das Projekt „{project}“, und ich würde gern kurz mit Ihnen sprechen.',
  ],
  'voicemail.today': ['Bitte rufen Sie mich heute zwischen {from} und {to} zurück. Meine Nummer ist {phone}.'],
  'voicemail.on': ['Bitte rufen Sie mich {callOn}, zwischen {from} und {to} zurück. Meine Nummer ist {phone}.'],
  'voicemail.bye': ['Vielen Dank und auf Wiederhören.'],

  'call.head.open': ['Eröffnung'],
  'call.head.say': ['Als Erstes sagen'],
  'call.head.listen': ['Zuhören'],
  'call.head.solution': ['Die Lösung'],
  'call.head.back': ['Zurück zur Lösung'],
  'call.head.end': ['Abschluss'],
  'call.hello.ms': ['Guten Tag, Frau {academic}{family}, hier ist {me} von {company}.'],
  'call.hello.mr': ['Guten Tag, Herr {academic}{family}, hier ist {me} von {company}.'],
  'call.hello.neutral': ['Guten Tag, {academic}{name}, hier ist {me} von {company}.'],
  'call.hello.nameless': ['Guten Tag, hier ist {me} von {company}.'],
  'call.opening': [
    'Ich rufe wegen des Projekts „{project}“ an und möchte es Ihnen gleich sagen: Es tut mir leid, dass wir unsere Zusage nicht einhalten können, {deliverable} {oldDateOn}, zu liefern.',
    'Es geht um das Projekt „{project}“. Ich bitte Sie um Entschuldigung: Unsere Zusage, {deliverable} {oldDateOn}, zu liefern, können wir nicht einhalten.',
    'Ich rufe Sie wegen des Projekts „{project}“ an und komme gleich zur Sache: Bitte entschuldigen Sie, dass wir {deliverable} nicht wie zugesagt {oldDateOn}, liefern können.',
  ],
  'call.opening-passed': [
    'Ich rufe wegen des Projekts „{project}“ an und möchte es Ihnen gleich sagen: Es tut mir leid, dass wir unsere Zusage nicht eingehalten haben, {deliverable} {oldDateOn}, zu liefern.',
    'Ich rufe Sie wegen des Projekts „{project}“ an und komme gleich zur Sache: Bitte entschuldigen Sie, dass wir {deliverable} nicht wie zugesagt {oldDateOn}, geliefert haben.',
  ],
  'call.opening-again': [
    'Ich rufe wegen des Projekts „{project}“ an und möchte es Ihnen gleich sagen: Es tut mir leid, dass wir den Termin für {deliverable} noch einmal verschieben müssen. Zugesagt war die Übergabe {oldDateOn}.',
    'Ich rufe Sie wegen des Projekts „{project}“ an und komme gleich zur Sache: Bitte entschuldigen Sie, dass wir Sie noch einmal auf {deliverable} warten lassen. Zugesagt war zuletzt die Übergabe {oldDateOn}.',
  ],
  'call.listen': ['Ausreden lassen.', 'Wörtlich mitschreiben.', 'Nur zusagen, was freigegeben ist.'],
  'call.back': [
    'Ich verstehe, dass Sie verärgert sind. Lassen Sie uns jetzt gemeinsam die Lösung durchgehen.',
    'Was Sie gesagt haben, habe ich notiert. Darf ich Ihnen erklären, wie Sie {deliverable} {newDateOn}, bekommen?',
    'Welcher Teil ist für Sie am dringendsten?',
  ],
  'call.back-choice': [
    'Ich verstehe, dass Sie verärgert sind. Lassen Sie uns jetzt gemeinsam die Lösung durchgehen.',
    'Was Sie gesagt haben, habe ich notiert. Darf ich Ihnen sagen, welche Termine wir Ihnen anbieten können?',
    'Welcher Teil ist für Sie am dringendsten?',
  ],
  'call.end': [
    'Ich melde mich {nextUpdateOn}, wieder bei Ihnen. Sie erreichen mich unter {phone}. Haben Sie im Moment noch Fragen?',
  ],

  'update.intro': [
    'Hier ist der aktuelle Stand im Projekt „{project}“.',
    'So weit sind wir im Projekt „{project}“.',
    'Kurz zum Stand im Projekt „{project}“.',
    'Ein kurzer Bericht zum Projekt „{project}“.',
  ],
  'update.done': ['Diese Woche haben wir {done} abgeschlossen.', 'Abgeschlossen haben wir diese Woche {done}.'],
  'update.next': ['Der nächste Schritt: {next}.', 'Als Nächstes kommt: {next}.'],
  'update.done-next': [
    'Diese Woche haben wir {done} abgeschlossen; nächster Schritt: {next}.',
    'Abgeschlossen haben wir diese Woche {done}. Als Nächstes folgt: {next}.',
    'Wir haben {done} abgeschlossen. Nächster Schritt: {next}.',
  ],
  'update.on-track': [
    'Der Liefertermin bleibt {oldDate}; aus heutiger Sicht halten wir ihn.',
    'Am Liefertermin ändert sich nichts: Sie erhalten {deliverable} wie vereinbart {oldDateOn}.',
    'Es bleibt dabei: Sie erhalten {deliverable} {oldDateOn}.',
  ],
  'update.quiet': [
    'Diese Woche gibt es nichts Neues zu berichten; die Arbeit geht wie geplant weiter.',
    'Diese Woche ist kein Abschnitt fertig geworden; die Arbeit läuft wie geplant weiter.',
    'Neues gibt es diese Woche nicht; wir kommen wie geplant voran.',
  ],
  'update.at-risk': [
    'Der Termin für {deliverable}, {oldDate}, ist gefährdet. Ich sage Ihnen das schon jetzt, damit Sie sich darauf einstellen können.',
    'Ob wir {deliverable} wie vereinbart {oldDateOn}, liefern können, ist nicht mehr sicher. Ich schreibe Ihnen das jetzt schon, damit Sie sich darauf einstellen können.',
    'Ich sage es Ihnen lieber früh, damit Sie sich darauf einstellen können: Womöglich können wir {deliverable} nicht wie vereinbart {oldDateOn}, liefern.',
  ],
  'update.late': [
    'Sie hätten {deliverable} {oldDateOn}, bekommen sollen und warten noch darauf.',
    'Der zugesagte Termin {oldDateOn}, ist verstrichen, und wir schulden Ihnen {deliverable} noch.',
    'Zugesagt war die Übergabe {oldDateOn}, und Sie haben {deliverable} noch nicht von uns erhalten.',
  ],
  'update.expected': [
    'Nach heutigem Stand können wir Ihnen {deliverable} {newDateOn}, liefern, im ungünstigsten Fall {worstCaseOn}.',
    'Wir rechnen jetzt damit, dass Sie {deliverable} {newDateOn}, erhalten, im ungünstigsten Fall {worstCaseOn}.',
  ],

  'follow-up.status': [
    'Wie versprochen, hier der aktuelle Stand: {status}.',
    'Wie angekündigt melde ich mich mit dem aktuellen Stand: {status}.',
    'Hier ist die Nachricht, die ich Ihnen versprochen habe: {status}.',
  ],
  'follow-up.date': [
    'Beim neuen Termin bleibt es: Sie erhalten {deliverable} {newDateOn}.',
    'Am neuen Termin ändert sich nichts: Sie erhalten {deliverable} {newDateOn}.',
    'Der neue Termin steht: Sie erhalten {deliverable} {newDateOn}.',
  ],
  'thanks.delivered': [
    'Sie haben {deliverable} jetzt von uns erhalten, und die Übergabe im Projekt „{project}“ ist abgeschlossen.',
    'Es ist so weit: Sie haben im Projekt „{project}“ {deliverable} von uns erhalten.',
    'Die Übergabe im Projekt „{project}“ ist geschafft, und Sie haben {deliverable} von uns bekommen.',
  ],
  'thanks.patience': [
    'Vielen Dank für Ihre Geduld und für die gute Zusammenarbeit.',
    'Ich danke Ihnen für Ihre Geduld und für Ihr Vertrauen.',
  ],
  'acceptance.confirm': [
    'Vielen Dank für Ihre Antwort. Damit ist vereinbart: Sie erhalten {deliverable} {newDateOn}.',
    'Ich danke Ihnen für Ihre Antwort und bestätige den neuen Termin: Sie erhalten {deliverable} {newDateOn}.',
  ],
  'acceptance.before': [
    'Der bisherige Termin {oldDateOn}, gilt nicht mehr.',
    'Damit entfällt der bisherige Termin {oldDateOn}.',
  ],
  'answer.intro': [
    'Vielen Dank für Ihre Frage zum Projekt „{project}“.',
    'Danke für Ihre Nachfrage zum Projekt „{project}“.',
    'Hier ist die Antwort auf Ihre Frage zum Projekt „{project}“.',
  ],
  'answer.reply': ['{reply}'],
  'given.intro': [
    'Für die Verzögerung hatten wir Ihnen einen Ausgleich zugesagt. Diese Zusage haben wir {handedOn}, eingelöst.',
    'Wir haben {handedOn}, eingelöst, was wir Ihnen für die Verzögerung zugesagt hatten.',
  ],
  'given.invoice': [
    'Der Nachlass von {percent} ist von Ihrer Rechnung abgezogen.',
    'In Ihrer Rechnung ist der Nachlass von {percent} berücksichtigt.',
  ],
  'given.next-project': [
    'Der Nachlass von {percent} auf Ihr nächstes Projekt ist fest vorgemerkt.',
    'Für Ihr nächstes Projekt haben wir einen Nachlass von {percent} fest eingeplant.',
  ],
  'given.credit': [
    'Die Gutschrift über {amount} ist gebucht.',
    'Sie haben von uns eine Gutschrift über {amount} erhalten.',
  ],
  'given.hours': [
    'Von unserer Arbeit haben wir Ihnen {hours, plural, =1 {eine Stunde} other {# Stunden}} nicht berechnet.',
    'Wir haben Ihnen {hours, plural, =1 {eine Arbeitsstunde} other {# Arbeitsstunden}} nicht in Rechnung gestellt.',
  ],
  'given.extra': [
    'Sie haben {extra} ohne Aufpreis von uns bekommen.',
    'Ohne Aufpreis haben Sie nun auch {extra} von uns erhalten.',
  ],
  'look.intro': [
    'Wir haben uns nach der Übergabe den Ablauf im Projekt „{project}“ noch einmal angesehen. Ich möchte Ihnen sagen, was dabei herausgekommen ist.',
    'Sie haben {deliverable} inzwischen von uns erhalten. Wir haben das Projekt „{project}“ noch einmal ausgewertet, und ich möchte Ihnen sagen, was wir daraus lernen.',
  ],
  'look.invite': [
    'Sehen Sie etwas anders, oder fehlt hier etwas? Dann sagen Sie es mir bitte.',
    'Wenn Sie etwas anders erlebt haben, sagen Sie es mir bitte.',
  ],
}
