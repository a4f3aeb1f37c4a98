import type { Wholes } from '../samples.testing.ts'

/** Letters after a notice: follow-up, agreement, amends, delivery, look back. Read as `samples.testing.ts` of the languages says. */
export const wholes: Wholes = [
  {
    name: 'a follow-up',
    kind: 'follow-up',
    text: `Sehr geehrte Frau Vogel,

wie versprochen, hier der aktuelle Stand: Die ersten vier Kapitel des Jahresberichts sind geprüft, das fünfte liegt beim zweiten Prüfer.

Am neuen Termin ändert sich nichts. Sie erhalten den Bericht am Freitag, dem 12. Juni. Damit wir den Termin halten, haben wir die Schlussredaktion um zwei Tage vorgezogen.

Ich melde mich am Mittwoch, dem 3. Juni, wieder bei Ihnen. Möchten Sie die fertigen Kapitel schon vorher sehen, rufen Sie mich gern unter +49 30 5550100 an.

Mit freundlichen Grüßen
Anna Weber`,
    findings: [],
  },
  {
    name: 'a follow-up that names no day and praises too loudly',
    kind: 'follow-up',
    text: `Sehr geehrte Frau Vogel,

wie versprochen, hier der aktuelle Stand: Die ersten vier Kapitel sind geprüft, und das Problem ist behoben. Der Rest des Berichts folgt in Kürze, und wir garantieren Ihnen, dass Sie begeistert sein werden.

Damit wir den Termin halten, haben wir die Schlussredaktion um zwei Tage vorgezogen.

Ich melde mich am Mittwoch, dem 3. Juni, wieder bei Ihnen. Mit Fragen erreichen Sie mich unter +49 30 5550100.

Mit freundlichen Grüßen
Anna Weber`,
    findings: ['p07/unearned', 'p05/vague-date', 'p09/absolute', 'p05/missing'],
  },
  {
    name: 'an acceptance confirmed',
    kind: 'acceptance',
    text: `Sehr geehrte Frau Vogel,

vielen Dank für Ihre Antwort. Damit ist vereinbart: Sie erhalten den Jahresbericht am Freitag, dem 12. Juni. Der bisherige Termin, der 5. Juni, entfällt.

Wie angeboten, ziehen wir als Ausgleich für die Verzögerung 10 % von der Rechnung ab.

Ich melde mich am Mittwoch, dem 3. Juni, wieder bei Ihnen. Bis dahin erreichen Sie mich unter +49 30 5550100, und ich beantworte gern alle Fragen.

Mit freundlichen Grüßen
Anna Weber`,
    findings: [],
  },
  {
    name: 'an acceptance confirmed with another day and another discount',
    kind: 'acceptance',
    text: `Sehr geehrte Frau Vogel,

vielen Dank für Ihre Antwort. Damit ist vereinbart: Sie erhalten den Jahresbericht am Montag, dem 15. Juni. Der bisherige Termin entfällt.

Wie angeboten, ziehen wir als Ausgleich für die Verzögerung 15 % von der Rechnung ab.

Ich melde mich am Mittwoch, dem 3. Juni, wieder bei Ihnen. Bis dahin erreichen Sie mich unter +49 30 5550100, und ich beantworte gern alle Fragen.

Mit freundlichen Grüßen
Anna Weber`,
    findings: ['p05/other-day', 'p08/different', 'p05/missing'],
  },
  {
    name: 'amends given',
    kind: 'amends-given',
    text: `Sehr geehrte Frau Vogel,

für die Verzögerung beim Jahresbericht hatten wir Ihnen einen Ausgleich zugesagt, und heute haben wir diese Zusage eingelöst: Der Nachlass von 10 % steht auf der Rechnung, die heute in der Post ist.

Sollte an der Rechnung etwas nicht so sein, wie Sie es erwarten, rufen Sie mich bitte unter +49 30 5550100 an. Ich bin den ganzen Tag im Büro und kläre das gleich mit Ihnen.

Mit freundlichen Grüßen
Anna Weber`,
    findings: [],
  },
  {
    name: 'amends given that are not those that were approved',
    kind: 'amends-given',
    text: `Sehr geehrte Frau Vogel,

für die Verzögerung beim Jahresbericht hatten wir Ihnen einen Ausgleich zugesagt, und heute haben wir diese Zusage eingelöst: Auf der Rechnung steht ein Nachlass von 20 %. Dass die Zahlen so spät kamen, war nicht unsere Schuld, aber wir wollten großzügig sein.

Sollte an der Rechnung etwas nicht so sein, wie Sie es erwarten, rufen Sie mich bitte unter +49 30 5550100 an. Ich bin den ganzen Tag im Büro.

Mit freundlichen Grüßen
Anna Weber`,
    findings: ['p08/different', 'p12/defensive'],
  },
  {
    name: 'delivered with thanks',
    kind: 'delivered',
    text: `Sehr geehrte Frau Vogel,

der Jahresbericht liegt nun bei Ihnen, alle sieben Kapitel und der Anhang. Damit ist erfüllt, was wir Ihnen für dieses Projekt zugesagt hatten.

Haben Sie vielen Dank für Ihre Geduld und für Ihre Anmerkungen zum zweiten Kapitel.

Mit freundlichen Grüßen
Anna Weber`,
    findings: [],
  },
  {
    name: 'delivered with a guarantee, to another client',
    kind: 'delivered',
    text: `Sehr geehrte Frau Schmidt,

der Jahresbericht liegt nun bei Ihnen, alle sieben Kapitel und der Anhang. Wir garantieren Ihnen, dass Sie keinen einzigen Fehler darin finden werden.

Haben Sie vielen Dank für Ihre Geduld.

Mit freundlichen Grüßen
Anna Weber`,
    findings: ['p11/wrong-name', 'p09/absolute', 'p11/no-name'],
  },
  {
    name: 'a look back for the client',
    kind: 'retrospective',
    text: `Sehr geehrte Frau Vogel,

nachdem der Jahresbericht bei Ihnen ist, haben wir uns zusammengesetzt und angesehen, wie es zu der Verzögerung kam. Ich möchte, dass Sie das Ergebnis kennen.

Die Prüfung der Zahlen hat neun statt vier Tage gedauert, weil wir zu spät damit angefangen haben. Damit das nicht noch einmal vorkommt, prüfen wir die Zahlen jetzt zu zweit und fangen schon mit dem ersten Kapitel damit an.

Fehlt aus Ihrer Sicht etwas? Dann sagen Sie es mir bitte; Sie erreichen mich unter +49 30 5550100.

Mit freundlichen Grüßen
Anna Weber`,
    findings: [],
  },
  {
    name: 'a look back that blames a team and leaves the change out',
    kind: 'retrospective',
    text: `Sehr geehrte Frau Vogel,

nachdem der Jahresbericht bei Ihnen ist, haben wir uns angesehen, wie es zu der Verzögerung kam. Unsere Grafiker haben ihren Termin versäumt, und dazu kamen interne Querelen zwischen den Abteilungen.

Es war für uns alle ein ungewöhnliches Frühjahr, und wir freuen uns, dass der Bericht fertig ist und dass er so gut aussieht.

Fehlt aus Ihrer Sicht etwas? Dann sagen Sie es mir bitte; Sie erreichen mich unter +49 30 5550100.

Mit freundlichen Grüßen
Anna Weber`,
    findings: ['p04/role', 'p09/internal', 'p07/missing'],
  },
  {
    name: 'a follow-up with good news',
    kind: 'follow-up',
    text: `Sehr geehrte Frau Vogel,

hier ist die Nachricht, die ich Ihnen versprochen habe. Fünf der sieben Kapitel sind jetzt geprüft, eines mehr, als wir für heute geplant hatten.

Beim neuen Termin bleibt es: Sie erhalten den Jahresbericht am Freitag, dem 12. Juni. Um den Termin zu halten, haben wir zwei Prüfer dazugeholt, und sie bleiben bis zum Schluss dabei.

Am Mittwoch, dem 3. Juni, melde ich mich wieder bei Ihnen. Wenn Sie darüber sprechen möchten, erreichen Sie mich bis 18 Uhr unter +49 30 5550100.

Mit freundlichen Grüßen
Anna Weber`,
    findings: [],
  },
  {
    name: 'an acceptance confirmed in a few lines',
    kind: 'acceptance',
    text: `Sehr geehrte Frau Vogel,

vielen Dank, dass Sie sich so schnell entschieden haben. Ich bestätige Ihnen: Sie erhalten den vollständigen Jahresbericht am Freitag, dem 12. Juni. Der Termin am Freitag, dem 5. Juni, gilt nicht mehr.

Den Nachlass von 10 % finden Sie wie angeboten auf der Rechnung.

Am Mittwoch, dem 3. Juni, schreibe ich Ihnen, wie weit wir sind. Haben Sie vorher Fragen, rufen Sie mich bitte unter +49 30 5550100 an.

Mit freundlichen Grüßen
Anna Weber`,
    findings: [],
  },
  {
    name: 'amends given with the corrected invoice',
    kind: 'amends-given',
    text: `Sehr geehrte Frau Vogel,

heute haben wir eingelöst, was wir Ihnen für die Verzögerung beim Jahresbericht zugesagt hatten: Von Ihrer Rechnung sind 10 % Nachlass abgezogen. Die berichtigte Rechnung liegt diesem Brief bei, sonst hat sich daran nichts geändert.

Ich weiß, dass Ihnen das die Tage für die Durchsicht nicht zurückgibt. Wenn Sie Fragen zur Rechnung haben, rufen Sie mich bitte unter +49 30 5550100 an.

Mit freundlichen Grüßen
Anna Weber`,
    findings: [],
  },
  {
    name: 'delivered by courier, with thanks',
    kind: 'delivered',
    text: `Sehr geehrte Frau Vogel,

Ihr Jahresbericht ist fertig, und der Kurier hat ihn heute Morgen bei Ihnen am Empfang abgegeben. Damit haben Sie alles, was wir Ihnen für dieses Projekt zugesagt hatten.

Die Arbeit mit Ihnen war uns eine Freude. Vielen Dank für Ihre Geduld, vor allem in den letzten beiden Wochen.

Mit freundlichen Grüßen
Anna Weber`,
    findings: [],
  },
  {
    name: 'a look back that the client asked for',
    kind: 'retrospective',
    text: `Sehr geehrte Frau Vogel,

Sie haben uns gefragt, was wir aus der Verzögerung beim Jahresbericht lernen. Die Antwort ist kurz.

Was geschehen ist: Die Prüfung der Zahlen hat neun statt vier Tage gedauert. Damit sich das nicht wiederholt, prüfen wir die Zahlen jetzt zu zweit, Kapitel für Kapitel und nicht erst am Ende.

Wenn Sie etwas anders erlebt haben, möchte ich es gern hören. Sie erreichen mich unter +49 30 5550100, heute bis 17 Uhr und morgen den ganzen Tag.

Mit freundlichen Grüßen
Anna Weber`,
    findings: [],
  },
]
