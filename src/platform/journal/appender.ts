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

/** Appends in groups: while one fsync runs, the next lines gather. */
export class Appender {
  readonly #file: Disk
  #length: number
  #waiting: Waiting[] = []
  #busy: Promise<void> | null = null
  #broken = false

  constructor(file: Disk, length: number) {
    this.#file = file
    this.#length = length
  }

  append(line: string): Promise<void> {
    return new Promise((done, failed) => {
      this.#waiting.push({ line, done, failed })
      this.#busy ??= this.#drain()
    })
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
    await this.#busy
    await this.#file.close()
  }
}
