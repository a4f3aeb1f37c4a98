/** What a column of a plan can hold. */
export const COLUMNS = [
  'key',
  'name',
  'duration',
  'low',
  'likely',
  'high',
  'predecessors',
  'start',
  'finish',
  'actualStart',
  'actualFinish',
  'baselineStart',
  'baselineFinish',
  'percent',
  'remaining',
  'assignee',
  'calendar',
  'deadline',
  'waitsOn',
  'outline',
] as const
export type Column = (typeof COLUMNS)[number]

/** Index of the file's column for each of ours; absent = not in the file. */
export type Mapping = Readonly<Partial<Record<Column, number>>>

// Header names as tools and people write them in en, de, es, fr, bn; compared without case, accents, dots and spaces.
const NAMES: Readonly<Record<Column, string>> = {
  key: 'id|key|uid|nr|no|number|#|task id|wbs|schluessel|nummer|vorgangsnummer|clave|numero|identificador|cle|identifiant|reference|আইডি|ক্রমিক|নম্বর',
  name: 'name|task|task name|title|activity|summary|vorgang|vorgangsname|aufgabe|titel|bezeichnung|tarea|nombre|nombre de tarea|actividad|titulo|tache|nom|nom de la tache|activite|intitule|কাজ|নাম|কাজের নাম|শিরোনাম',
  duration:
    'duration|effort|estimate|work|dauer|aufwand|schaetzung|duracion|esfuerzo|estimacion|duree|charge|estimation|সময়কাল|মেয়াদ|সময়',
  low: 'low|optimistic|best case|min|minimum|optimistisch|niedrig|optimista|bajo|minimo|optimiste|bas|ন্যূনতম|সর্বনিম্ন',
  likely:
    'likely|most likely|expected|probable|wahrscheinlich|erwartet|mas probable|esperado|le plus probable|attendu|সম্ভাব্য',
  high: 'high|pessimistic|worst case|max|maximum|pessimistisch|hoch|pesimista|alto|maximo|pessimiste|haut|সর্বোচ্চ',
  predecessors:
    'predecessors|predecessor|depends on|dependencies|after|blocked by|vorgaenger|vorganger|haengt ab von|abhaengigkeiten|predecesoras|predecesores|depende de|dependencias|predecesseurs|predecesseur|depend de|dependances|পূর্বসূরি|নির্ভর করে',
  start:
    'start|begin|start date|from|planned start|anfang|beginn|startdatum|von|inicio|comienzo|fecha de inicio|desde|debut|date de debut|du|শুরু|শুরুর তারিখ',
  finish:
    'finish|end|due|due date|end date|to|planned finish|ende|fertigstellung|faellig|faellig am|enddatum|bis|fin|final|vencimiento|fecha de fin|hasta|date de fin|echeance|au|শেষ|শেষের তারিখ',
  actualStart:
    'actual start|started|ist anfang|ist start|istanfang|tatsaechlicher anfang|tatsaechlicher beginn|begonnen|inicio real|comienzo real|debut reel|commence|প্রকৃত শুরু',
  actualFinish:
    'actual finish|actual end|finished|done on|ist ende|istende|tatsaechliches ende|erledigt am|fin real|terminado|fin reelle|termine le|প্রকৃত শেষ',
  baselineStart:
    'baseline start|geplanter anfang|basis anfang|inicio de linea base|inicio previsto|debut de reference|debut planifie|পরিকল্পিত শুরু',
  baselineFinish:
    'baseline finish|baseline end|geplantes ende|basis ende|fin de linea base|fin prevista|fin de reference|fin planifiee|পরিকল্পিত শেষ',
  percent:
    'percent|percent complete|% complete|%|progress|done|completion|prozent|% abgeschlossen|fortschritt|fertig|erledigt|porcentaje|% completado|progreso|avance|pourcentage|% acheve|avancement|অগ্রগতি|শতাংশ',
  remaining:
    'remaining|remaining duration|remaining work|left|rest|restdauer|restaufwand|verbleibend|restante|duracion restante|pendiente|restant|duree restante|reste|অবশিষ্ট|বাকি',
  assignee:
    'assignee|assigned to|owner|resource|resource names|responsible|who|zustaendig|verantwortlich|bearbeiter|ressource|ressourcennamen|wer|responsable|asignado a|recurso|quien|assigne a|ressources|qui|দায়িত্বে|কে',
  calendar: 'calendar|task calendar|kalender|calendario|calendrier|ক্যালেন্ডার',
  deadline: 'deadline|stichtag|termin|frist|fecha limite|plazo|date limite|শেষ সময়সীমা|সময়সীমা',
  waitsOn: 'waits on|waiting for|waits for|wartet auf|espera a|esperando a|attend|en attente de|অপেক্ষা|কার অপেক্ষায়',
  outline: 'outline level|level|gliederungsebene|ebene|nivel de esquema|nivel|niveau hierarchique|niveau|স্তর',
}

const KNOWN = new Map<string, Column>()
for (const column of COLUMNS) for (const name of NAMES[column].split('|')) KNOWN.set(plain(name), column)

/** Our guess from the header alone, in any order; the first fitting column of the file wins. A person may change it. */
export function guessMapping(header: readonly string[]): Mapping {
  const mapping: Partial<Record<Column, number>> = {}
  header.forEach((title, i) => {
    const column = KNOWN.get(plain(title))
    if (column !== undefined && mapping[column] === undefined) mapping[column] = i
  })
  return mapping
}

/** Columns of the file that the mapping does not use. */
export function unusedColumns(header: readonly string[], mapping: Mapping): readonly string[] {
  const used = new Set(Object.values(mapping))
  return header.filter((title, i) => !used.has(i) && title.trim() !== '')
}

function plain(title: string): string {
  const spelled = title
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
  const bare = spelled.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '')
  return bare.replaceAll(/[\s._:()-]+/g, ' ').trim()
}
