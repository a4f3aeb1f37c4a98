/** The C reference: compiled on the spot, fed the same memory as the product's kernels, timed by its own processor clock. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const source = fileURLToPath(new URL('reference.c', import.meta.url))
// Contraction would round differently from what both kernels of the product do; it changes no speed worth naming.
const FLAGS = ['-O3', '-march=native', '-ffp-contract=off', '-fno-strict-aliasing']

/** The path of the program and the flags, or null where there is no gcc. Throws Error with its words if it does not compile. */
export function compiledReference() {
  if (spawnSync('gcc', ['--version']).status !== 0) return null
  const folder = mkdtempSync(join(tmpdir(), 'forthright-c-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const program = join(folder, 'reference')
  const { status, stderr } = spawnSync('gcc', [...FLAGS, '-o', program, source, '-lm'])
  if (status !== 0) throw new Error(`the C reference does not compile: ${stderr}`)
  return { folder, program, flags: FLAGS.join(' ') }
}

/** A running reference over one image: `run` gives milliseconds of its processor time, `end` the image as the last run left it. */
export function startReference({ folder, program }, image, iterations) {
  const file = join(folder, `image-${Math.round(performance.now() * 1000)}`)
  writeFileSync(file, Buffer.from(image.i32.buffer, 0, image.used * 4))
  const child = spawn(program, [file, String(iterations)], { stdio: ['pipe', 'pipe', 'inherit'] })
  const waiting = []
  let heard = ''
  child.stdout.on('data', (part) => {
    heard += part
    for (let at = heard.indexOf('\n'); at >= 0; at = heard.indexOf('\n')) {
      waiting.shift()?.(Number(heard.slice(0, at)) / 1e6)
      heard = heard.slice(at + 1)
    }
  })
  return {
    run: () =>
      new Promise((resolve) => {
        waiting.push(resolve)
        child.stdin.write('run\n')
      }),
    end: async () => {
      const ended = new Promise((resolve) => child.once('close', resolve))
      child.stdin.end()
      if ((await ended) !== 0) throw new Error('the C reference failed')
      const bytes = readFileSync(`${file}.out`)
      return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
    },
  }
}
