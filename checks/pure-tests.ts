import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

const IMPORT = /\b(?:from|import)\s*\(?\s*'([^']+)'/g
const PACKAGES = ['vitest', 'fast-check', 'node:fs', 'node:path', 'node:url', 'zod', 'temporal-polyfill']
/** A file that by its last name or its room may do more than compute. */
const MORE = /\.(store|view|act|errand|worker|thread|http|jobs|cli|page)\.tsx?$|^src\/(platform|main|ui)\//
/** What would stay in the process for the next file, or measures it. */
const STAYS = /\b(process|globalThis|performance|vi|writeFile\w*|mkdtemp\w*|mkdir\w*|rm\w*Sync)\b/

/**
 * The test files that only compute, as paths from the project's folder. They can share a process, since none leaves anything
 * in it for the next: by the law of the house a pure file imports pure files only, so their own imports tell.
 */
export function pureTests(home: string): readonly string[] {
  return testsUnder(join(home, 'src')).flatMap((file) => (computes(home, file) ? [relative(home, file)] : []))
}

function testsUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name))
}

function computes(home: string, file: string): boolean {
  const text = readFileSync(file, 'utf8')
  if (STAYS.test(text)) return false
  return [...text.matchAll(IMPORT)].every(([, from = '']) => {
    if (!from.startsWith('.')) return PACKAGES.includes(from)
    const target = join(dirname(file), from)
    if (MORE.test(relative(home, target)) || !target.startsWith(join(home, 'src'))) return false
    return !/\.testing\.tsx?$/.test(target) || computes(home, target)
  })
}
