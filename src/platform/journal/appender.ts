/** What the journal needs of an open file. */
export interface Disk {
  appendFile(bytes: Uint8Array): Promise<void>
  datasync(): Promise<void>
  truncate(length: number): Promise<void>
  close(): Promise<void>
}

interface Waiting {
  readonly line: string
  readonly done: () => void
  readonly failed: (error: unknown) => void
}

/** A line that nobody stands still for waits so long for others to share an fsync with. */
const PATIENCE_MS = 10

/** Appends in groups: while one fsync runs, the next lines gather. */
export class Appender {
  readonly #file: Disk
  #length: number
  #waiting: Waiting[] = []
  #busy: Promise<void> | null = null
  #later: NodeJS.Timeout | undefined
  #broken = false

  constructor(file: Disk, length: number) {
    this.#file = file
    this.#length = length
  }

  /** Resolves when the line is on disk. A `patient` one leaves the next fsync to a line that is not, for a moment. */
  append(line: string, { patient = false } = {}): Promise<void> {
    return new Promise((done, failed) => {
      this.#waiting.push({ line, done, failed })
      if (!patient) this.#begin()
      else this.#later ??= setTimeout(() => this.#begin(), PATIENCE_MS)
    })
  }

  #begin(): void {
    clearTimeout(this.#later)
    this.#later = undefined
    if (this.#waiting.length > 0) this.#busy ??= this.#drain()
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      const group = this.#waiting
      this.#waiting = []
      try {
        await this.#commit(Buffer.from(group.map(({ line }) => `${line}\n`).join('')))
        for (const { done } of group) done()
      } catch (error) {
        this.#broken = true
        for (const { failed } of group) failed(error)
      }
    }
    this.#busy = null
  }

  async #commit(bytes: Buffer): Promise<void> {
    // After a failed write (disk full) half a line may stand at the end; nobody acted on it.
    if (this.#broken) {
      await this.#file.truncate(this.#length)
      await this.#file.datasync()
      this.#broken = false
    }
    await this.#file.appendFile(bytes)
    await this.#file.datasync()
    this.#length += bytes.length
  }

  async close(): Promise<void> {
    this.#begin()
    await this.#busy
    await this.#file.close()
  }
}
