/** Builds `forthright/check`: dist/check.js with its languages beside it, and its types. */
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { checkerConfig } from './vite.mjs'

/**
 * @param {string} home the project's folder
 * @param {string} [outDir]
 */
export async function buildChecker(home, outDir = join(home, 'dist')) {
  await build(checkerConfig(home, outDir))
  await copyFile(join(home, 'build/checker.d.mts'), join(outDir, 'check.d.ts'))
}
