/**
 * Compiles the simulation kernel (kernel/simulate.ts, AssemblyScript) into src/forecast/kernel-bytes.ts.
 *
 *   node build/kernel.mjs            writes the file
 *   node build/kernel.mjs --check    ends with 1 if it is not what the source gives
 *
 * The bytes are kept with the source so that tests and tools need no compiler. The project's build compiles them anew when
 * source, flags or compiler are others than those named in the file; a test compiles always and compares.
 */
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const home = fileURLToPath(new URL('..', import.meta.url))
const flags = '-O3 --runtime stub --noAssert --enable simd --importMemory'.split(' ')
const kept = join(home, 'src/forecast/kernel-bytes.ts')

async function sourceAndPrint() {
  const source = await readFile(join(home, 'kernel/simulate.ts'), 'utf8')
  const { devDependencies } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'))
  const print = createHash('sha256')
    .update([devDependencies.assemblyscript, ...flags, source].join('\n'))
    .digest('hex')
  return { source, print: print.slice(0, 16) }
}

/** The text of `kernel-bytes.ts` for the source as it is now. Throws with the compiler's words. */
export async function kernelBytesText() {
  const { source, print } = await sourceAndPrint()
  const { main } = await import('assemblyscript/asc')
  let binary = new Uint8Array()
  const { error, stderr } = await main(['simulate.ts', ...flags, '--outFile', 'simulate.wasm'], {
    readFile: (name) => (name === 'simulate.ts' ? source : null),
    writeFile: (name, contents) => {
      if (name === 'simulate.wasm') binary = contents
    },
    listFiles: () => [],
  })
  if (error) throw new Error(`${error.message}\n${stderr.toString()}`)
  const lines = Buffer.from(binary)
    .toString('base64')
    .match(/.{1,112}/g)
  return [
    `/** Made by build/kernel.mjs from kernel/simulate.ts (${print}): never edited by hand. */`,
    'export const KERNEL_BYTES =',
    `  ${lines.map((line) => `'${line}'`).join(' +\n  ')}`,
    '',
  ].join('\n')
}

/** Writes the file if it was made from another source; true = written. */
export async function buildKernel() {
  const { print } = await sourceAndPrint()
  const before = await readFile(kept, 'utf8').catch(() => '')
  if (before.includes(`(${print})`)) return false
  await writeFile(kept, await kernelBytesText())
  return true
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.includes('--check')) {
    if ((await readFile(kept, 'utf8').catch(() => '')) !== (await kernelBytesText())) {
      console.error(
        'src/forecast/kernel-bytes.ts is not what kernel/simulate.ts gives. Please run node build/kernel.mjs.',
      )
      process.exitCode = 1
    }
  } else console.log((await buildKernel()) ? 'written' : 'as it was')
}
