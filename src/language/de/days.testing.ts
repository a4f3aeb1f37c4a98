import type { DayProbes } from '../examples.testing.ts'

export const probes: DayProbes = [
  ['Wir liefern am Mittwoch, dem 17. Juni 2026.', '2026-06-17'],
  ['Der neue Termin ist der 3. Juli.', '2026-07-03'],
  ['Sie haben es am 24.6. auf dem Tisch.', '2026-06-24'],
  ['Bis Do., 18. Juni, ist alles da.', '2026-06-18'],
  ['Wir liefern am nächsten Donnerstag.', '2026-06-11'],
  ['Am Donnerstag ist es fertig.', '2026-06-04'],
  ['In fünf Tagen ist es fertig.', '2026-06-06'],
  ['Übermorgen bekommen Sie die Pläne.', '2026-06-03'],
  ['Bis Ende der Woche ist es da.', '2026-06-05'],
  ['Am 2026-06-30 schließen wir ab.', '2026-06-30'],
  ['So geht es nicht, das mag keiner.', null],
  ['Version 3.2 lief 4.5 Stunden.', null],
  ['Jeden Morgen prüfe ich den Stand.', null],
  ['Das Verhältnis ist 3:2.', null],
  ['Um 15 Uhr sind 12 Leute da.', null],
]
