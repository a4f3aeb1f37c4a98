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
      no: [
        'Il est si grand.',
        'Les sirènes sonnent.',
        'Aussi, oui.',
        'Il est six heures.',
        'La situation est claire.',
        'Ainsi, tout est prêt.',
      ],
    },
  },
  HEDGE: {
    'hedge/but': {
      yes: [
        'Nous sommes désolés, mais le mois a été difficile.',
        'Je m’excuse ; toutefois, ce sont des aléas.',
        'Nous regrettons cette erreur, toutefois le formulaire est complexe.',
        "Nous regrettons l'attente, même si le mois de décembre est toujours chargé.",
        'Toutes nos excuses pour le bruit, bien que les travaux aient été annoncés.',
        "Désolé pour l'erreur, cela dit le formulaire n'était pas clair.",
      ],
      no: [
        'Du maïs frais.',
        'Une maison neuve.',
        'Maîs doux.',
        'Le maïs est mûr.',
        'Une maison à deux étages.',
        'Le portant à vêtements est livré.',
      ],
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
        'Je suis désolé que vous ayez perdu un après-midi.',
        'Vous sentez la différence dès le premier jour.',
      ],
    },
  },
  REFUSAL: {
    'refusal/cannot': {
      yes: [
        'Désolé, ce n’est pas possible.',
        'Nous sommes désolés, mais c’est impossible.',
        'Désolé, mais je ne peux pas communiquer ces données.',
        "Désolé, nous n'avons pas accès à ces factures.",
        'Désolée, je ne peux pas vous communiquer ces chiffres.',
      ],
      no: [
        'Nous sommes désolés : nous ne livrerons pas vendredi.',
        'Cela n’est pas possible sans vous.',
        'Désolé de ne pas avoir appelé.',
        "Désolé, je n'ai pas vu votre message.",
        "Nous n'avons pas accès à ces factures.",
        'Je suis désolé que nous ne puissions pas livrer vendredi.',
      ],
    },
  },
  GENERIC: {
    'generic/inconvenience': {
      yes: [
        'Veuillez nous excuser pour la gêne occasionnée.',
        'Toutes nos excuses pour les éventuels désagréments.',
        "Nous comprenons à quel point c'est frustrant.",
        'Nous comprenons combien cette situation est agaçante.',
        'Merci de nous excuser pour les désagréments éventuels.',
      ],
      no: [
        'Un moment agréable.',
        'Je n’y vois pas d’inconvénient.',
        'Sans gêner.',
        'Cette chaise ne me gêne pas.',
        'Le mardi vous convient-il ?',
        'Le jardin est agréable.',
      ],
    },
  },
  AGENTLESS: {
    'agentless/mistakes': {
      yes: [
        'Des erreurs ont été commises.',
        'Il y a eu des retards.',
        'Une erreur s’est produite.',
        "Une erreur s'est glissée dans la facture.",
        'Il y a eu un malentendu sur les mesures.',
        "Le délai n'a pas été respecté.",
      ],
      no: [
        'Nous avons commis des erreurs.',
        'L’erreur est la nôtre.',
        'Nous avons fait une erreur.',
        "L'erreur vient de nous.",
        'Il y a eu du monde au salon.',
      ],
    },
  },
}
