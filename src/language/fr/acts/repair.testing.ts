import type { Examples } from '../../examples.testing.ts'

export const examples: Examples = {
  DELIVER: {
    'deliver/receive': {
      yes: [
        'Tu recevras le rapport vendredi.',
        'Le plan sera chez toi mardi.',
        'Vous recevrez le rapport vendredi.',
        'Vous l’aurez lundi.',
        'Le plan sera chez vous mardi.',
        'Vous disposerez des maquettes jeudi.',
      ],
      no: ['Nous avons reçu votre message.', 'Il en aura besoin.'],
    },
    'deliver/send': {
      yes: [
        'Nous livrerons vendredi.',
        'Je peux vous envoyer les maquettes lundi.',
        'Le site sera publié le 3 juin.',
        'Nous mettrons le site en ligne mardi.',
      ],
      no: ['Un livre rare.', 'Le livreur est passé.'],
    },
    'deliver/ready': {
      yes: [
        'La nouvelle date est le 12 juin.',
        'La date de livraison reste vendredi.',
        'Ce sera prêt vendredi.',
        'Au plus tard, ce sera le 16 juin.',
      ],
      no: ['Il est déjà là.', 'Quelle date mémorable.'],
    },
  },
  PLAN: {
    'plan/steps': {
      yes: [
        'Pour tenir cette date, nous avons mobilisé deux relecteurs.',
        'Pour ne pas prendre plus de retard, nous avons fait venir une deuxième équipe.',
        'Voici ce qui changera lundi : une deuxième équipe relit tout.',
        'Notre plan est simple : nous testons dès lundi.',
        'La prochaine étape commence lundi.',
        'Afin de rattraper ce retard, nous travaillons à deux.',
        'Vient ensuite la recette.',
        'Nous travaillons à une solution.',
        'Notre prochaine étape consiste à tout tester.',
        "J'ai demandé à deux collègues de m'aider.",
        "D'abord, nous terminerons le toit.",
        'Nous avons ajouté deux testeurs.',
        'Pour que le délai soit respecté, une autre équipe arrive.',
        'Nous contrôlons la chaîne chaque matin.',
        "Une ingénieure a rejoint l'équipe.",
      ],
      no: [
        'Le plan de la ville est affiché.',
        'Planifier, c’est prévoir.',
        'La date était bonne.',
        'Nous étions à une étape du Tour.',
        'Nous planifions une fête.',
        'Il travaille bien.',
        "D'abord, il pleuvait.",
        'La prochaine gare est Lyon.',
        'Je vais bien.',
        'Nous avons deux chats.',
        'Il pleut tous les jours.',
        'La date est respectée.',
      ],
    },
    'plan/check': {
      yes: [
        'Chaque matin, je vérifie moi-même l’avancement.',
        'Je suis moi-même la progression, jour après jour.',
        'Chaque matin, je fais le point avec l’équipe.',
      ],
      no: ['Vérifiez la facture, s’il vous plaît.', 'Les progrès sont lents.'],
    },
  },
  MEASURE: {
    'measure/now': {
      yes: [
        'Désormais, nous relisons chaque livraison à deux.',
        'Nous testons désormais avant chaque publication.',
        'Nous avons instauré une journée de relecture.',
        'Nous avons changé la procédure.',
        'Chaque fichier est vérifié deux fois.',
      ],
      no: [
        'Désormais, il pleut.',
        'Nous vérifions cela plus tard.',
        'Chaque jour compte.',
        'La procédure est longue.',
        'Une règle de trois.',
      ],
    },
  },
  RECUR: {
    'recur/again': {
      yes: [
        'Pour que cela ne se reproduise pas, nous relisons à deux.',
        'Afin que cela ne se répète pas, nous testons plus tôt.',
        'Cela ne se reproduira plus.',
        'Cela n’arrivera plus.',
        'Pour éviter que cela ne se reproduise, nous testons plus tôt.',
        'Cela ne devrait pas arriver une seconde fois.',
        "Nous voulons éviter ce genre d'erreur à l'avenir.",
        'Pour que ça n’arrive plus, nous testons plus tôt.',
      ],
      no: [
        'Veuillez répéter la saisie.',
        'Cela arrive.',
        'Pour que cela soit clair : nous livrons.',
        'Recommencez, s’il vous plaît.',
        'Cela se produit souvent.',
        'Cela peut arriver.',
        'Évitez le bruit.',
        'Le train n’arrive pas.',
      ],
    },
  },
  AMENDS: {
    'amends/discount': {
      yes: [
        'En compensation, nous déduisons 10 % de votre facture.',
        'Vous bénéficiez d’une remise de 5 %.',
        'Nous vous accordons un avoir de 200 euros.',
        'À titre de geste commercial, le transport est pour nous.',
        'Nous déduirons 300 euros de la facture.',
        'Nous vous rembourserons les frais de port.',
        'Nous avons crédité votre compte.',
      ],
      no: [
        'La facture suivra.',
        'La remise des clés a lieu lundi.',
        'Le prix est fixe.',
        'Vérifiez la facture, s’il vous plaît.',
        'Nous vous remercions.',
        'La bourse monte.',
      ],
    },
    'amends/free': {
      yes: [
        'Nous t’offrons une heure de travail.',
        'Nous ne te facturons pas l’impression.',
        'Nous prenons six heures de travail à notre charge.',
        'Vous aurez aussi une formation sans supplément.',
        'Nous vous offrons un atelier.',
        'Les heures ne vous seront pas facturées.',
        'Un mois vous est offert.',
      ],
      no: ['Les frais restent les mêmes.', 'Une offre suivra.', 'Il paie les frais.', 'Un mois passe.'],
    },
  },
}
