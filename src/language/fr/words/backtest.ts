import type { Like } from '../../words.ts'
import type { words as english } from '../../en/words/backtest.ts'

/** How the forecasts of finished projects came out. */
export const words = {
  basis: {
    'own-team': 'd’après {n, plural, one {# projet terminé} other {# projets terminés}} de ce responsable',
    'own-company': 'd’après {n, plural, one {# projet terminé} other {# projets terminés}} de chez nous',
    'shipped-prior': 'd’après {n, plural, one {# cas public} other {# cas publics}}, en attendant les nôtres',
    none: 'd’après aucun projet terminé, donc plus large que nécessaire',
    notEarned:
      'On ne pourra garantir peu de fausses alertes que lorsque davantage de projets de chez nous seront terminés.',
  },
  link: 'Nos prévisions étaient-elles bonnes ?',
  place: 'Projets',
  title: 'Les dates que nous tiendrions 8 fois sur 10 ont été tenues {share} du temps.',
  titleNone: 'Trop peu de projets sont terminés pour dire si nos prévisions étaient bonnes.',
  titleFew:
    '{projects, plural, one {Un projet terminé, c’est} other {# projets terminés, c’est}} trop peu pour dire si nos prévisions sont bonnes.',
  few: 'Les dates censées tenir 8 fois sur 10 ont tenu {share} du temps. Avec si peu, ce peut être de la chance : la part réelle peut être n’importe où entre {lo} et {hi}. À partir de {enough, plural, one {# projet} other {# projets}}, on distingue 8 sur 10 de 6 sur 10.',
  enough:
    'Avec {projects, plural, one {# projet} other {# projets}} derrière elle, la part réelle se situe entre {lo} et {hi}, 19 fois sur 20.',
  lead: '{projects, plural, one {# projet terminé} other {# projets terminés}} et {forecasts, plural, one {# prévision} other {# prévisions}}, du {from} au {to}. Dans chaque part, tous les projets comptent autant, quel que soit leur nombre de prévisions.',
  leadNone:
    '{projects, plural, =0 {Aucun projet n’est encore entièrement terminé} one {Un projet est entièrement terminé} other {# projets sont entièrement terminés}}. Les chiffres commencent à {enough} ; d’ici là, chaque prévision est conservée.',
  true: {
    title: 'Ce que nous avons dit, ce qui est arrivé',
    note: 'Sur la droite, les dates ont été tenues aussi souvent que nous l’avions dit. En dessous, elles étaient trop proches ; au-dessus, plus lointaines que nécessaire. La vérité peut se trouver dans la bande ombrée.',
    said: 'Nous avons dit',
    came: 'A été tenu',
    between: 'Peut se situer entre',
    range: '{lo} et {hi}',
    plot: 'Nous avons dit 50 % : {p50} ont été tenues. Nous avons dit 80 % : {p80}. Nous avons dit 95 % : {p95}.',
    caption: 'Combien de fois une date a suffi, selon ce que nous avions dit',
  },
  off: {
    title: 'L’écart',
    days: 'Dans le cas médian, la date médiane était à {days, plural, =0 {moins d’un jour} one {# jour calendaire} other {# jours calendaires}} près.',
    later: 'Le travail s’est terminé après elle dans {share} des prévisions ; la moitié serait juste.',
  },
  alarms: {
    title: 'Avons-nous été prévenus à temps ?',
    missed:
      '{missed, plural, =0 {Aucun jour promis n’a été manqué} one {Un jour promis a été manqué} other {# jours promis ont été manqués}}.',
    found:
      '{found, plural, =0 {Aucun n’a été précédé d’une alerte} one {L’un d’eux a été précédé d’une alerte} other {# d’entre eux ont été précédés d’une alerte}}.',
    lead: 'La première alerte est arrivée {days, plural, =0 {le jour même} one {# jour avant} other {# jours avant}} dans le cas médian.',
    held: '{held, plural, =0 {Aucun jour promis n’a été tenu} one {Un jour promis a été tenu} other {# jours promis ont été tenus}}, {falseAlarms, plural, =0 {aucun avec une alerte} one {dont un malgré une alerte} other {dont # malgré une alerte}}.',
  },
  stages: {
    title: 'Prévisions précoces et tardives',
    caption: 'Combien de fois une date a suffi, selon la part du travail déjà faite',
    stage: 'Travail fait',
    projects: 'Projets',
    forecasts: 'Prévisions',
    early: 'premier tiers',
    middle: 'deuxième tiers',
    late: 'dernier tiers',
    few: 'encore trop peu',
  },
  list: {
    title: 'Projets terminés',
    none: 'Un projet est terminé avec sa dernière livraison. Chaque prévision qui en a été faite est alors comparée au jour réel.',
    project: 'Projet',
    finished: 'Travail fait',
    delivered: 'Livré',
    note: 'Une prévision se mesure au jour où le travail a été fait. Ce qui est ensuite resté prêt jusqu’au jour dit a été livré plus tard : c’est ce jour que montre la liste des projets.',
    first: 'Première prévision',
    last: 'Dernière prévision',
    p80: 'Dates à 8 sur 10 tenues',
    later: 'arrivé {days, plural, one {# jour plus tard} other {# jours plus tard}}',
    earlier: 'arrivé {days, plural, one {# jour plus tôt} other {# jours plus tôt}}',
    same: 'au jour près',
  },
} satisfies Like<typeof english>
