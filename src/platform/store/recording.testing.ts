import { createRequire, syncBuiltinESMExports } from 'node:module'

/** One thing that was done to the disk, or a row acknowledged meanwhile, in the order in which it happened. */
export type DiskOp =
  | { op: 'open'; path: string; fd: number; truncate: boolean }
  | { op: 'close'; fd: number }
  | { op: 'write'; fd: number; at: number; bytes: number }
  | { op: 'resize-fd'; fd: number; size: number }
  | { op: 'resize'; path: string; size: number }
  | { op: 'create'; path: string }
  | { op: 'mkdir' | 'rmdir' | 'unlink'; path: string }
  | { op: 'rename'; path: string; to: string }
  | { op: 'sync'; fd: number }
  | { op: 'acknowledged'; row: number }

// The object PGlite's file layer calls into; a namespace import would be a copy.
const fs = createRequire(import.meta.url)('node:fs') as typeof import('node:fs')
const real = { ...fs }

/** One record: a line of JSON, then `bytes` bytes. One append, so that two threads never mix theirs. */
export function appendOp(log: number, op: DiskOp, bytes: Uint8Array = new Uint8Array(0)): void {
  real.writeSync(log, Buffer.concat([Buffer.from(`${JSON.stringify(op)}\n`), bytes]))
}

/** From now on everything this thread does to files under `folder` is also written to `logFile`. */
export function recordDisk(folder: string, logFile: string): void {
  const log = real.openSync(logFile, 'a')
  const ours = (path: unknown): path is string => typeof path === 'string' && path.startsWith(folder)
  const fds = new Set<number>()
  const note = (op: DiskOp, bytes?: Uint8Array) => appendOp(log, op, bytes)

  const byPath =
    (op: 'mkdir' | 'rmdir' | 'unlink', run: (...args: never[]) => unknown) =>
    (...args: unknown[]) => {
      const out = (run as (...all: unknown[]) => unknown)(...args)
      if (ours(args[0])) note({ op, path: args[0] })
      return out
    }
  Object.assign(fs, {
    openSync: (path: string, flags: number, mode?: number) => {
      const fd = real.openSync(path, flags, mode)
      if (ours(path)) {
        fds.add(fd)
        note({ op: 'open', path, fd, truncate: typeof flags === 'number' && (flags & real.constants.O_TRUNC) !== 0 })
      }
      return fd
    },
    closeSync: (fd: number) => {
      if (fds.delete(fd)) note({ op: 'close', fd })
      real.closeSync(fd)
    },
    writeSync: (fd: number, buffer: Uint8Array, offset: number, length: number, position: number | null) => {
      const written = real.writeSync(fd, buffer, offset, length, position)
      if (fds.has(fd)) {
        if (typeof position !== 'number') throw new Error('a write without a place was not expected')
        note(
          { op: 'write', fd, at: position, bytes: written },
          new Uint8Array(buffer.buffer, buffer.byteOffset + offset, written),
        )
      }
      return written
    },
    ftruncateSync: (fd: number, size: number) => {
      real.ftruncateSync(fd, size)
      if (fds.has(fd)) note({ op: 'resize-fd', fd, size })
    },
    truncateSync: (path: string, size: number) => {
      real.truncateSync(path, size)
      if (ours(path)) note({ op: 'resize', path, size })
    },
    writeFileSync: (path: string, data: string, options?: object) => {
      if (!ours(path)) return real.writeFileSync(path, data, options)
      if (data !== '') throw new Error('a whole file written at once was not expected')
      // Not by the real writeFileSync: that one calls the open and close recorded here.
      const { mode } = { mode: 0o600, ...options }
      real.closeSync(real.openSync(path, 'w', mode))
      note({ op: 'create', path })
    },
    renameSync: (path: string, to: string) => {
      real.renameSync(path, to)
      if (ours(path)) note({ op: 'rename', path, to })
    },
    fsyncSync: (fd: number) => {
      real.fsyncSync(fd)
      if (fds.has(fd)) note({ op: 'sync', fd })
    },
    mkdirSync: byPath('mkdir', real.mkdirSync),
    rmdirSync: byPath('rmdir', real.rmdirSync),
    unlinkSync: byPath('unlink', real.unlinkSync),
  })
  syncBuiltinESMExports()
}

/** Reads a recording back. */
export function readRecording(logFile: string): { op: DiskOp; bytes: Uint8Array }[] {
  const all = real.readFileSync(logFile)
  const found: { op: DiskOp; bytes: Uint8Array }[] = []
  for (let at = 0; at < all.length;) {
    const end = all.indexOf(10, at)
    const op = JSON.parse(all.toString('utf8', at, end)) as DiskOp
    const size = op.op === 'write' ? op.bytes : 0
    found.push({ op, bytes: all.subarray(end + 1, end + 1 + size) })
    at = end + 1 + size
  }
  return found
}
