import type { Like } from '../../words.ts'
import type { words as english } from '../../en/words/refusals.ts'

export const words = {
  'bad-input':
    'Un élément du formulaire n’a pas pu être lu. Rien n’a été modifié. Vérifiez les champs, s’il vous plaît.',
  'not-signed-in': 'Vous n’êtes pas connecté. Rien n’a été modifié.',
  'not-allowed': 'Votre rôle ne le permet pas. Rien n’a été modifié. Adressez-vous à la direction de l’espace.',
  'not-found': 'Introuvable : cela a peut-être été supprimé, ou ne vous est pas destiné.',
  'changed-meanwhile':
    'Quelqu’un d’autre l’a modifié entre-temps. Votre modification n’a pas été enregistrée. Regardez l’état actuel.',
  'in-flight': 'La même demande est déjà en cours. Rien n’a été fait deux fois.',
  'other-body': 'Cette demande a déjà servi à autre chose. Rien n’a été fait.',
  'needs-key': 'La demande est arrivée sans sa clé. Rien n’a été envoyé.',
  'too-large': 'C’est trop volumineux. Rien n’a été modifié.',
  'too-many': 'Trop d’essais en peu de temps. Rien n’a été modifié. Patientez un instant, s’il vous plaît.',
  'from-elsewhere': 'La demande ne venait pas de nos propres pages. Rien n’a été modifié.',
  failed: 'Un problème est survenu de notre côté. Rien n’a été envoyé. Note pour la maintenance : {trace}.',
  'case-is-over': 'Ce dossier est clos. Rien n’a été modifié.',
  'not-yet': 'C’est encore trop tôt. Il manque quelque chose.',
  'option-before-promise':
    '{day} n’est pas postérieur à la date promise, {promised}. Rien n’a été modifié. Proposez un jour plus tardif.',
  'worst-before-day': 'Le pire cas, {worstCase}, précède la date {day}. Rien n’a été modifié.',
  'option-before-forecast':
    '{day} précède {likely}, le jour que nous tiendrions 8 fois sur 10. Rien n’a été modifié. Proposez un jour plus tardif, ou faites accepter le risque par écrit par la direction.',
  'no-such-option': 'Cette option ne fait pas partie de celles proposées au client. Rien n’a été modifié.',
  'already-accepted': 'Le client a déjà accepté {day}. Rien n’a été modifié.',
  'nothing-to-accept': 'Il n’y a encore rien à accepter ici. Rien n’a été modifié.',
  'no-such-action': 'Cette mesure n’existe pas. Rien n’a été modifié.',
  'too-many-actions': '{most} mesures au plus : peu nombreuses, elles sont mieux tenues. Rien n’a été modifié.',
  'over-amends-limit':
    'Cela coûte plus que ce que votre rôle peut accorder. Rien n’a été modifié. Demandez à la direction de le proposer.',
  'needs-manager': 'La direction doit approuver le plan. Rien n’a été modifié.',
  'risk-needs-manager': 'Seule la direction peut prendre le risque d’une date plus proche. Rien n’a été modifié.',
  'missing-fact': 'Il manque une information, la lettre n’a donc pas été écrite : {fact}.',
  'too-many-codes': 'Trop de codes ont été demandés en une heure. Rien n’a été choisi.',
  'promise-closed': 'Cette promesse est close. Rien n’a été modifié.',
  'promise-delivered': 'Cela a déjà été livré le {on}. Rien n’a été modifié.',
  'day-passed': '{day} est déjà passé. Rien n’a été modifié. Choisissez un jour à venir.',
} satisfies Like<typeof english>
