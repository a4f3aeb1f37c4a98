import type { AddressExamples } from '../examples.testing.ts'

export const examples: AddressExamples = {
  yesFormal: [],
  yesInformal: [],
  neither: ['Could you send me the documents by Monday?'],
}
