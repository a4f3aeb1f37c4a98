import type { Examples } from '../../examples.testing.ts'

export const examples: Examples = {
  COND: {
    'cond/if': {
      yes: [
        'Nous sommes désolés si ce retard vous a gêné.',
        'Si vous avez dû attendre, nous le regrettons.',
        'Toutes nos excuses au cas où cela vous aurait déplu.',
        'S’il y a eu un souci, nous nous excusons.',
        "Désolé si ce n'est pas le bon forum.",
      ],
      no: ['Il est si grand.', 'Les sirènes sonnent.', 'Aussi, oui.'],
    },
  },
  HEDGE: {
    'hedge/but': {
      yes: [
        'Nous sommes désolés, mais le mois a été difficile.',
        'Je m’excuse ; toutefois, ce sont des aléas.',
        'Nous regrettons cette erreur, toutefois le formulaire est complexe.',
      ],
      no: ['Du maïs frais.', 'Une maison neuve.', 'Maîs doux.'],
    },
  },
  FEELING: {
    'feeling/yours': {
      yes: [
        'Nous sommes désolés que vous le preniez ainsi.',
        'Je suis désolé que vous l’ayez mal pris.',
        'Nous regrettons que vous soyez déçue.',
        'Nous regrettons que vous ne soyez pas satisfait.',
        'Je suis désolée que tu te sentes attaquée.',
      ],
      no: [
        'Nous sommes désolés que vous deviez attendre.',
        'Nous sommes heureux que vous veniez.',
        'Que vous veniez est bien.',
      ],
    },
  },
  REFUSAL: {
    'refusal/cannot': {
      yes: [
        'Désolé, ce n’est pas possible.',
        'Nous sommes désolés, mais c’est impossible.',
        'Désolé, mais je ne peux pas communiquer ces données.',
      ],
      no: [
        'Nous sommes désolés : nous ne livrerons pas vendredi.',
        'Cela n’est pas possible sans vous.',
        'Désolé de ne pas avoir appelé.',
      ],
    },
  },
  GENERIC: {
    'generic/inconvenience': {
      yes: [
        'Veuillez nous excuser pour la gêne occasionnée.',
        'Toutes nos excuses pour les éventuels désagréments.',
        "Nous comprenons à quel point c'est frustrant.",
      ],
      no: ['Un moment agréable.', 'Je n’y vois pas d’inconvénient.', 'Sans gêner.'],
    },
  },
  AGENTLESS: {
    'agentless/mistakes': {
      yes: ['Des erreurs ont été commises.', 'Il y a eu des retards.', 'Une erreur s’est produite.'],
      no: ['Nous avons commis des erreurs.', 'L’erreur est la nôtre.'],
    },
  },
}
