import type { AddressExamples } from '../examples.testing.ts'

export const examples: AddressExamples = {
  yesFormal: [
    'Pourriez-vous m’envoyer les documents avant lundi ?',
    'Je vous remercie de votre patience.',
    'Rappelez-moi, s’il vous plaît.',
    'Veuillez trouver ci-joint le plan.',
    'Répondez dès lundi.',
    'Nous avons bien reçu vos textes.',
  ],
  yesInformal: [
    'Peux-tu m’envoyer les documents avant lundi ?',
    'Je te remercie de ta patience.',
    'Merci pour ton message.',
    'Tu recevras le rapport vendredi.',
    'Je t’envoie le plan demain.',
    'Nous t’offrons une heure de travail après le rendez-vous.',
  ],
  neither: [
    'Le rapport est prêt vendredi.',
    'Nous vérifions l’avancement chez nous.',
    'Le carton est assez grand.',
    'Le bouton est gras.',
    'Notre rendez-vous de mardi est maintenu.',
  ],
}
