import type { Examples } from '../../examples.testing.ts'

export const examples: Examples = {
  BECAUSE: {
    'because/of': {
      yes: [
        'À cause de Julien, nous sommes en retard.',
        'En raison d’une maladie, le texte manque.',
        'Le retard est dû à Julien.',
        'Le retard vient de notre équipe.',
      ],
      no: ['La cause est simple.', 'Grâce à Julien, tout est prêt.', 'Il vient demain.'],
    },
    'because/clause': {
      yes: ['Le texte manque parce que Julien l’a oublié.', 'Cela traîne, car notre développeur est parti.'],
      no: ['La carte est jolie.', 'Comme convenu, nous livrons.'],
    },
  },
  FAULT: {
    'fault/noun': {
      yes: [
        'C’est la faute de Julien.',
        'Julien est responsable de ce retard.',
        'Le retard est imputable à notre développeur.',
        'La faute en revient à Julien.',
        "C'est Julien qui a oublié.",
      ],
      no: [
        'Il faut attendre.',
        'Nous en assumons la responsabilité.',
        'Sans faute.',
        'Il faut deux signatures.',
        'Mme Petit est responsable de la boutique.',
      ],
    },
  },
  FAILED: {
    'failed/away': {
      yes: [
        'Nous sommes en retard parce que Julien est très occupé.',
        'Désolé, mais le salon a occupé Julien : il a manqué de temps.',
      ],
      no: ['La place est libre.', "L'occupation dure."],
    },
    'failed/verb': {
      yes: [
        'Julien a oublié le test.',
        'Le développeur n’a pas terminé.',
        'Julien a rendu le texte trop tard.',
        'Julien s’est trompé.',
        'Kevin a supprimé le dossier.',
        'Le transporteur a perdu le colis.',
        'Notre hébergeur a subi une coupure.',
        "L'imprimeur s'est trompé de papier.",
      ],
      no: ['Nous l’avons livré.', 'Un jour inoubliable.', 'Il a gagné.', 'Elle est partie à Lyon.'],
    },
  },
  ROLE: {
    'role/team': {
      yes: [
        'Notre développeur a oublié le test.',
        'L’équipe technique n’a pas livré.',
        'Notre graphiste est parti au milieu du projet.',
        'La comptabilité a perdu le formulaire.',
        'Le service comptable a égaré le formulaire.',
      ],
      no: [
        'Le développement prend du temps.',
        'Le graphisme est beau.',
        'Un bon apprentissage.',
        'Le développement avance bien.',
        'La comptabilisation est juste.',
      ],
    },
  },
  THIRD: {
    'third/party': {
      yes: [
        'Le fournisseur était en retard.',
        'En raison du mauvais temps, rien ne bouge.',
        'Le transporteur a perdu le colis.',
        'À cause de la tempête, rien ne bouge.',
        "L'imprimeur a envoyé les mauvaises feuilles.",
      ],
      no: [
        'Nous fournissons le texte.',
        'Le temps presse.',
        'Il neige.',
        "L'impression est nette.",
        'Nous fournissons le papier.',
      ],
    },
  },
  CLIENT: {
    'client/fault': {
      yes: [
        'C’est entièrement de ta faute.',
        'Nous sommes en retard parce que tu as changé d’avis.',
        'Tu nous as envoyé les textes trop tard.',
        'C’est entièrement votre faute.',
        'Nous sommes en retard parce que vous n’avez pas envoyé les textes.',
        'La raison est votre réponse tardive.',
        'Vous avez envoyé les textes beaucoup trop tard.',
        "C'est en retard parce que vous avez changé d'avis.",
      ],
      no: [
        'Tu nous as beaucoup aidés.',
        'Ta réponse est arrivée.',
        'Merci de nous envoyer votre réponse.',
        'Vous nous avez beaucoup aidés.',
        'Vous avez raison.',
        'Vous êtes venus.',
        'Vous avez envoyé les textes lundi.',
      ],
    },
  },
  PAST: {
    'past/told': {
      yes: [
        'La réunion était prévue pour le 3 juin.',
        'Lundi, nous avons parlé du contrat.',
        'La réunion de lundi a été annulée.',
      ],
      no: ['Nous livrons lundi.', 'Un état étonnant.', 'La réunion de lundi aura lieu.'],
    },
    'past/since': {
      yes: [
        'Depuis le 5 juin, nous attendons.',
        "L'édition du 12 mai avait des défauts.",
        "Jusqu'au 5 juin, nous étions fermés.",
      ],
      no: ['Le 5 juin, nous livrons.', 'Un puits profond.', 'Avant le 5 juin.'],
    },
  },
  DEFEND: {
    'defend/fault': {
      yes: [
        'Ce n’était pas notre faute si les chiffres sont arrivés tard.',
        'Ce n’est pas notre faute.',
        'Nous n’y pouvons rien.',
        'Le retard est indépendant de notre volonté.',
        "Il n'y avait rien à faire.",
        "Nous n'y sommes pour rien.",
      ],
      no: [
        'La faute nous revient.',
        'Nous pouvons aider.',
        'Rien de neuf.',
        'Que pouvons-nous faire pour vous ?',
        'Nous sommes responsables de ce retard.',
      ],
    },
  },
}
