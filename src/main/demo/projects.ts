/** The work of the sample workspace. Days are working days; `pace` is how much of a planned day gets done in one. */
export interface SampleProject {
  readonly key: string
  readonly client: string
  readonly name: string
  /** What was promised, in the client's language and in ours. */
  readonly what: string
  readonly label: string
  readonly stake: { readonly event: string; readonly loss: string | null; readonly inDays: number } | null
  /** Working days from today on which it was promised; negative has passed. */
  readonly promisedIn: number
  readonly startedAgo: number
  readonly pace: number
  readonly tasks: readonly (readonly [name: string, days: number])[]
  readonly delivered?: boolean
  /** A task (by its place in the list) that takes so many days more than planned, which is known since so many working days ago. */
  readonly setback?: { readonly task: number; readonly days: number; readonly ago: number }
}

export const PROJECTS: readonly SampleProject[] = [
  {
    key: 'website',
    client: 'nordlicht',
    name: 'Website relaunch',
    what: 'die neue Website',
    label: 'the new website',
    stake: { event: 'die Buchmesse', loss: 'die Freigabe der Texte', inDays: 12 },
    promisedIn: 8,
    startedAgo: 24,
    pace: 0.95,
    setback: { task: 4, days: 10, ago: 1 },
    tasks: [
      ['Concept', 3],
      ['Page design', 5],
      ['Templates', 6],
      ['Texts and pictures', 4],
      ['Shop connection', 4],
      ['Review with the client', 2],
      ['Launch', 1],
    ],
  },
  {
    key: 'newsletter',
    client: 'nordlicht',
    name: 'Newsletter templates',
    what: 'die Newsletter-Vorlagen',
    label: 'the newsletter templates',
    stake: null,
    promisedIn: 26,
    startedAgo: 8,
    pace: 1.05,
    tasks: [
      ['Design', 4],
      ['Templates', 5],
      ['Tests in mail programs', 3],
      ['Handover', 1],
    ],
  },
  {
    key: 'shop',
    client: 'padma',
    name: 'Online shop',
    what: 'অনলাইন দোকান',
    label: 'the online shop',
    stake: { event: 'ঈদের কেনাকাটা', loss: 'পণ্যের ছবি তোলা', inDays: 30 },
    promisedIn: 21,
    startedAgo: 20,
    pace: 0.9,
    setback: { task: 2, days: 2, ago: 1 },
    tasks: [
      ['Product structure', 5],
      ['Design', 6],
      ['Shop set-up', 9],
      ['Payment', 5],
      ['Tests', 5],
      ['Launch', 2],
    ],
  },
  {
    key: 'catalogue',
    client: 'padma',
    name: 'Spring catalogue',
    what: 'বসন্তের ক্যাটালগ',
    label: 'the spring catalogue',
    stake: null,
    promisedIn: 35,
    startedAgo: 5,
    pace: 1,
    tasks: [
      ['Layout', 5],
      ['Pictures', 5],
      ['Set pages', 6],
      ['Print data', 2],
    ],
  },
  {
    key: 'labels',
    client: 'olmedo',
    name: 'Wine labels',
    what: 'las etiquetas nuevas',
    label: 'the new labels',
    stake: { event: 'la feria de Valladolid', loss: 'la impresión', inDays: 9 },
    promisedIn: -2,
    startedAgo: 26,
    pace: 0.95,
    setback: { task: 1, days: 10, ago: 6 },
    tasks: [
      ['Drafts', 5],
      ['Illustration', 7],
      ['Colour proof', 3],
      ['Print data', 2],
    ],
  },
  {
    key: 'brandbook',
    client: 'moreau',
    name: 'Brand book',
    what: 'la charte graphique',
    label: 'the brand book',
    stake: null,
    promisedIn: 30,
    startedAgo: 12,
    pace: 1.1,
    tasks: [
      ['Workshop', 2],
      ['Draft', 7],
      ['Layout', 6],
      ['Proof', 3],
    ],
  },
  {
    key: 'portfolio',
    client: 'moreau',
    name: 'Portfolio site',
    what: 'le site du portfolio',
    label: 'the portfolio site',
    stake: null,
    promisedIn: -3,
    startedAgo: 24,
    pace: 1.25,
    delivered: true,
    tasks: [
      ['Design', 6],
      ['Build', 9],
      ['Texts', 3],
      ['Launch', 1],
    ],
  },
  {
    key: 'donors',
    client: 'harbor',
    name: 'Donor portal',
    what: 'the donor portal',
    label: 'the donor portal',
    stake: { event: 'your board meeting', loss: 'the rehearsal', inDays: 16 },
    promisedIn: 3,
    startedAgo: 25,
    pace: 0.95,
    setback: { task: 2, days: 8, ago: 11 },
    tasks: [
      ['Requirements', 3],
      ['Data model', 4],
      ['Pages', 7],
      ['Payments', 4],
      ['Acceptance tests', 3],
    ],
  },
  {
    key: 'booking',
    client: 'kiwi',
    name: 'Hut booking',
    what: 'the hut booking pages',
    label: 'the hut booking pages',
    stake: null,
    promisedIn: 28,
    startedAgo: 10,
    pace: 1,
    tasks: [
      ['Wireframes', 4],
      ['Design', 5],
      ['Build', 8],
      ['Tests', 4],
    ],
  },
]
