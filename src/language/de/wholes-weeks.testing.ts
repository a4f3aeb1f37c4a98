import type { Wholes } from '../samples.testing.ts'

/** The weekly letters: on track, at risk, late, quiet. Read as `samples.testing.ts` of the languages says. */
export const wholes: Wholes = [
  {
    name: 'an update on track',
    kind: 'update',
    text: `Sehr geehrte Frau Vogel,

diese Woche sind wir mit dem Jahresbericht gut vorangekommen: Die Zahlen sind geprüft, und das Layout der Titelseite ist fertig. Jetzt kommt die Schlussredaktion.

Am Termin ändert sich nichts. Sie erhalten den Bericht wie vereinbart am Freitag, dem 5. Juni.

Am Montag, dem 8. Juni, schreibe ich Ihnen wieder. Bis dahin erreichen Sie mich unter +49 30 5550100. Wenn Ihnen etwas unklar ist, fragen Sie mich bitte.

Mit freundlichen Grüßen
Anna Weber`,
    findings: [],
  },
  {
    name: 'an update on track, in a few plain lines',
    kind: 'update',
    text: `Guten Tag Frau Vogel,

kurz zum Jahresbericht: Alle Zahlen liegen vor, zwei Kapitel sind redigiert, und der Umschlag ist in der Druckerei. Wir liegen im Plan, der Liefertermin bleibt Freitag, der 5. Juni.

Sie hören am Montag, dem 8. Juni, wieder von mir. Möchten Sie den Umschlag mit mir zusammen ansehen? Dann rufen Sie mich gern an: +49 30 5550100. Ich bin jeden Tag von neun bis fünf im Büro.

Mit freundlichen Grüßen
Anna Weber`,
    findings: [],
  },
  {
    name: 'an update on track that blames, tells of tickets and names no day',
    kind: 'update',
    text: `Sehr geehrte Frau Vogel,

diese Woche haben wir die Prüfung der Zahlen abgeschlossen, und auch das Layout der Titelseite ist fertig. Jonas hat vergessen, die Prüfer zu buchen, das hat uns zwei Tage gekostet, aber Ticket KRA-114 ist jetzt geschlossen.

Sie erhalten den Jahresbericht so bald wie möglich, und wir garantieren Ihnen, dass er fehlerfrei sein wird.

Sie erreichen mich unter +49 30 5550100. Bitte stellen Sie mir alle Fragen, die noch offen sind.

Mit freundlichen Grüßen
Anna Weber`,
    findings: [
      'p04/named',
      'p09/internal',
      'p09/internal',
      'p05/vague-date',
      'p09/absolute',
      'p05/missing',
      'p10/missing',
    ],
  },
  {
    name: 'an update at risk',
    kind: 'late',
    text: `Sehr geehrte Frau Vogel,

ich sage es Ihnen lieber heute als nächste Woche: Der vereinbarte Termin für den Jahresbericht ist gefährdet. Es tut mir leid, dass ich keine bessere Nachricht für Sie habe. Ich weiß, dass Sie den Bericht für die Hauptversammlung brauchen und dass Ihnen jetzt weniger Zeit für die Durchsicht bleibt.

Nach heutigem Stand erhalten Sie ihn am Freitag, dem 12. Juni, im ungünstigsten Fall am Dienstag, dem 16. Juni. Damit wir diesen Termin halten, haben wir zwei Prüfer dazugeholt und die Schlussredaktion vorgezogen.

Am Montag, dem 8. Juni, melde ich mich wieder bei Ihnen. Sie erreichen mich morgen den ganzen Tag unter +49 30 5550100. Haben Sie noch Fragen? Ich beantworte sie gern.

Mit freundlichen Grüßen
Anna Weber`,
    findings: [],
  },
  {
    name: 'an update at risk with another day and no plan',
    kind: 'late',
    text: `Sehr geehrte Frau Vogel,

der Termin für den Jahresbericht ist gefährdet. Es tut uns leid, aber die Prüfung der Zahlen ist nun einmal mühsam. Ich weiß, dass Sie den Bericht für die Hauptversammlung brauchen und dass für die Durchsicht jeder Tag zählt.

Sie erhalten den Bericht am Freitag, dem 19. Juni. Mehr kann ich Ihnen im Moment nicht sagen, und ich hoffe, dass Sie damit etwas anfangen können.

Sie erreichen mich unter +49 30 5550100. Wenn Sie Fragen haben, rufen Sie mich gern an oder schreiben Sie mir.

Mit freundlichen Grüßen
Anna Weber`,
    findings: ['p01/hedged', 'p05/other-day', 'p05/missing', 'p06/missing', 'p10/missing'],
  },
  {
    name: 'an update after the day has passed',
    kind: 'late',
    record: 'passed',
    text: `Sehr geehrte Frau Vogel,

am Freitag hätten Sie den Jahresbericht bekommen sollen, und er liegt noch bei uns. Das tut mir leid. Ich weiß, dass Sie ihn für die Hauptversammlung brauchen und dass Ihnen jetzt weniger Zeit für die Durchsicht bleibt.

Wir liefern ihn am Freitag, dem 12. Juni, spätestens am Dienstag, dem 16. Juni. Damit dieser Termin hält, haben wir zwei Prüfer dazugeholt. Die ersten vier Kapitel sind geprüft, die drei übrigen folgen nacheinander.

Die nächste Nachricht von mir bekommen Sie am Mittwoch, dem 10. Juni. Wenn Sie darüber sprechen möchten, rufen Sie mich bitte unter +49 30 5550100 an.

Mit freundlichen Grüßen
Anna Weber`,
    findings: [],
  },
  {
    name: 'an update after the day has passed, with nobody who did it',
    kind: 'late',
    record: 'passed',
    text: `Sehr geehrte Frau Vogel,

der Jahresbericht ist am Freitag nicht geliefert worden. Es sind Fehler passiert, und die Zahlen mussten noch einmal geprüft werden. Wir wissen, dass Sie den Bericht für die Hauptversammlung brauchen und dass für die Durchsicht nur noch wenig Zeit bleibt.

Sie erhalten den Bericht am Freitag, dem 12. Juni, im ungünstigsten Fall am Dienstag, dem 16. Juni. Damit wir diesen Termin halten, haben wir zwei Prüfer dazugeholt. So etwas wird nie wieder vorkommen.

Ich melde mich am Mittwoch, dem 10. Juni, wieder bei Ihnen. Mit Fragen erreichen Sie mich unter +49 30 5550100.

Mit freundlichen Grüßen
Anna Weber`,
    findings: ['p12/agentless', 'p09/absolute'],
  },
  {
    name: 'a quiet week',
    kind: 'quiet',
    text: `Sehr geehrte Frau Vogel,

diese Woche gibt es wenig zu berichten. Wir stecken mitten in der Schlussredaktion des Jahresberichts, ein Kapitel war nicht fällig. Die Arbeit geht wie geplant weiter, und die Prüfer haben alles, was sie brauchen.

Beim Termin bleibt es: Sie erhalten den Bericht am Freitag, dem 5. Juni.

Am Montag, dem 8. Juni, schreibe ich Ihnen wieder. Möchten Sie vorher mehr wissen, rufen Sie mich gern unter +49 30 5550100 an.

Mit freundlichen Grüßen
Anna Weber`,
    findings: [],
  },
  {
    name: 'a quiet week with a text left to fill in and everything under control',
    kind: 'quiet',
    text: `Sehr geehrte Frau Vogel,

zu [Projekt] gibt es diese Woche wenig zu berichten. Wir stecken mitten in der Schlussredaktion, ein Kapitel war nicht fällig. Wir haben alles im Griff.

Beim Termin bleibt es: Sie erhalten den Jahresbericht am Freitag, dem 5. Juni.

Am Montag, dem 8. Juni, schreibe ich Ihnen wieder. Möchten Sie vorher mehr wissen, rufen Sie mich gern unter +49 30 5550100 an. Ich beantworte jede Frage.

Mit freundlichen Grüßen
Anna Weber`,
    findings: ['p11/placeholder', 'p07/unearned'],
  },
  {
    name: 'a quiet week, in the lines that were promised',
    kind: 'quiet',
    text: `Sehr geehrte Frau Vogel,

jede Woche eine Zeile hatte ich Ihnen versprochen, und hier ist sie, auch wenn nichts fertig geworden ist. Die Schlussredaktion des Jahresberichts läuft, die Prüfer lesen das dritte und vierte Kapitel, und der Umschlag liegt in der Druckerei. Wir kommen wie geplant voran.

Aus heutiger Sicht erhalten Sie den Bericht wie vereinbart am Freitag, dem 5. Juni.

Die nächste Nachricht von mir bekommen Sie am Montag, dem 8. Juni. Ist Ihnen etwas unklar, fragen Sie mich bitte: +49 30 5550100.

Mit freundlichen Grüßen
Anna Weber`,
    findings: [],
  },
]
