import type { Wholes } from '../samples.testing.ts'

/** Read on Monday 2026-06-01 against the context of `samples.testing.ts`: old date 5 June, new date 12 June, worst case 16 June. */
export const wholes: Wholes = [
  {
    name: 'a good notice',
    kind: 'notice',
    text: `Sehr geehrte Frau Vogel,

es tut mir leid, dass wir den Jahresbericht nicht wie vereinbart am Freitag, dem 5. Juni, liefern können. Die Verantwortung dafür liegt bei uns. Ich weiß, dass Sie den Bericht für die Hauptversammlung brauchen und dass Ihnen jetzt weniger Zeit für die Durchsicht bleibt.

Was geschehen ist: Die Prüfung der Zahlen hat neun statt vier Tage gedauert.

Sie erhalten den Jahresbericht am Freitag, dem 12. Juni. Im ungünstigsten Fall wird es Dienstag, der 16. Juni. Damit wir diesen Termin halten, haben wir zwei Prüfer dazugeholt und die Schlussredaktion vorgezogen. Ich prüfe den Stand jeden Morgen selbst. Damit das nicht noch einmal vorkommt, prüfen wir die Zahlen jetzt zu zweit.

Als Ausgleich ziehen wir 10 % von der Rechnung ab.

Ich melde mich am Mittwoch, dem 3. Juni, wieder bei Ihnen. Sie erreichen mich heute von 14 bis 16 Uhr unter +49 30 5550100. Bitte stellen Sie mir alle Fragen, die noch offen sind. Vielen Dank für Ihre Geduld.

Mit freundlichen Grüßen
Anna Weber
Nordlicht Studio`,
    findings: [],
  },
  {
    name: 'a notice with a fault for every principle',
    kind: 'notice',
    text: `Sehr geehrte Frau Schmidt,

es tut uns leid, falls die Verzögerung Sie gestört hat. Etwaige Unannehmlichkeiten bitten wir zu verstehen. Jonas hat die Prüfung vergessen. Sie erhalten den Bericht so bald wie möglich. Wir haben alles im Griff. Zum Ausgleich erhalten Sie einen Nachlass von 20 %. Wir garantieren Ihnen das. Das ist nicht unsere Schuld.

Mit freundlichen Grüßen
Anna Weber`,
    findings: [
      'p11/wrong-name',
      'p01/conditional',
      'p02/generic',
      'p04/named',
      'p05/vague-date',
      'p07/unearned',
      'p08/different',
      'p09/absolute',
      'p12/defensive',
      'p01/missing',
      'p02/missing',
      'p03/missing',
      'p05/missing',
      'p06/missing',
      'p07/missing',
      'p10/missing',
      'p11/no-name',
      'p12/too-short',
    ],
  },
  {
    name: 'a good voicemail',
    kind: 'voicemail',
    text: `Guten Tag, Frau Vogel, hier ist Anna Weber von Nordlicht Studio. Ich möchte kurz mit Ihnen über den Jahresbericht sprechen. Bitte rufen Sie mich heute zwischen 14 und 16 Uhr unter +49 30 5550100 zurück. Vielen Dank und auf Wiederhören.`,
    findings: [],
  },
  {
    name: 'a voicemail that gives away a discount and names no day',
    kind: 'voicemail',
    text: `Guten Tag, Frau Vogel, hier ist Anna Weber von Nordlicht Studio. Ich möchte mit Ihnen über den Jahresbericht sprechen. Als Ausgleich ziehen wir 10 % von der Rechnung ab. Sie erreichen mich unter +49 30 5550100. Vielen Dank und auf Wiederhören.`,
    findings: ['p08/not-approved', 'p05/missing'],
  },
  {
    name: 'good thanks',
    kind: 'thanks',
    text: `Guten Tag Frau Vogel,

vielen Dank, dass Sie den Jahresbericht so schnell abgenommen haben. Ihre Anmerkungen zum zweiten Kapitel haben ihn klarer gemacht. Die Arbeit mit Ihnen war uns eine Freude.

Wenn Sie Fragen haben, erreichen Sie mich am 3. Juni unter +49 30 5550100.

Mit freundlichen Grüßen
Anna Weber`,
    findings: [],
  },
  {
    name: 'a good mail asking for a talk',
    kind: 'can-we-talk',
    text: `Guten Tag Frau Vogel,

hätten Sie heute zehn Minuten Zeit für ein Telefonat? Beim Jahresbericht gibt es etwas, das ich Ihnen lieber persönlich erkläre.

Ich rufe Sie gern heute zwischen 14 und 16 Uhr an, oder Sie erreichen mich unter +49 30 5550100.

Mit freundlichen Grüßen
Anna Weber`,
    findings: [],
  },
  {
    name: 'a mail asking for a talk, to another client, with a text left to fill in',
    kind: 'can-we-talk',
    text: `Guten Tag Frau Schmidt,

hätten Sie heute zehn Minuten Zeit für ein Telefonat? Bei [Projekt] gibt es etwas, das ich Ihnen lieber persönlich erkläre.

Ich rufe Sie gern heute zwischen 14 und 16 Uhr an, oder Sie erreichen mich unter +49 30 5550100.

Mit freundlichen Grüßen
Anna Weber`,
    findings: ['p11/wrong-name', 'p11/placeholder', 'p11/no-name'],
  },
  {
    name: 'an answer with a guarantee and no day',
    kind: 'answer',
    text: `Guten Tag Frau Vogel,

vielen Dank für Ihre Frage zum Umschlag. Die Farbe bleibt, wie Sie sie gewählt haben, und für das Papier geben wir Ihnen eine Garantie. Sie erhalten den Andruck so bald wie möglich.

Am 3. Juni erreichen Sie mich unter +49 30 5550100.

Mit freundlichen Grüßen
Anna Weber`,
    findings: ['p09/absolute', 'p05/vague-date', 'p05/missing'],
  },
  {
    name: 'a good answer',
    kind: 'answer',
    text: `Sehr geehrte Frau Vogel,

vielen Dank für Ihre Frage zum Papier. Der Bericht wird auf dem Papier gedruckt, das Sie ausgesucht haben, 120 Gramm und ungestrichen; die Druckerei hat es auf Lager.

Sie erhalten den Jahresbericht am Freitag, dem 12. Juni. Ich melde mich am Mittwoch, dem 3. Juni, wieder bei Ihnen, und bis dahin erreichen Sie mich unter +49 30 5550100.

Mit freundlichen Grüßen
Anna Weber`,
    findings: [],
  },
  {
    name: 'a good mail asking for a talk, the reason first',
    kind: 'can-we-talk',
    text: `Sehr geehrte Frau Vogel,

zum Jahresbericht gibt es etwas, das ich Ihnen lieber am Telefon erkläre als in einem Brief. Hätten Sie heute zehn Minuten Zeit?

Von 14 bis 16 Uhr passt es mir gut. Sie können mich direkt unter +49 30 5550100 anrufen oder mir sagen, wann ich Sie anrufen darf. Vielen Dank.

Mit freundlichen Grüßen
Anna Weber`,
    findings: [],
  },
]
