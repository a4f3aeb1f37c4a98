/** Reads a directory of labelled texts. Only the three known names count; their number, order and size do not. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export class Unreadable extends Error {}

/**
 * `messages`, `pairs`: rows of all files of the pattern; `probes`: the date probes or null.
 * `files`: [{ file, rows, skipped }]; a row without text, without labels or in an unknown language is skipped.
 */
export async function readData(dir, isCode) {
  const names = (await readdir(dir).catch(() => refuse(`cannot read ${dir}`))).toSorted()
  const found = { messages: [], pairs: [], probes: null, files: [], foreign: {} }
  const known = (lang) => isCode(lang) || (found.foreign[lang] = (found.foreign[lang] ?? 0) + 1) < 0
  for (const file of names) {
    const kind = /^messages-.*\.jsonl$/u.test(file) ? 'messages' : /^address-.*\.jsonl$/u.test(file) ? 'pairs' : null
    if (kind !== null) {
      const rows = lines(await readFile(join(dir, file), 'utf8').catch(() => refuse(`cannot read ${file}`)), file)
      const good = rows.filter((row) =>
        kind === 'messages'
          ? filled(row.text) && typeof row.labels === 'object' && row.labels !== null && known(String(row.lang))
          : filled(row.formal) && filled(row.informal) && known(String(row.lang)),
      )
      found[kind].push(...good)
      found.files.push({ file, rows: rows.length, skipped: rows.length - good.length })
    } else if (file === 'date-probes.json') {
      found.probes = object(await readFile(join(dir, file), 'utf8').catch(() => refuse(`cannot read ${file}`)), file)
      const cases = Object.entries(found.probes.cases ?? {})
      if (cases.length === 0 || !cases.every(([, list]) => Array.isArray(list))) refuse(`${file} holds no cases`)
      const skipped = cases.filter(([lang]) => !known(lang)).flatMap(([, list]) => list).length
      found.files.push({ file, rows: cases.flatMap(([, list]) => list).length, skipped })
    }
  }
  if (found.files.length === 0) refuse(`${dir} holds no messages-*.jsonl, address-*.jsonl or date-probes.json`)
  return found
}

const filled = (text) => typeof text === 'string' && text.trim() !== ''

function lines(text, file) {
  return text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '')
    .map((line, i) => object(line, `${file}, line ${i + 1}`))
}

function object(text, where) {
  let value
  try {
    value = JSON.parse(text)
  } catch {
    refuse(`${where} is not JSON`)
  }
  return typeof value === 'object' && value !== null ? value : refuse(`${where} is not an object`)
}

function refuse(why) {
  throw new Unreadable(why)
}
