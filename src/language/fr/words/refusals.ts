import type { Like } from '../../words.ts'
import type { words as english } from '../../en/words/refusals.ts'

export const words = {
  'bad-input':
    'Un élément du formulaire n’a pas pu être lu. Rien n’a été modifié. Vérifiez les champs, s’il vous plaît.',
  'not-signed-in': 'Vous n’êtes pas connecté. Rien n’a été modifié.',
  'not-allowed':
    'Votre rôle ne le permet pas. Rien n’a été modifié. Adressez-vous à la direction de l’espace de travail.',
  'not-found': 'Introuvable : cela a peut-être été supprimé, ou ne vous est pas destiné.',
  'changed-meanwhile':
    'Quelqu’un d’autre l’a modifié entre-temps. Votre modification n’a pas été enregistrée. Regardez l’état actuel.',
  'in-flight': 'La même demande est déjà en cours. Rien n’a été fait deux fois.',
  'other-body': 'Cette demande a déjà servi à autre chose. Rien n’a été fait.',
  'needs-key': 'La demande est arrivée sans sa clé. Rien n’a été envoyé.',
  'too-large': 'C’est trop volumineux. Rien n’a été modifié.',
  'too-many': 'Trop d’essais en peu de temps. Rien n’a été modifié. Patientez un instant, s’il vous plaît.',
  'from-elsewhere': 'La demande ne venait pas de nos propres pages. Rien n’a été modifié.',
  failed: 'Un problème est survenu de notre côté. Rien n’a été envoyé. Note pour la maintenance : {trace}.',
  'case-is-over': 'Ce dossier est clos. Rien n’a été modifié.',
  'not-yet': 'C’est encore trop tôt : il manque quelque chose. Rien n’a été modifié.',
  'option-before-promise':
    '{day} n’est pas postérieur à la date promise, {promised}. Rien n’a été modifié. Proposez un jour plus tardif.',
  'worst-before-day': 'Le pire cas, {worstCase}, précède la date {day}. Rien n’a été modifié.',
  'option-before-forecast':
    '{day} précède {likely}, le jour que nous tiendrions 8 fois sur 10. Rien n’a été modifié. Proposez un jour plus tardif, ou faites accepter le risque par écrit par la direction.',
  'no-such-option': 'Cette option ne fait pas partie de celles proposées au client. Rien n’a été modifié.',
  'already-accepted': 'Le client a déjà accepté {day}. Rien n’a été modifié.',
  'nothing-to-accept': 'Il n’y a encore rien à accepter ici. Rien n’a été modifié.',
  'no-such-action': 'Cette mesure n’existe pas. Rien n’a été modifié.',
  'too-many-actions': '{most} mesures au plus : peu nombreuses, elles sont mieux tenues. Rien n’a été modifié.',
  'over-amends-limit':
    'Cela coûte plus que ce que votre rôle peut accorder. Rien n’a été modifié. Demandez à la direction de le proposer.',
  'needs-manager': 'La direction doit approuver le plan. Rien n’a été modifié.',
  'risk-needs-manager': 'Seule la direction peut prendre le risque d’une date plus proche. Rien n’a été modifié.',
  'missing-fact': 'Il manque une information, la lettre n’a donc pas été écrite : {fact}.',
  'too-many-codes': 'Trop de codes ont été demandés en une heure. Rien n’a été choisi.',
  'promise-closed': 'Cette promesse est close. Rien n’a été modifié.',
  'promise-delivered': 'Cela a déjà été livré le {on}. Rien n’a été modifié.',
  'day-passed': '{day} est déjà passé. Rien n’a été modifié. Choisissez un jour à venir.',
  // plan, promise, forecast
  'day-to-come': 'Le {on} n’est pas encore arrivé. Rien n’a été modifié. Indiquez le jour où cela a été fait.',
  'plan-cycle': 'Ces tâches s’attendent en boucle : {tasks}. Le plan n’a pas été modifié. Retirez l’un des liens.',
  'plan-problems':
    '{count, plural, one {Une chose ne va} other {# choses ne vont}} pas dans le plan. Il n’a pas été modifié. Regardez les tâches nommées.',
  'no-plan':
    'Aucun plan ne soutient encore cette promesse ; rien n’a donc pu être calculé. Ajoutez d’abord des tâches à son projet.',
  'file-too-big':
    'Le fichier fait {megabytes} Mo ; {most} Mo au plus sont lus. Rien n’a été importé. Divisez le fichier ou retirez ce qui est inutile.',
  'file-too-slow':
    'La lecture du fichier a dépassé {seconds} secondes et a été arrêtée. Rien n’a été importé. Divisez le fichier.',
  'file-too-heavy': 'Le fichier demande trop de mémoire pour être lu. Rien n’a été importé. Divisez le fichier.',
  'file-has-problems':
    '{bad, plural, =0 {Le fichier n’est pas utilisable} one {# ligne est fautive} other {# lignes sont fautives}}. Rien n’a été importé. Corrigez le fichier ou importez seulement les bonnes lignes.',
  'date-order-asked':
    '{sample} peut se lire de deux façons. Rien n’a été importé. Dites si le jour ou le mois vient en premier.',
  'import-built-on': 'Ces tâches ont été modifiées après l’import : {tasks}. Rien n’a été annulé.',
  // post
  'already-leaving': 'Cette lettre est déjà en route ou envoyée. Elle n’a pas été modifiée.',
  'already-approved': 'Ce texte est déjà approuvé. Rien n’a été fait deux fois.',
  'not-approved': 'Il n’y a pas d’approbation à retirer. Rien n’a été modifié.',
  'empty-text': 'L’objet ou le texte est encore vide. Rien n’a été approuvé.',
  'open-placeholder': 'Il y reste « {found} », à compléter. Rien n’a été approuvé.',
  blocked:
    '{count, plural, one {Un point est à corriger} other {# points sont à corriger}} avant l’envoi. Rien n’a été approuvé.',
  'window-closed':
    'Le moment de cette lettre est passé. Rien n’a été approuvé. Relisez le texte et choisissez une autre heure.',
  'hours-passed':
    'Les heures auxquelles cette lettre propose un appel sont passées ({on}). Elle n’a pas été approuvée et ne part pas. Rédigez-la de nouveau ou indiquez d’autres heures dans le texte.',
  'letter-too-long':
    'La lettre est trop longue : les logiciels de messagerie la couperaient. Rien n’a été approuvé. Dites-le en moins de mots.',
  'no-address': 'Ce contact n’a pas d’adresse e-mail utilisable. Rien n’a été approuvé.',
  'needs-second-person': 'Le texte demande l’accord d’une autre personne que son auteur. Rien n’a été approuvé.',
  'too-late': 'Trop tard : la lettre part déjà ou son sort est réglé. Elle n’a pas été reprise.',
  'lost-lease': 'Cette lettre est déjà en cours d’envoi ailleurs. Rien n’est parti deux fois.',
  'not-in-doubt': 'Cette lettre n’est plus incertaine. Rien n’a été modifié.',
  'not-late': 'Cette lettre n’attend pas de relecture. Rien n’a été envoyé.',
  'not-sent': 'Cette lettre n’a pas été envoyée, elle ne peut donc pas être revenue. Rien n’a été modifié.',
  'readers-wish':
    'La personne qui lit ces points les a arrêtés. Rien n’a été modifié. Reprenez-les depuis les points hebdomadaires, en disant pourquoi.',
  // people
  'link-spent': 'Ce lien ne fonctionne plus : il a été utilisé, retiré, ou son temps est passé. Rien n’a été modifié.',
  'address-taken':
    'Quelqu’un se connecte déjà avec cette adresse. Son compte n’a pas été touché. Connectez-vous avec elle, ou prenez une autre adresse.',
  'wrong-sign-in':
    'L’adresse et le mot de passe ne vont pas ensemble. Vous n’êtes pas connecté. Réessayez, ou demandez un lien pour un nouveau mot de passe.',
  'sign-in-again':
    'Cette tentative est terminée. Vous n’êtes pas connecté. Recommencez avec l’adresse et le mot de passe.',
  'wrong-code': 'Ce code ne convient pas. Vous n’êtes pas encore connecté. Tapez celui qui s’affiche maintenant.',
  'wrong-password': 'Ce n’est pas votre mot de passe actuel. Rien n’a été modifié. Tapez-le de nouveau.',
  'needs-https':
    'En http simple, un mot de passe pourrait être lu en chemin ; la connexion n’est donc possible que sur le serveur lui-même. Vous n’êtes pas connecté. Placez devant un proxy avec certificat et réglez PUBLIC_URL sur son adresse https.',
  'role-above-yours': 'Ce rôle est au-dessus du vôtre. Rien n’a été modifié. Demandez à un propriétaire.',
  'last-owner':
    'Il faut un propriétaire ici, et c’est le dernier. Rien n’a été modifié. Nommez d’abord un autre propriétaire.',
  'already-member':
    'Quelqu’un avec cette adresse travaille déjà ici, ou y a travaillé. Aucune invitation n’est partie. Cherchez parmi les personnes d’ici.',
  'contact-exists':
    'Un autre contact de ce client a la même adresse. Rien n’a été modifié. Donnez à chacun sa propre boîte.',
  'no-such-deputy':
    'Cette personne ne peut pas remplacer : elle n’est pas ici, ou c’est la même personne. Rien n’a été modifié. Choisissez quelqu’un d’autre.',
  'days-reversed': 'Le dernier jour vient avant le premier. Rien n’a été modifié. Vérifiez les deux jours.',
  // check-ins
  'update-sent': 'Ce point hebdomadaire a été envoyé. Rien n’a été modifié.',
  'update-skipped':
    'Ce point hebdomadaire a été laissé de côté. Rien n’a été écrit. Le prochain vient la semaine prochaine.',
  'update-approved': 'Cette lettre est déjà approuvée. Rien n’a été modifié. Reprenez-la d’abord dans les envois.',
  'not-in-quarantine': 'Ce message n’attend pas d’être classé. Rien n’a été changé.',
  // calls
  'time-taken': 'Cet horaire n’est plus libre. Rien n’a été fixé. Choisissez-en un autre, s’il vous plaît.',
  'call-changed':
    'L’appel a été fixé, déplacé ou annulé entre-temps. Rien n’a été modifié. Regardez ce qui vaut maintenant.',
  'call-is-booked': 'Un appel est déjà fixé : rien n’a été écrit. Déplacez-le, ou annulez-le d’abord.',
} satisfies Like<typeof english>
