import { NodeFS } from '@electric-sql/pglite/nodefs'
import fs from 'node:fs'

/** What the engine knows about the disk under it. */
export interface Disk {
  fsyncs: number
  /** Why the disk cannot be trusted any more, or null. */
  broken: string | null
}

interface Stream {
  readonly nfd?: number
  readonly node: object
}

/** The corner of PGlite's module that the patch touches; NODEFS moved between its versions, hence the exact pin. */
interface Module {
  readonly NODEFS?: NodeFilesystem
  readonly FS: {
    readonly filesystems: { readonly NODEFS?: NodeFilesystem }
    readonly ErrnoError: new (errno: number) => Error
  }
}

interface NodeFilesystem {
  realPath(node: object): string
  stream_ops: { fsync?: (stream: Stream) => number }
}

type Init = Parameters<NodeFS['init']>

/** Emscripten's number for EIO. */
const EIO = 29

/** PGlite's file layer has no fsync at all (electric-sql/pglite#1107). This one has. */
export class SyncedFS extends NodeFS {
  readonly #disk: Disk

  constructor(folder: string, disk: Disk) {
    super(folder)
    this.#disk = disk
  }

  override async init(pg: Init[0], options: Init[1]): ReturnType<NodeFS['init']> {
    const made = await super.init(pg, options)
    const patch = (mod: unknown) => patchFsync(mod as Module, this.#disk)
    const broken = (what: unknown) => {
      this.#disk.broken ??= `the embedded database stopped: ${String(what)}`
    }
    const before = (made.emscriptenOpts.preRun ?? []) as never[]
    return { emscriptenOpts: { ...made.emscriptenOpts, onAbort: broken, preRun: [patch, ...before] as never } }
  }
}

function patchFsync(mod: Module, disk: Disk): void {
  const files = mod.NODEFS ?? mod.FS.filesystems.NODEFS
  if (!files) throw new Error('this PGlite has no NODEFS where 0.5.16 has it')
  files.stream_ops.fsync = (stream) => {
    try {
      if (stream.nfd === undefined) syncPath(files.realPath(stream.node))
      else fs.fsyncSync(stream.nfd)
      disk.fsyncs++
      return 0
    } catch (error) {
      // After a failed fsync the system may have dropped the pages: trying again would succeed and mean nothing.
      disk.broken ??= `the disk refused to keep what was written: ${error instanceof Error ? error.message : String(error)}`
      throw new mod.FS.ErrnoError(EIO)
    }
  }
}

/** Syncs one file or folder. */
export function syncPath(path: string): void {
  const fd = fs.openSync(path, 'r')
  try {
    fs.fsyncSync(fd)
  } finally {
    fs.closeSync(fd)
  }
}
