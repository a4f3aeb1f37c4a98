import type { Like } from '../../words.ts'
import type { words as english } from '../../en/words/inbox.ts'

export const words = {
  title:
    '{count, plural, =0 {Personne n’attend de réponse.} one {Un client attend une réponse.} other {# clients attendent une réponse.}}',
  titleNone: 'Les réponses des clients ne se voient pas encore ici.',
  lead: 'Ce que les clients écrivent arrive ici et dans le dossier concerné.',
  leadDemo:
    'Données d’exemple : voici à quoi cela ressemble quand les clients répondent. Les vraies réponses arrivent une fois qu’une boîte est configurée.',
  notReceiving:
    'Aucune boîte n’est configurée. Les réponses arrivent à la personne qui a écrit ; notez-les vous-même dans le dossier.',
  setUp: 'Voir la configuration du courrier',
  open: 'À répondre',
  quarantine: 'À qui est-ce ?',
  quarantineNote: 'Rien de ceci n’a été montré dans un dossier.',
  automatic: 'Réponses automatiques',
  bounce: 'Revenu',
  inCase: 'Dans un dossier',
  done: 'Traité',
  none: 'Rien n’est encore arrivé. Quand un client répond à une lettre, sa réponse apparaît ici en premier.',
  from: '{name}, {address}',
  unknown: 'expéditeur inconnu',
  noWords: '(pièces jointes seules)',
  urgent: 'semble urgent',
  unverified: 'l’expéditeur n’est pas prouvé',
  failedCheck: 'l’expéditeur est très probablement usurpé',
  answerInCase: 'Répondre dans le dossier',
  answerByMail: 'Répondre depuis votre messagerie',
  toClient: 'Ce qu’ils savent, et leur numéro',
  toCase: 'Ouvrir le dossier',
  doneAct: 'Traité',
  again: 'Pas encore traité',
  belongs: 'Appartient à',
  choose: 'Choisir un contact',
  belongsAct: 'Classer ici',
  attachments:
    '{count, plural, one {Une pièce jointe, gardée avec le message : } other {# pièces jointes, gardées avec le message : }}{names}',
  notDone: 'Rien n’a été changé. {why}',
  why: {
    'unknown-sender': 'Personne avec cette adresse n’est un contact ici.',
    'other-address': 'Cela répond à une de nos lettres, mais depuis une adresse que nous ne connaissons pas.',
    'other-client': 'L’expéditeur et la lettre relèvent de clients différents.',
    'several-contacts': 'Plusieurs contacts ont cette adresse.',
    'bad-token': 'L’adresse de réponse ne vient pas de nous.',
    'failed-check': 'Le serveur de messagerie dit que l’expéditeur est usurpé.',
    unreadable: 'Illisible. Le message est gardé tel quel.',
    'looks-repeated': 'Les mêmes mots sont arrivés plusieurs fois : une machine répond peut-être.',
  },
} satisfies Like<typeof english>
