import type { Wholes } from '../samples.testing.ts'

/** Notices of a second slip and after the day has passed, and calls. Read as `samples.testing.ts` of the languages says. */
export const wholes: Wholes = [
  {
    name: 'a notice of a second slip',
    kind: 'notice',
    record: 'second',
    text: `Sehr geehrte Frau Vogel,

ich muss Ihnen ein zweites Mal schreiben: Auch am Freitag, dem 5. Juni, werden wir den Jahresbericht nicht liefern. Ich bitte Sie dafür um Entschuldigung. Die Verantwortung liegt bei uns. Ich weiß, dass Sie den Bericht für die Hauptversammlung brauchen und dass Ihnen jetzt weniger Zeit für die Durchsicht bleibt.

Was geschehen ist: Die Prüfung der Zahlen hat neun statt vier Tage gedauert, und für die Korrekturen hatten wir zu wenig Zeit eingeplant.

Sie erhalten den Jahresbericht am Freitag, dem 12. Juni. Im ungünstigsten Fall wird es Dienstag, der 16. Juni. Damit wir diesen Termin halten, haben wir zwei Prüfer dazugeholt. Damit das nicht noch einmal vorkommt, prüfen wir die Zahlen jetzt zu zweit.

Als Ausgleich ziehen wir 10 % von der Rechnung ab.

Ich melde mich am Mittwoch, dem 3. Juni, wieder bei Ihnen. Sie erreichen mich heute von 14 bis 16 Uhr unter +49 30 5550100. Bitte stellen Sie mir alle Fragen, die noch offen sind.

Mit freundlichen Grüßen
Anna Weber`,
    findings: [],
  },
  {
    name: 'a notice of a second slip that only promises to do better',
    kind: 'notice',
    record: 'second',
    text: `Sehr geehrte Frau Vogel,

es tut uns unendlich leid, und noch einmal bitten wir Sie von Herzen um Entschuldigung: Der Jahresbericht wird am Freitag, dem 5. Juni, nicht fertig. Die Verantwortung dafür liegt bei uns. Es tut uns wirklich sehr leid. Ich weiß, dass Sie den Bericht für die Hauptversammlung brauchen und dass Ihnen jetzt weniger Zeit für die Durchsicht bleibt.

Was geschehen ist: Die Prüfung der Zahlen hat neun statt vier Tage gedauert.

Sie erhalten den Jahresbericht am Freitag, dem 12. Juni. Im ungünstigsten Fall wird es Dienstag, der 16. Juni. Damit wir diesen Termin halten, haben wir zwei Prüfer dazugeholt. Beim nächsten Mal machen wir es besser.

Als Ausgleich ziehen wir 10 % von der Rechnung ab.

Ich melde mich am Mittwoch, dem 3. Juni, wieder bei Ihnen. Sie erreichen mich heute von 14 bis 16 Uhr unter +49 30 5550100. Bitte stellen Sie mir alle Fragen, die noch offen sind.

Mit freundlichen Grüßen
Anna Weber`,
    findings: ['p01/repeated', 'p07/missing'],
  },
  {
    name: 'a notice after the day has passed',
    kind: 'notice',
    record: 'passed',
    text: `Sehr geehrte Frau Vogel,

es tut mir leid, dass Sie den Jahresbericht am Freitag, dem 5. Juni, nicht wie zugesagt bekommen haben. Das haben wir zu verantworten. Ich weiß, dass Sie ihn für die Hauptversammlung brauchen und dass Ihnen nun weniger Zeit für die Durchsicht bleibt.

So kam es dazu: Die Prüfung der Zahlen hat neun statt vier Tage gedauert.

Wir übergeben Ihnen den Bericht am Freitag, dem 12. Juni, spätestens am Dienstag, dem 16. Juni. Um den Termin zu halten, haben wir zwei Prüfer dazugeholt und die Schlussredaktion vorgezogen. Damit sich das nicht wiederholt, prüfen wir die Zahlen jetzt zu zweit.

Zum Ausgleich erhalten Sie auf die Rechnung einen Nachlass von 10 %.

Am Mittwoch, dem 10. Juni, hören Sie wieder von mir. Heute erreichen Sie mich zwischen 14 und 16 Uhr unter +49 30 5550100, und ich beantworte Ihnen gern jede Frage. Haben Sie vielen Dank für Ihre Geduld.

Mit freundlichen Grüßen
Anna Weber`,
    findings: [],
  },
  {
    name: 'a notice after the day has passed that blames the client',
    kind: 'notice',
    record: 'passed',
    text: `Sehr geehrte Frau Vogel,

es tut mir leid, dass Sie den Jahresbericht am Freitag, dem 5. Juni, nicht wie zugesagt bekommen haben. Die Verzögerung ist allerdings Ihre Schuld. Ich weiß, dass Sie ihn für die Hauptversammlung brauchen und dass Ihnen nun weniger Zeit für die Durchsicht bleibt.

Sie erhalten den Bericht am Freitag, dem 12. Juni. Im ungünstigsten Fall wird es Dienstag, der 16. Juni. Damit wir diesen Termin halten, haben wir zwei Prüfer dazugeholt und die Schlussredaktion vorgezogen. Damit das nicht noch einmal vorkommt, prüfen wir die Zahlen jetzt zu zweit.

Als Ausgleich ziehen wir 10 % von der Rechnung ab.

Ich melde mich am Mittwoch, dem 10. Juni, wieder bei Ihnen. Sie erreichen mich unter +49 30 5550100. Ich beantworte Ihnen gern jede Frage. Vielen Dank für Ihre Geduld.

Mit freundlichen Grüßen
Anna Weber`,
    findings: ['p04/client', 'p03/missing'],
  },
  {
    name: 'a call sheet',
    kind: 'call-sheet',
    text: `## Eröffnung

Guten Tag, Frau Vogel, hier ist Anna Weber von Nordlicht Studio.

## Als Erstes sagen

Ich rufe wegen des Jahresberichts an und sage es Ihnen gleich: Es tut mir leid, wir werden ihn am Freitag, dem 5. Juni, nicht liefern können. Die Verantwortung dafür liegt bei uns. Ich weiß, dass Sie ihn für die Hauptversammlung brauchen und dass Ihnen jetzt weniger Zeit für die Durchsicht bleibt.

## Zuhören

- Ausreden lassen.
- Wörtlich mitschreiben.

## Die Lösung

Sie erhalten den Bericht am Freitag, dem 12. Juni. Im ungünstigsten Fall wird es Dienstag, der 16. Juni. Damit wir diesen Termin halten, haben wir zwei Prüfer dazugeholt. Damit das nicht noch einmal vorkommt, prüfen wir die Zahlen jetzt zu zweit. Als Ausgleich ziehen wir 10 % von der Rechnung ab.

## Abschluss

Ich melde mich am Mittwoch, dem 3. Juni, wieder bei Ihnen. Sie erreichen mich unter +49 30 5550100. Welche Fragen kann ich Ihnen jetzt beantworten?`,
    findings: [],
  },
  {
    name: 'a call sheet that begs and gives away more than was approved',
    kind: 'call-sheet',
    text: `## Eröffnung

Guten Tag, Frau Vogel, hier ist Anna Weber von Nordlicht Studio.

## Als Erstes sagen

Ich rufe wegen des Jahresberichts an. Es tut mir leid, wir werden ihn am Freitag, dem 5. Juni, nicht liefern können. Wir sind untröstlich, und ich flehe Sie an, uns zu verzeihen. Die Verantwortung dafür liegt bei uns. Ich weiß, dass Sie ihn für die Hauptversammlung brauchen und dass Ihnen jetzt weniger Zeit für die Durchsicht bleibt.

## Die Lösung

Sie erhalten den Bericht am Freitag, dem 12. Juni. Im ungünstigsten Fall wird es Dienstag, der 16. Juni. Damit wir diesen Termin halten, haben wir zwei Prüfer dazugeholt. Damit das nicht noch einmal vorkommt, prüfen wir die Zahlen jetzt zu zweit. Als Ausgleich ziehen wir 25 % von der Rechnung ab.

## Abschluss

Ich melde mich am Mittwoch, dem 3. Juni, wieder bei Ihnen. Sie erreichen mich unter +49 30 5550100. Welche Fragen kann ich Ihnen jetzt beantworten?`,
    findings: ['p12/grovelling', 'p12/grovelling', 'p08/different'],
  },
  {
    name: 'a voicemail with no window',
    kind: 'voicemail',
    text: `Guten Tag, Frau Vogel, hier ist Anna Weber von Nordlicht Studio. Es geht um den Jahresbericht, und ich würde gern kurz mit Ihnen sprechen. Bitte rufen Sie mich zurück, wenn Sie Zeit haben. Vielen Dank und auf Wiederhören.`,
    findings: ['p05/missing'],
  },
]
