import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { pagesConfig } from './vite.mjs'

const DAY = 86_400_000
const TEST = /\.(test|testing)\.\w+$/

/** @type {Map<string, Promise<string>>} */
const made = new Map()

/**
 * A folder with something built for tests, made once for the sources as they are now and found again by every later file of
 * a run. What other sources gave is thrown away after a day.
 * @param {string} home the project's folder
 * @param {string} name letters, digits and dashes
 * @param {(folder: string) => Promise<unknown>} make fills the empty folder it is given
 */
export function kept(home, name, make) {
  const known = made.get(name) ?? findOrMake(home, name, make)
  made.set(name, known)
  return known
}

/**
 * The pages with the gallery among them and React's own complaints.
 * @param {string} home the project's folder
 */
export function keptPages(home) {
  return kept(home, 'pages', async (outDir) => {
    const before = process.env.NODE_ENV
    process.env.NODE_ENV = 'development'
    await build(pagesConfig(home, { outDir, mode: 'development' }))
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  })
}

async function findOrMake(home, name, make) {
  const all = join(home, 'node_modules/.cache/forthright-kept')
  const folder = join(all, `${name}-${stateOfSources(home)}`)
  if (existsSync(folder)) return folder
  mkdirSync(all, { recursive: true })
  const half = join(all, `half-${randomUUID()}`)
  mkdirSync(half)
  await make(half)
  try {
    renameSync(half, folder)
  } catch (error) {
    // Another process was faster; what it made is the same.
    if (!existsSync(folder)) throw error
    rmSync(half, { recursive: true, force: true })
  }
  for (const one of readdirSync(all).filter((one) => one.startsWith(`${name}-`) || one.startsWith('half-'))) {
    const old = join(all, one)
    // Another process may have moved its half into place, or thrown away the same, since the folder was read.
    const since = statSync(old, { throwIfNoEntry: false })?.mtimeMs ?? Infinity
    if (old !== folder && since < Date.now() - DAY) rmSync(old, { recursive: true, force: true })
  }
  return folder
}

/** A print of all that a build is made of. */
function stateOfSources(home) {
  const hash = createHash('sha256').update(process.version)
  for (const folder of ['build', 'kernel', 'src'])
    for (const file of readdirSync(join(home, folder), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile() && !TEST.test(one.name))
      .map((one) => join(one.parentPath, one.name))
      .toSorted())
      hash.update(file.slice(home.length)).update(readFileSync(file))
  hash.update(readFileSync(join(home, 'package-lock.json')))
  return hash.digest('hex').slice(0, 16)
}
