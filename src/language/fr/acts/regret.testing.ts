import type { Examples } from '../../examples.testing.ts'

export const examples: Examples = {
  APOLOGY: {
    'apology/sorry': {
      yes: [
        'Nous sommes désolés de ne pas pouvoir livrer le rapport vendredi.',
        'Je suis sincèrement désolée pour ce retard.',
        'Désolé de vous prévenir si tard.',
        'Nous en sommes vraiment navrés.',
        'J’en suis désolé.',
        'Encore désolé.',
      ],
      no: [
        'Nous sommes désolés d’apprendre cette nouvelle.',
        'Désolé de vous déranger.',
        'Il est désolé.',
        'Elle était vraiment désolée pour lui.',
        'Un spectacle désolant.',
      ],
    },
    'apology/apologise': {
      yes: [
        'L’équipe vous présente ses excuses.',
        'Je vous présente mes excuses pour ce retard.',
        'Veuillez nous excuser pour ce changement de date.',
        'Nous vous prions d’accepter nos sincères excuses.',
        'Je m’en excuse.',
        'Toutes nos excuses pour cette nouvelle tardive.',
        'Nous vous demandons pardon.',
        'Pardon pour cette réponse tardive.',
        'Merci de bien vouloir excuser notre retard.',
        'Nous vous devons des excuses.',
        "Ce numéro est en retard, veuillez m'en excuser.",
      ],
      no: [
        'Excusez-moi de vous déranger.',
        'Elle s’est excusée auprès de lui.',
        'Ce n’est pas une excuse.',
        'Il présente ses excuses.',
        'Veuillez nous répondre.',
        'Le pardonnable se pardonne.',
        'Une excusable faute.',
      ],
    },
    'apology/regret': {
      yes: ['Nous regrettons que la date ne tienne pas.', 'Je le regrette sincèrement.', 'Nous regrettons ce retard.'],
      no: ['Il regrette son achat.', 'À notre regret, il a plu.', 'Ils regrettent la mer.'],
    },
  },
  SYMPATHY: {
    'sympathy/reported': {
      yes: [
        "Elle s'est excusée auprès de lui.",
        'Vous devriez lui présenter vos excuses.',
        'Il a présenté ses excuses.',
      ],
      no: ["Je m'excuse.", 'Nous devons présenter nos excuses.'],
    },
    'sympathy/polite': {
      yes: [
        'Je suis désolée d’apprendre cela.',
        'Excusez-moi de vous déranger.',
        'Il est désolé.',
        'Pardon, où se trouve la gare ?',
        'Je suis désolé de vous annoncer la fermeture.',
      ],
      no: ['Nous sommes désolés de ce retard.', 'Veuillez nous excuser pour ce retard.', 'Pardon pour le retard.'],
    },
  },
  IMPACT: {
    'impact/know': {
      yes: [
        'Je sais que vous comptez sur le rapport pour la réunion.',
        'Nous avons conscience que cela vous coûte une journée.',
        'Je comprends que votre conseil attend ce document.',
        'Pour vous, cela signifie une semaine de moins.',
        'Nous mesurons ce que ce retard entraîne.',
        'Nous savons combien ce lancement compte pour vous.',
      ],
      no: [
        'Je sais où est la clé.',
        'Cela ne veut rien dire.',
        'Vous savez tout.',
        'La table mesure deux mètres.',
        'Nous savons compter.',
        'Je sais nager.',
      ],
    },
    'impact/less': {
      yes: [
        'Ce retard vous laisse moins de temps pour la relecture.',
        'Cela bouscule votre planning.',
        'Vous avez dû prévenir vos clients.',
        "Vous n'avez pas pu prendre de commandes.",
        'Il ne vous reste que deux jours.',
      ],
      no: ['Nous avons peu de temps.', 'Il en faut moins.', 'Nous avons dû rire.', 'Il reste du pain.'],
    },
  },
  RESP: {
    'resp/own': {
      yes: [
        "J'ai oublié la pièce jointe.",
        'Nous aurions dû vous le dire.',
        "Nous n'avons pas tenu notre promesse.",
        "Je m'excuse de vous avoir envoyé le mauvais fichier.",
      ],
      no: [
        'Il a oublié la clé.',
        'Vous auriez dû nous prévenir.',
        'Nous avons livré.',
        "J'ai vu la maquette.",
        'Elle a confondu les pages.',
      ],
    },
    'resp/ours': {
      yes: [
        'Nous en assumons l’entière responsabilité.',
        'La responsabilité nous en revient.',
        'C’était notre erreur.',
        'Je prends la responsabilité de ce retard.',
        'Nous en sommes pleinement responsables.',
        "L'erreur vient entièrement de nous.",
        "C'est ma faute.",
        'Je prends sur moi la page manquante.',
      ],
      no: [
        'La responsabilité revient au fournisseur.',
        'Qui assume la responsabilité ?',
        'C’était une erreur.',
        'Ils sont responsables.',
        'Ce n’est pas notre faute.',
        "L'erreur vient du câble.",
      ],
    },
  },
  CAUSE: {
    'cause/told': {
      yes: [
        'Voici ce qui s’est passé : la relecture était plus lourde que prévu.',
        'Le retard s’explique ainsi : la relecture était lourde.',
        'La relecture a pris plus de temps que prévu.',
        'Nous avons sous-estimé la charge.',
        "La reprise des données a demandé plus de temps que nous ne l'avions prévu.",
        'La raison : deux panneaux ont dû être refaits.',
        'Nous avions mal évalué le temps de séchage.',
      ],
      no: [
        'Pour cette raison, je vous invite.',
        'Il se passe beaucoup de choses.',
        'Pour quelle raison souhaitez-vous changer ?',
        'La réunion a duré une heure.',
        "Que s'est-il passé depuis notre dernier appel ?",
      ],
    },
  },
}
