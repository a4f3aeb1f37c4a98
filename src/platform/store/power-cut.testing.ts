import fs from 'node:fs'
import path from 'node:path'
import type { Chance } from '../../kit/chance.ts'
import type { DiskOp } from './recording.testing.ts'

/** What a disk may keep of the writes that nobody asked it to keep. */
export type Luck = 'none' | 'some'

/** The unit a disk writes at once; a longer write may be cut between two. */
const SECTOR = 4_096

interface Edit {
  /** Where `bytes` go, or, without bytes, the new size. */
  readonly at: number
  readonly bytes: Uint8Array | null
}

class Inode {
  /** The file of the starting copy this one is, until it is first kept anew. */
  readonly source: string | null
  kept: Buffer | null
  pending: Edit[] = []

  constructor(source: string | null) {
    this.source = source
    this.kept = source === null ? Buffer.alloc(0) : null
  }

  /** The content the disk has for certain. */
  content(): Buffer {
    return this.kept ?? fs.readFileSync(this.source as string)
  }

  sync(): void {
    if (this.pending.length === 0) return
    this.kept =
      this.kept !== null && fits(this.kept, this.pending)
        ? written(this.kept, this.pending)
        : applied(this.content(), this.pending)
    this.pending = []
  }
}

type Entry = Inode | 'folder'
type NameOp =
  | { readonly op: 'make'; readonly path: string; readonly entry: Entry }
  | { readonly op: 'drop'; readonly path: string }
  | { readonly op: 'move'; readonly path: string; readonly to: string }

/**
 * A disk that keeps what it was made to keep. Content: what was written before the file's last fsync. Names
 * (create, rename, unlink): kept in order, all earlier ones at any fsync, as a journaling file system (ext4, xfs) does.
 */
export class Disk {
  readonly #live = new Map<string, Entry>()
  readonly #kept = new Map<string, Entry>()
  #names: NameOp[] = []
  readonly #fds = new Map<number, Entry>()
  readonly acknowledged: number[] = []

  /** `start` is a copy of the folder, fully kept, that was at `folder` when the recording began. */
  constructor(start: string, folder: string) {
    this.#live.set(folder, 'folder')
    this.#kept.set(folder, 'folder')
    const walk = (inside: string) => {
      for (const entry of fs.readdirSync(path.join(start, inside), { withFileTypes: true })) {
        const name = path.join(inside, entry.name)
        const made = entry.isDirectory() ? 'folder' : new Inode(path.join(start, name))
        this.#live.set(path.join(folder, name), made)
        this.#kept.set(path.join(folder, name), made)
        if (made === 'folder') walk(name)
      }
    }
    walk('.')
  }

  play(op: DiskOp, bytes: Uint8Array): void {
    switch (op.op) {
      case 'acknowledged':
        return void this.acknowledged.push(op.row)
      case 'create':
        return this.#name({ op: 'make', path: op.path, entry: new Inode(null) })
      case 'mkdir':
        return this.#name({ op: 'make', path: op.path, entry: 'folder' })
      case 'unlink':
      case 'rmdir':
        return this.#name({ op: 'drop', path: op.path })
      case 'rename':
        return this.#name({ op: 'move', path: op.path, to: op.to })
      case 'open':
        return this.#open(op)
      case 'close':
        return void this.#fds.delete(op.fd)
      case 'write':
        return this.#edit(this.#fds.get(op.fd), { at: op.at, bytes })
      case 'resize-fd':
        return this.#edit(this.#fds.get(op.fd), { at: op.size, bytes: null })
      case 'resize':
        return this.#edit(this.#live.get(op.path), { at: op.size, bytes: null })
      case 'sync':
        return this.#sync(this.#fds.get(op.fd))
    }
  }

  /** Writes what is left after the power went, into `to`. */
  leave(to: string, folder: string, luck: Luck, chance: Chance): void {
    const names = new Map(this.#kept)
    const lucky = luck === 'none' ? 0 : Math.floor(chance.unit() * (this.#names.length + 1))
    for (const op of this.#names.slice(0, lucky)) rename(names, op)
    for (const [name, entry] of [...names].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const file = path.join(to, path.relative(folder, name))
      if (entry === 'folder') {
        fs.mkdirSync(file, { recursive: true, mode: 0o700 })
        continue
      }
      const edits = luck === 'none' ? [] : entry.pending.flatMap((edit) => someOf(edit, chance))
      if (entry.kept === null && edits.length === 0) fs.copyFileSync(entry.source as string, file)
      else fs.writeFileSync(file, applied(entry.content(), edits))
    }
  }

  #name(op: NameOp): void {
    rename(this.#live, op)
    this.#names.push(op)
  }

  #open({ path: name, fd, truncate }: Extract<DiskOp, { op: 'open' }>): void {
    const entry = this.#live.get(name)
    if (!entry) throw new Error(`the recording opens ${name}, which is not there`)
    this.#fds.set(fd, entry)
    if (truncate) this.#edit(entry, { at: 0, bytes: null })
  }

  #edit(entry: Entry | undefined, edit: Edit): void {
    if (!(entry instanceof Inode)) throw new Error('the recording writes to what is not a file')
    entry.pending.push(edit)
  }

  #sync(entry: Entry | undefined): void {
    if (entry instanceof Inode) entry.sync()
    for (const op of this.#names) rename(this.#kept, op)
    this.#names = []
  }
}

function rename(names: Map<string, Entry>, op: NameOp): void {
  if (op.op === 'make') names.set(op.path, op.entry)
  else if (op.op === 'drop') names.delete(op.path)
  else {
    const moved = [...names].filter(([name]) => name === op.path || name.startsWith(op.path + path.sep))
    for (const [name, entry] of moved) {
      names.delete(name)
      names.set(op.to + name.slice(op.path.length), entry)
    }
  }
}

/** Whether all edits are writes inside: the usual case, a log file that was made at its full size. */
function fits(content: Buffer, edits: readonly Edit[]): boolean {
  return edits.every(({ at, bytes }) => bytes !== null && at + bytes.length <= content.length)
}

function written(content: Buffer, edits: readonly Edit[]): Buffer {
  for (const { at, bytes } of edits) if (bytes) content.set(bytes, at)
  return content
}

function applied(content: Buffer, edits: readonly Edit[]): Buffer {
  let size = content.length
  let room = size
  for (const { at, bytes } of edits) room = Math.max(room, at + (bytes?.length ?? 0))
  const all = Buffer.alloc(room)
  content.copy(all)
  for (const { at, bytes } of edits) {
    if (bytes) {
      all.set(bytes, at)
      size = Math.max(size, at + bytes.length)
    } else {
      if (at < size) all.fill(0, at, size)
      size = at
    }
  }
  return all.subarray(0, size)
}

/** The part of an unkept write that happened to reach the disk: each sector on its own. */
function someOf({ at, bytes }: Edit, chance: Chance): Edit[] {
  if (bytes === null) return chance.unit() < 0.5 ? [{ at, bytes }] : []
  const parts: Edit[] = []
  for (let from = 0; from < bytes.length; from += SECTOR) {
    if (chance.unit() < 0.5) parts.push({ at: at + from, bytes: bytes.subarray(from, from + SECTOR) })
  }
  return parts
}
