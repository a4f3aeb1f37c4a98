import type { Like } from '../../words.ts'
import type { words as english } from '../../en/words/today.ts'

export const words = {
  title:
    '{count, plural, =0 {Tout le monde sait ce que vous savez.} one {Un client doit avoir de vos nouvelles.} other {# clients doivent avoir de vos nouvelles.}}',
  first: '{contact} devrait savoir où en est {what} avant : {until}.',
  firstLate: '{contact} aurait dû savoir où en est {what} avant : {until}. Dites-le maintenant.',
  calm: 'Rien n’est en retard. Les prochaines choses à tenir sont ci-dessous.',
  calmOverdue:
    '{count, plural, one {Une promesse est en retard. Elle est en tête ci-dessous.} other {# promesses sont en retard. Elles sont en tête ci-dessous.}}',
  calmEmpty: 'Rien n’est dû cette semaine. Si une date est menacée, elle apparaît ici en premier.',
  call: 'Appeler {contact}',
  open: 'Ouvrir le dossier',
  say: 'Dire',
  sayNote: 'Dans l’ordre où le client doit le savoir.',
  workingLeft: 'dans {time} ouvrées',
  workingLess: 'dans moins d’une heure ouvrée',
  lateBy: '{time} de retard',
  until: '{moment} à {place}',
  slip: '{count, plural, one {premier retard} other {retard numéro #}}',
  answer: 'Répondre',
  question: '{contact} demande',
  refused: '{contact} dit qu’aucune date ne convient',
  proposed: '{contact} propose une autre date',
  agree: 'S’engager',
  agreeNote: 'Ces plans sont prêts et attendent votre accord. Rien n’est annoncé avant.',
  agreeAct: 'Voir le plan',
  agreeBy: 'le client doit le savoir avant {until}',
  approve: 'Approuver',
  approveAct: 'Lire',
  keep: 'Tenir',
  keepNote: 'Promis pour cette semaine, les retards d’abord.',
  waiting: 'En attente des clients',
  waitingSince: 'le sait depuis {moment}, n’a pas encore choisi',
  outbox:
    '{held, plural, =0 {Aucune lettre n’attend de partir.} one {Une lettre attend de partir.} other {# lettres attendent de partir.}}',
  trouble: '{count, plural, one {Une lettre demande une décision.} other {# lettres demandent une décision.}}',
  toOutbox: 'Ouvrir les envois',
  kinds: {
    delivery: 'Livraison',
    news: 'Nouvelles',
    call: 'Appel',
    amends: 'Geste commercial',
  },
  overdue: 'était dû {day}',
  due: '{day}',
  forClient: 'pour {contact}, {client}',
  firstSteps: 'Commencez par un client et un plan',
  firstStepsText:
    'Ajoutez un client et les personnes qui y travaillent, puis un plan, importé d’un fichier ou écrit à la main. Dès qu’il y a une promesse datée, Forthright veille à ce qu’elle tienne.',
  addClient: 'Ajouter un client',
  addPlan: 'Importer un plan',
} satisfies Like<typeof english>
