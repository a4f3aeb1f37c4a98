/** A small file system of its own that can really be full. */
import { execFileSync } from 'node:child_process'
import { closeSync, openSync, mkdirSync, rmSync, statfsSync, truncateSync, unlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const run = (program, ...args) => execFileSync(program, args, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' })

/** A file with a file system in it; a piece of memory where no loop device may be had. */
const WAYS = [
  [
    'ext4 in a file',
    (at, mib) => {
      const image = `${at}.img`
      closeSync(openSync(image, 'w'))
      truncateSync(image, mib * 2 ** 20)
      run('mkfs.ext4', '-q', '-m', '0', '-O', '^has_journal', image)
      run('mount', '-o', 'loop', image, at)
    },
  ],
  ['tmpfs', (at, mib) => run('mount', '-t', 'tmpfs', '-o', `size=${mib}m`, 'tmpfs', at)],
]

/**
 * Mounts `mib` MiB at `at`. `{ disk: null, why }` where this machine lets nobody, or not this user, do so: then nothing
 * has been tried.
 */
export function openDisk(at, mib) {
  mkdirSync(at, { recursive: true })
  const tried = []
  for (const [kind, mount] of WAYS) {
    try {
      mount(at, mib)
      return { disk: diskAt(at, kind), why: '' }
    } catch (error) {
      rmSync(`${at}.img`, { force: true })
      tried.push(
        `${kind}: ${
          String(error.stderr || error.message)
            .trim()
            .split('\n')[0]
        }`,
      )
    }
  }
  return { disk: null, why: tried.join('; ') }
}

function diskAt(at, kind) {
  const ballast = join(at, 'ballast')
  const free = () => {
    const { bavail, bsize } = statfsSync(at)
    return bavail * bsize
  }
  return {
    at,
    kind,
    free,
    /** Fills it until no more than `left` bytes are free; with 0 until the disk refuses. */
    fillTo: (left) => {
      const file = openSync(ballast, 'a')
      const most = Buffer.alloc(2 ** 20, 1)
      try {
        for (let size = most.length; size >= 512;) {
          if (left > 0 && free() <= left) return
          try {
            if (writeSync(file, most, 0, size) < size) size /= 2
          } catch (error) {
            if (error.code !== 'ENOSPC') throw error
            size /= 2
          }
        }
      } finally {
        closeSync(file)
      }
    },
    makeRoom: () => unlinkSync(ballast),
    close: () => {
      run('umount', '-l', at)
      rmSync(`${at}.img`, { force: true })
    },
  }
}
