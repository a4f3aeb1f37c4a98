import type { AddressExamples } from '../examples.testing.ts'

export const examples: AddressExamples = {
  yesFormal: [
    'Könnten Sie mir die Unterlagen bis Montag schicken?',
    'Ich danke Ihnen für Ihre Geduld.',
    'Bitte rufen Sie mich an.',
    'Sie erreichen mich unter dieser Nummer.',
    'Wir haben Ihren Auftrag erhalten.',
  ],
  yesInformal: [
    'Kannst du mir die Unterlagen bis Montag schicken?',
    'Ich danke dir für deine Geduld.',
    'Ruf mich bitte an.',
    'Wir haben deinen Auftrag erhalten.',
    'Gib mir bitte kurz Bescheid, ob es euch passt.',
  ],
  neither: [
    'Der Bericht ist am Freitag fertig.',
    'Wir prüfen den Stand.',
    'Die Kolleginnen haben ihre Arbeit beendet.',
  ],
}
