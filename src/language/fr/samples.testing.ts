import type { Samples } from '../samples.testing.ts'

export const samples: Samples = {
  deliverables: ['le rapport annuel', 'la nouvelle boutique en ligne'],
  event: 'l’assemblée générale',
  loss: 'votre relecture',
  cause: 'la vérification des chiffres a pris neuf jours au lieu de quatre',
  steps: ['mobilisé deux relecteurs', 'avancé la mise en page'],
  measure: 'nous faisons désormais vérifier les chiffres par deux personnes',
  extra: 'une version imprimée',
  means: [
    'La partie chiffrée sera alors complète',
    'Tous les chapitres arrivent ensemble',
    'L’annexe suit une semaine plus tard',
  ],
  status: 'les quatre premiers chapitres sont vérifiés',
  done: ['la vérification des chiffres', 'la mise en page de la couverture'],
  next: 'la relecture finale',
  colleague: 'Julien',
  contact: ['Hélène', 'Moreau'],
}
