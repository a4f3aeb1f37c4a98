import type { words as english } from '../../en/words/shell.ts'
import type { Like } from '../../words.ts'

export const words = {
  skip: 'Aller au contenu',
  navigation: 'Pages',
  menu: 'Menu',
  nav: {
    today: 'Aujourd’hui',
    projects: 'Projets',
    checkins: 'Points hebdomadaires',
    promises: 'Promesses',
    outbox: 'Envois',
    inbox: 'Reçu',
    clients: 'Clients',
    settings: 'Réglages',
  },
  outboxTrouble: '{count, plural, one {# vous attend} other {# vous attendent}}',
  outboxHeld: '{count} en attente',
  language: 'Langue',
  theme: { label: 'Couleurs : {which}', system: 'du système', light: 'claires', dark: 'sombres' },
  singleKeys: {
    label: 'Raccourcis à une touche',
    on: 'Raccourcis à une touche actifs',
    off: 'Raccourcis à une touche inactifs',
  },
  signOut: 'Se déconnecter',
  stop: {
    act: 'Arrêter les envois',
    title: 'Arrêter tout ce qui part ?',
    text: 'Plus rien ne part tant que personne ne relance les envois. Ce qui est déjà envoyé ne peut pas être rappelé. L’arrêt est noté avec votre nom.',
    confirm: 'Arrêter les envois maintenant',
    failed: 'Les envois n’ont pas été arrêtés.',
    bar: 'Les envois sont arrêtés. Rien ne part.',
    start: 'Relancer les envois',
    startTitle: 'Relancer les envois ?',
    startText: 'Ce qui attendait partira à son heure. Ce qui est devenu trop tardif attend votre regard.',
    startConfirm: 'Relancer maintenant',
  },
  silent:
    'Forthright n’a rien fait depuis plus de 15 minutes : rien ne part, aucune échéance n’est suivie. Redémarrez le serveur ou consultez son journal.',
  recordBroken:
    'Le registre de qui a fait quoi n’est plus cohérent : une ligne a été modifiée ou retirée de l’extérieur. Prévenez la personne qui gère ce serveur et gardez la dernière sauvegarde.',
  demo: 'Données d’exemple. Les lettres vont dans la boîte intégrée, jamais dehors.',
  bars: 'Ce qui vaut pour toutes les pages',
  mailbox: 'Ouvrir la boîte',
  palette: {
    label: 'Chercher',
    placeholder: 'Un client, une promesse, une page',
    nothing: 'Rien de ce nom.',
    pages: 'Pages',
    acts: 'Actions',
    found: 'Trouvé',
  },
  keys: {
    control: 'Ctrl',
    title: 'Raccourcis clavier',
    anywhere: 'Partout',
    pages: 'Aller à',
    lists: 'Dans les listes',
    goTo: 'Aller à {page}',
    palette: 'Chercher ou aller partout',
    sheet: 'Afficher cette aide',
    search: 'Chercher',
    next: 'Ligne suivante',
    before: 'Ligne précédente',
    open: 'Ouvrir la ligne',
    turnOff: 'Désactiver les raccourcis à une touche',
    turnOn: 'Activer les raccourcis à une touche',
  },
  error: {
    notFoundTitle: 'Il n’y a pas de page à cette adresse.',
    notFoundText: 'Rien n’a été modifié. Le lien est peut-être ancien, ou l’adresse mal saisie.',
    toToday: 'Aller à Aujourd’hui',
    pageTitle: 'Cette page n’a pas pu s’afficher.',
    pageText: 'Rien n’a été modifié ni envoyé. Ce que vous écriviez est gardé sur cet appareil.',
    again: 'Réessayer',
    unreachable: 'Le serveur ne répond pas. Rien n’a été modifié. Vérifiez qu’il fonctionne, puis réessayez.',
    failed:
      'Quelque chose a échoué sur le serveur. Votre demande n’a pas été exécutée. Réessayez et, si cela se reproduit, prévenez la personne qui l’administre.',
    signedOut: 'Vous êtes déconnecté. Ce que vous écriviez est gardé sur cet appareil.',
    signIn: 'Se connecter',
  },
  empty: {
    today: {
      title: 'Tout le monde sait ce que vous savez.',
      text: 'Ici figurent les appels et les lettres à faire, classés selon l’heure avant laquelle un client doit avoir de vos nouvelles. Ils viennent de vos promesses : importez un plan et dites ce que vous avez promis, et à qui.',
    },
    projects: {
      title: 'Pas encore de projet.',
      text: 'Un projet est un plan et les promesses qui en dépendent. Importez un fichier ou notez cinq tâches à la main ; la première prévision suit aussitôt.',
    },
    checkins: {
      title: 'Aucun point hebdomadaire n’est dû.',
      text: 'Une fois par semaine, chaque contact reçoit une courte lettre sur l’état de son travail, écrite d’après les faits et approuvée par vous. Elle apparaît ici la veille.',
    },
    promises: {
      title: 'Rien n’est encore promis.',
      text: 'Une promesse est ce que vous avez dit à un contact que vous feriez pour une date : une livraison, des nouvelles, un appel, un geste commercial. Toutes figurent ici avec la trace de leurs dates.',
    },
    outbox: {
      title: 'Rien ne part.',
      text: 'Une lettre approuvée attend ici une minute, pour que vous puissiez la reprendre. Ensuite on voit si elle est partie, incertaine ou en échec.',
    },
    clients: {
      title: 'Pas encore de client.',
      text: 'Un client est une entreprise, avec les personnes à qui vous écrivez : leur langue, la façon de s’adresser à elles, leur fuseau et leurs heures.',
    },
    settings: {
      title: 'Réglages',
      text: 'Votre espace, les personnes qui y travaillent et la façon dont les lettres partent.',
    },
  },
} satisfies Like<typeof english>
