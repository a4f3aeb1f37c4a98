import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The folder of the package this file belongs to, whether it runs from src/, from dist/ or from a build elsewhere inside.
 * Never the working directory: the server may be started from anywhere.
 */
export function packageRoot(from: string = import.meta.url): string {
  let folder = path.dirname(fileURLToPath(from))
  for (;;) {
    const file = path.join(folder, 'package.json')
    if (existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name === 'forthright') return folder
    const above = path.dirname(folder)
    if (above === folder) throw new Error(`no package.json of Forthright above ${fileURLToPath(from)}`)
    folder = above
  }
}

/** The built thread entry beside this code, or null when it runs from source (Node 20 cannot start a .ts file). */
export function builtThread(from: string = import.meta.url): string | null {
  const dist = path.join(packageRoot(from), 'dist')
  return fileURLToPath(from).startsWith(dist + path.sep) ? path.join(dist, 'pglite-thread.js') : null
}

/** The template of a new store that the build leaves beside the code, or null. */
export function builtTemplate(from: string = import.meta.url): string | null {
  const file = path.join(packageRoot(from), 'dist', 'template.tar')
  return existsSync(file) ? file : null
}

export function migrationsFolder(from: string = import.meta.url): string {
  return path.join(packageRoot(from), 'migrations')
}

export function packageVersion(from: string = import.meta.url): string {
  return String(JSON.parse(readFileSync(path.join(packageRoot(from), 'package.json'), 'utf8')).version)
}
