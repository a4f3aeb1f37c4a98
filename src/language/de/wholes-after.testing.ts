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
]
