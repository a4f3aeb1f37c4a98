import type { Examples } from '../../examples.testing.ts'

export const examples: Examples = {
  INTERNAL: {
    'internal/quarrel': {
      yes: [
        'Nous avons eu des conflits internes.',
        'Nous sommes en sous-effectif.',
        "Il y a eu des désaccords dans l'équipe.",
        'Nous manquons cruellement de personnel.',
      ],
      no: ['L’équipe travaille bien.', 'L’intérieur est neuf.', 'Le personnel est aimable.'],
    },
    'internal/tool': {
      yes: ['Le ticket est dans le backlog.', 'Il n’y avait plus de place dans le sprint.'],
      no: ['Nous l’avons imprimé.', 'Le rapport est là.'],
    },
  },
  GROVEL: {
    'grovel/beg': {
      yes: ['Je vous supplie de nous pardonner.', 'Mille pardons !', 'Je vous en supplie, restez.'],
      no: ['Son genou lui fait mal.', 'Mille personnes sont venues.', 'La grâce est belle.'],
    },
    'grovel/unforgivable': {
      yes: ['C’est impardonnable.', 'Nous avons honte.'],
      no: ['Cela se pardonne.', 'Quel dommage.'],
    },
  },
  EXEMPT: {
    'exempt/after': {
      yes: ['Ce sera le jour même ou peu après le 5 juin.'],
      no: ['Ce sera après le 5 juin.'],
    },
    'exempt/guarantee': {
      yes: [
        'Nous ne pouvons pas le garantir.',
        'Nous ne garantissons pas ce jour.',
        'Nous ne pouvons pas promettre cela.',
        'Il est fourni sans aucune garantie.',
      ],
      no: ['Nous le garantissons.', 'C’est garanti.', 'Nous vous garantissons ce jour.'],
    },
    'exempt/soon': {
      yes: ['Tôt ou tard, il pleut.', 'Il est trop tôt pour le dire.'],
      no: ['Vous l’aurez bientôt.', 'Nous répondons plus tard.'],
    },
  },
}
