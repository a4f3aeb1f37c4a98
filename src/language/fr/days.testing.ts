import type { DayProbes } from '../examples.testing.ts'

export const probes: DayProbes = [
  ['Nous livrerons le mercredi 17 juin 2026.', '2026-06-17'],
  ['La nouvelle date est le 3 juillet.', '2026-07-03'],
  ['Vous l’aurez au plus tard le 24/06/2026.', '2026-06-24'],
  ['Tout sera là pour le jeu. 18 juin.', '2026-06-18'],
  ['Nous livrerons jeudi prochain.', '2026-06-11'],
  ['Ce sera prêt jeudi.', '2026-06-04'],
  ['Ce sera prêt dans cinq jours.', '2026-06-06'],
  ['Vous recevrez les plans après-demain.', '2026-06-03'],
  ['Ce sera là avant la fin de la semaine.', '2026-06-05'],
  ['Nous terminons le 2026-06-30.', '2026-06-30'],
  ['Le 1er septembre convient.', '2026-09-01'],
  ['Vous l’aurez vendredi 12.', '2026-06-12'],
  ['Ce sera prêt à la fin de la semaine prochaine.', '2026-06-12'],
  ['Le rapport part demain, à 9 h.', '2026-06-02'],
  ['La version 3.2 a tourné 4,5 heures.', null],
  ['Chaque lundi, je vérifie l’avancement.', null],
  ['Le score est de 3:2.', null],
  ['À 15 h, 12 personnes seront là.', null],
  ['Nous nous sommes vus mardi dernier.', null],
  ['D’après la prévision d’aujourd’hui, tout est prêt.', null],
]
