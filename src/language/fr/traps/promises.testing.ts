import type { Examples } from '../../examples.testing.ts'

export const examples: Examples = {
  VAGUE: {
    'vague/soon': {
      yes: [
        'Vous l’aurez prochainement.',
        'Nous reviendrons sous peu vers vous.',
        'Le rapport suivra dans les meilleurs délais.',
        'Ce sera réglé en un rien de temps.',
        'Ce sera fait en temps voulu.',
      ],
      no: ['À bientôt !', 'Nous vous écrirons le 9 avril.', 'Le temps passe.'],
    },
    'vague/possible': {
      yes: [
        'Nous livrerons dès que possible.',
        'Vous l’aurez le plus vite possible.',
        'Le reste arrive aussi vite que nous le pouvons.',
        'Patientez en attendant que la situation se calme.',
      ],
      no: ['Appelez-moi dès que vous pouvez.', 'C’est possible.', 'En attendant le bus.'],
    },
  },
  IMPRECISE: {
    'imprecise/period': {
      yes: [
        'Vous recevrez le rapport début juin.',
        'Nous livrerons la semaine prochaine.',
        'Ce sera prêt dans quelques jours.',
        'La cuisine sera prête vers la mi-juillet.',
        "Le tome paraîtra au début de l'automne.",
        'Il faudra deux ou trois semaines.',
      ],
      no: [
        'Vous recevrez le rapport le 3 juin.',
        'Le début est bon.',
        'La fin du film est belle.',
        'Nous livrons le 12 juin.',
        'La semaine a sept jours.',
      ],
    },
  },
  ABSOLUTE: {
    'absolute/guarantee': {
      yes: [
        'Nous garantissons la date.',
        'Vous l’aurez vendredi sans faute.',
        'Nous sommes certains à 100 %.',
        'Vous pouvez être absolument certain.',
        'Je vous donne ma parole.',
      ],
      no: ['Nous ne pouvons pas le garantir.', 'La garantie dure deux ans.', "C'est un certain style."],
    },
    'absolute/never': {
      yes: ['Cela n’arrivera plus jamais.', 'Jamais plus nous ne livrerons en retard.', "Cela n'arrivera plus jamais."],
      no: ['Ce ne fut jamais mieux.', 'Cela n’arrive pas souvent.', 'Jamais vu.'],
    },
  },
  FIXED: {
    'fixed/control': {
      yes: ['Tout est sous contrôle.', 'Nous avons la situation en main.'],
      no: ['Le contrôle est fini.', 'Il tend la main.'],
    },
    'fixed/solved': {
      yes: ['Le problème est résolu.', 'Nous avons corrigé l’erreur.', 'La panne est réparée.'],
      no: ['Nous résolvons le problème.', 'Un prix corrigé.', 'La réparation coûte peu.'],
    },
  },
  BETTER: {
    'better/promise': {
      yes: [
        'À l’avenir, nous ferons mieux.',
        'Nous allons nous améliorer.',
        'La prochaine fois, nous ferons mieux.',
        "Nous serons plus attentifs à l'avenir.",
        'Je ferai plus attention la prochaine fois.',
      ],
      no: [
        'Le temps va s’améliorer.',
        'Mieux vaut tard que jamais.',
        'La nouvelle version est meilleure.',
        'Il vaut mieux appeler le matin.',
        "Meilleurs vœux à toute l'équipe.",
      ],
    },
  },
}
