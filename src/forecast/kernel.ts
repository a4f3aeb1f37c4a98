import { KERNEL_BYTES } from './kernel-bytes.ts'
import type { Image } from './kernel-image.ts'
import { runBlock } from './kernel-plain.ts'

/** The ways to compute a simulation. They leave the same bytes. */
export type KernelName = 'wasm' | 'plain'

export interface Kernel {
  readonly name: KernelName
  /** Takes runs `first` to `first + size` through the plan: whole blocks but the last, in order. */
  block(first: number, size: number): void
  /** The image as the kernel has left it; to be read before the kernel is closed. */
  words(): Int32Array
  close(): void
}

/** Opens the kernel of that name, or the fastest this machine can run. Throws Error for 'wasm' where there is none. */
export function openKernel(image: Image, name?: KernelName): Kernel {
  const vectors = name === 'plain' ? null : vectorsFor(image.used)
  if (vectors === null) {
    if (name === 'wasm') throw new Error('no WebAssembly with vectors here')
    return { name: 'plain', block: (first, size) => runBlock(image, first, size), words: () => image.i32, close }
  }
  const words = new Int32Array(vectors.memory.buffer, 0, image.used)
  words.set(image.i32.subarray(0, image.used))
  return { name: 'wasm', block: vectors.block, words: () => words, close: () => void idle.push(vectors) }
}

function close(): void {
  // Plain memory goes with its image.
}

interface Vectors {
  readonly memory: WebAssembly.Memory
  readonly block: (first: number, size: number) => void
}

// A memory reserves gigabytes of addresses, so those that are through are used again; runs may be interleaved.
const idle: Vectors[] = []
let compiled: WebAssembly.Module | null | undefined

function vectorsFor(words: number): Vectors | null {
  compiled ??= compile()
  if (!compiled) return null
  const found = idle.pop() ?? instance(compiled)
  const missing = words * 4 - found.memory.buffer.byteLength
  if (missing > 0) found.memory.grow(Math.ceil(missing / PAGE))
  return found
}

const PAGE = 65_536

function instance(module: WebAssembly.Module): Vectors {
  const memory = new WebAssembly.Memory({ initial: 1 })
  const { exports } = new WebAssembly.Instance(module, { env: { memory } })
  return { memory, block: exports['block'] as Vectors['block'] }
}

/** Null where the engine knows no WebAssembly or no vectors: the plain kernel does the work then. */
function compile(): WebAssembly.Module | null {
  const bytes = Uint8Array.from(atob(KERNEL_BYTES), (c) => c.charCodeAt(0))
  return typeof WebAssembly === 'object' && WebAssembly.validate(bytes) ? new WebAssembly.Module(bytes) : null
}
