import type { Suggests } from '../pack.ts'
import { narrow } from './polish.ts'

const PLAIN: Suggests = {
  'p01/missing': ['Nous sommes désolés de ne pas tenir la date convenue.'],
  'p01/conditional': ['Nous sommes désolés.'],
  'p01/feeling': ['Nous sommes désolés de ne pas tenir notre engagement.'],
  'p01/hedged': ['Nous sommes désolés. Nous en assumons l’entière responsabilité.'],
  'p02/missing': ['Je sais ce qui en dépend pour vous : {stake}.'],
  'p02/generic': ['Je sais que ce retard vous laisse moins de temps.'],
  'p03/missing': ['Nous en assumons l’entière responsabilité.'],
  'p04/named': ['Nous en assumons l’entière responsabilité.'],
  'p04/client': ['Nous en assumons l’entière responsabilité.'],
  'p04/role': ['Nous en assumons l’entière responsabilité.'],
  'p04/third-party': ['Nous en assumons l’entière responsabilité.'],
  'p05/missing': ['La nouvelle date est le {day}.'],
  'p05/vague-date': ['{on}'],
  'p05/other-day': ['{instead}'],
  'p05/before-p80': ['{instead}'],
  'p06/missing': ['Pour tenir cette date, nous avons …'],
  'p07/missing': ['Pour que cela ne se reproduise pas, {measure}.'],
  'p08/missing': ['En compensation : {amends}.'],
  'p08/different': ['{amends}'],
  'p10/missing': ['Je vous donnerai des nouvelles {on}.'],
  'p11/wrong-name': ['{names}'],
  'p11/no-name': ['{names}'],
  'p12/defensive': ['Nous en assumons l’entière responsabilité.'],
  'p12/agentless': ['Nous avons commis une erreur.'],
  'p12/grovelling': ['Nous sommes désolés.'],
}

export const suggests: Suggests = Object.fromEntries(
  Object.entries(PLAIN).map(([rule, texts]) => [rule, texts.map(narrow)]),
)
