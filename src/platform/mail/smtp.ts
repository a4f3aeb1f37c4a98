import { faultOf } from './check-letter.ts'
import type { Outcome, Smtp } from './letter.ts'
import { rawOf } from './mime.ts'
import { SmtpLine, type Errand } from './smtp-line.ts'
import { checkSmtpSettings, type SmtpSettings } from './smtp-settings.ts'

export type { SmtpSettings }

const LINES = 5
const LETTERS_A_LINE = 100
const IDLE_MS = 5_000

/**
 * The way out by SMTP, on a few lines that each take one letter after another. Throws a RangeError at
 * once for settings that must not be used.
 */
export function smtpPort(settings: SmtpSettings): Smtp & { close(): void } {
  checkSmtpSettings(settings)
  const lines = new Lines(settings)
  let plain = false
  return {
    async hand(letter, handing) {
      const fault = faultOf(letter, handing.slots ?? {})
      if (fault) return { kind: 'refused', reply: fault, stage: 'letter' }
      const raw = await rawOf(letter, handing.slots ?? {}, settings.dkim)
      const { returnPath, ...bare } = letter
      const first = await lines.take({ letter: plain ? bare : letter, raw, handing })
      if (plain || returnPath === undefined || first.kind !== 'refused' || first.stage !== 'sender') return first
      // Nothing was asked for yet. A relay that takes only senders it knows takes this one; then it is spared the other.
      const second = await lines.take({ letter: bare, raw, handing })
      plain = second.stage !== 'sender' && second.stage !== 'connect' && second.stage !== 'greeting'
      return second
    },
    close: () => lines.close(),
  }
}

/** As many lines as the settings allow, first come first served. A line that has been idle for a while says goodbye. */
class Lines {
  readonly #settings: SmtpSettings
  readonly #idle: { readonly line: SmtpLine; readonly timer: NodeJS.Timeout }[] = []
  readonly #waiting: (() => void)[] = []
  #busy = 0

  constructor(settings: SmtpSettings) {
    this.#settings = settings
  }

  async take(errand: Errand): Promise<Outcome> {
    const { connections = LINES } = this.#settings
    if (this.#busy >= connections) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    else this.#busy += 1
    try {
      return await this.#converse(errand)
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#busy -= 1
    }
  }

  async #converse(errand: Errand): Promise<Outcome> {
    const used = this.#fitLine()
    const line = used ?? new SmtpLine(this.#settings)
    const outcome = await line.converse(errand)
    this.#keep(line)
    // The server had left the line that we kept: nothing was asked of it yet, so a fresh one is no second try.
    if (used && hadLeft(outcome)) {
      const fresh = new SmtpLine(this.#settings)
      const second = await fresh.converse(errand)
      this.#keep(fresh)
      return second
    }
    return outcome
  }

  #fitLine(): SmtpLine | null {
    for (let kept = this.#idle.pop(); kept; kept = this.#idle.pop()) {
      clearTimeout(kept.timer)
      if (kept.line.fit) return kept.line
    }
    return null
  }

  #keep(line: SmtpLine): void {
    if (!line.fit) return
    if (line.letters >= (this.#settings.lettersPerLine ?? LETTERS_A_LINE)) return line.leave()
    const timer = setTimeout(() => {
      this.#idle.splice(
        this.#idle.findIndex((kept) => kept.line === line),
        1,
      )
      line.leave()
    }, IDLE_MS)
    timer.unref()
    this.#idle.push({ line, timer })
  }

  close(): void {
    for (const { line, timer } of this.#idle.splice(0)) {
      clearTimeout(timer)
      line.leave()
    }
  }
}

/** Nothing definite was said, and it ended before the letter was asked for. */
function hadLeft({ kind, stage, reply = '' }: Outcome): boolean {
  const before = stage === 'connect' || stage === 'greeting' || stage === 'sender' || stage === 'recipient'
  return kind === 'later' && before && (!/^[45]\d\d/.test(reply) || reply.startsWith('421'))
}
