import type { Says } from '../pack.ts'

export const says: Says = {
  'p01/missing': {
    why: 'Eine Entschuldigung ohne Wenn und Aber fehlt.',
    suggest: ['Es tut mir leid, dass wir den vereinbarten Termin nicht halten.'],
  },
  'p01/conditional': {
    why: '„{words}“ macht die Entschuldigung von einer Bedingung abhängig. Sie gilt erst ohne sie.',
    suggest: ['Es tut mir leid.'],
  },
  'p01/feeling': {
    why: '„{words}“ bedauert das Gefühl der Kundin oder des Kunden, nicht unser Tun.',
    suggest: ['Es tut mir leid, dass wir unsere Zusage nicht halten.'],
  },
  'p01/hedged': {
    why: 'Nach „{words}“ folgt eine Ausrede; sie nimmt die Entschuldigung zurück.',
    suggest: ['Es tut mir leid. Die Verantwortung dafür liegt bei uns.'],
  },
  'p01/repeated': {
    why: 'Dieser Kunde hat schon eine Entschuldigung gelesen. Eine genügt; dann zählt die Lösung.',
    suggest: [],
  },
  'p02/missing': {
    why: 'Es fehlt, was für diesen Kunden daran hängt: {stake}.',
    suggest: ['Ich weiß, dass Sie darauf zählen: {stake}.'],
  },
  'p02/generic': {
    why: '„{words}“ sagt nichts. Nennen Sie, was der Kunde verliert.',
    suggest: ['Ich weiß, dass Ihnen jetzt weniger Zeit bleibt.'],
  },
  'p03/missing': { why: 'Niemand übernimmt die Verantwortung.', suggest: ['Die Verantwortung dafür liegt bei uns.'] },
  'p04/named': {
    why: '„{words}“ macht eine Person zum Schuldigen. Verantwortlich sind wir.',
    suggest: ['Die Verantwortung dafür liegt bei uns.'],
  },
  'p04/client': { why: '„{words}“ gibt dem Kunden die Schuld.', suggest: ['Die Verantwortung dafür liegt bei uns.'] },
  'p04/role': {
    why: '„{words}“ schiebt es auf eine Rolle oder ein Team im Haus.',
    suggest: ['Die Verantwortung dafür liegt bei uns.'],
  },
  'p04/third-party': {
    why: '„{words}“ schiebt es auf Dritte. Zugesagt haben wir.',
    suggest: ['Die Verantwortung dafür liegt bei uns.'],
  },
  'p05/missing': { why: 'Es fehlt ein Tag, an dem wir liefern.', suggest: ['Der neue Termin ist {day}.'] },
  'p05/vague-date': { why: '„{words}“ nennt keinen Tag.', suggest: ['am {day}'] },
  'p05/imprecise': { why: '„{words}“ lässt den Tag offen.', suggest: [] },
  'p05/other-day': { why: '„{words}“ ist nicht der genehmigte Tag ({day}).', suggest: ['{day}'] },
  'p05/weekday': { why: 'Wochentag und Datum passen nicht zusammen: „{words}“ ist ein {weekday}.', suggest: [] },
  'p05/before-p80': {
    why: '„{words}“ liegt vor dem Tag, den wir in 8 von 10 Fällen halten ({day}).',
    suggest: ['{day}'],
  },
  'p06/missing': {
    why: 'Es fehlt, was wir tun, um den Termin zu halten.',
    suggest: ['Damit wir diesen Termin halten, haben wir …'],
  },
  'p07/unearned': {
    why: '„{words}“ darf erst dastehen, wenn die Maßnahme gegen diese Ursache erledigt ist und genannt wird.',
    suggest: [],
  },
  'p07/missing': {
    why: 'Die Maßnahme gegen diese Ursache ist erledigt; das darf der Kunde wissen: {measure}.',
    suggest: ['Damit das nicht noch einmal vorkommt, {measure}.'],
  },
  'p07/better': {
    why: 'Nach einer zweiten Verzögerung schadet „{words}“ ohne erledigte Maßnahme mehr als Schweigen.',
    suggest: [],
  },
  'p07/promises': {
    why: 'Zu viele Versprechen nach einer zweiten Verzögerung. Tag, nächste Nachricht und Ausgleich genügen.',
    suggest: [],
  },
  'p08/missing': { why: 'Der genehmigte Ausgleich fehlt: {amends}.', suggest: ['Als Ausgleich: {amends}.'] },
  'p08/not-approved': { why: '„{words}“ ist nicht genehmigt.', suggest: [] },
  'p08/different': { why: '„{words}“ weicht vom genehmigten Ausgleich ab ({amends}).', suggest: ['{amends}'] },
  'p09/absolute': { why: '„{words}“ verspricht, was niemand halten kann.', suggest: [] },
  'p09/internal': { why: '„{words}“ gehört nicht nach draußen.', suggest: [] },
  'p10/missing': {
    why: 'Es fehlt, wann der Kunde wieder von uns hört und wie er uns erreicht.',
    suggest: ['Ich melde mich am {day} wieder bei Ihnen.'],
  },
  'p11/placeholder': { why: '„{words}“ ist ein leerer Platzhalter.', suggest: [] },
  'p11/address': { why: '„{words}“ passt nicht zur vereinbarten Anrede.', suggest: [] },
  'p11/wrong-name': { why: '„{words}“ ist nicht der Name dieses Kunden ({names}).', suggest: ['{names}'] },
  'p11/no-name': { why: 'Der Name des Kunden kommt nicht vor.', suggest: ['{names}'] },
  'p11/language': { why: 'Dieser Satz steht in einer anderen Sprache: „{words}“.', suggest: [] },
  'p12/defensive': {
    why: '„{words}“ verteidigt uns, statt zu helfen.',
    suggest: ['Die Verantwortung dafür liegt bei uns.'],
  },
  'p12/agentless': { why: '„{words}“ verschweigt, wer es war.', suggest: ['Wir haben einen Fehler gemacht.'] },
  'p12/grovelling': {
    why: '„{words}“ ist zu unterwürfig; einmal schlicht wirkt stärker.',
    suggest: ['Es tut mir leid.'],
  },
  'p12/too-short': { why: '{count} Wörter sind für diese Nachricht wenig ({from}-{to}).', suggest: [] },
  'p12/too-long': { why: '{count} Wörter sind für diese Nachricht viel ({from}-{to}).', suggest: [] },
  'p12/long-sentence': { why: 'Ein Satz mit {count} Wörtern.', suggest: [] },
  'p12/repeated-word': { why: '„{words}“ steht doppelt.', suggest: [] },
  'p12/same-text': { why: 'Dieser Kunde hat fast denselben Text schon einmal bekommen.', suggest: [] },
}
