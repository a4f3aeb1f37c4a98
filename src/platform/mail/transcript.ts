import type { Outcome, Stage } from './letter.ts'

/**
 * One SMTP conversation as read from the library's transaction log. What became
 * of the letter is decided from here, never from an error code: the library
 * gives the same code for a drop at RCPT and for a drop after the dot.
 */
export class Transcript {
  /** What is being waited for. */
  stage: Stage = 'connect'
  #goAhead = false
  #refusal: { readonly stage: Stage; readonly reply: string } | null = null
  #lastReply = ''
  #answer: string | null = null
  #fresh = false
  #over = false
  #undo: () => void = () => {}
  readonly #waiting: string[] = []
  readonly #ownCopy: string | undefined

  /** @param ownCopy a recipient of ours: whether the server takes it says nothing about the letter. */
  constructor(ownCopy?: string) {
    this.#ownCopy = ownCopy
  }

  said(command: string): void {
    if (this.#over) return
    this.#waiting.push(command)
    if (this.#waiting.length === 1) this.stage = stageOf(command)
  }

  heard(reply: string): void {
    if (this.#over) return
    if (this.stage === 'connect') this.stage = 'greeting'
    const { stage } = this
    const [refusal, lastReply, answer] = [this.#refusal, this.#lastReply, this.#answer]
    this.#undo = () => {
      this.#refusal = refusal
      this.#lastReply = lastReply
      this.#answer = answer
    }
    this.#fresh = true
    queueMicrotask(() => (this.#fresh = false))

    this.#lastReply = reply
    if (stage === 'body' || stage === 'dot') {
      this.#answer ??= reply
      return
    }
    const command = this.#waiting.shift() ?? ''
    if (stage === 'data' && /^354(?:\s|$)/.test(reply)) this.#goAhead = true
    else if (
      stage === 'data' ||
      ((stage === 'sender' || stage === 'recipient') && !reply.startsWith('2') && !this.#isOurs(command))
    )
      this.#refuse(stage, reply)
    const next = this.#waiting[0]
    this.stage = next === undefined ? (this.#goAhead ? 'mark' : stage) : stageOf(next)
  }

  #isOurs(command: string): boolean {
    return this.#ownCopy !== undefined && command.toUpperCase().startsWith(`RCPT TO:<${this.#ownCopy.toUpperCase()}>`)
  }

  /** A definite no outweighs a 'not now': a letter to two people goes whole or not at all. */
  #refuse(stage: Stage, reply: string): void {
    const worse = reply.startsWith('5') && !this.#refusal?.reply.startsWith('5') && stage === 'recipient'
    if (!this.#refusal || worse) this.#refusal = { stage, reply }
  }

  /**
   * The library logs the rest of a broken-off reply like a whole one, and in the
   * same breath that the connection closed. Such a reply was never said.
   */
  closed(): void {
    if (this.#fresh) this.#undo()
  }

  /** True when the server asked for the body and nobody was refused before: the only moment at which it may start. */
  mayStartBody(): boolean {
    return this.stage === 'mark' && this.#goAhead && this.#refusal === null
  }

  bodyStarts(): void {
    this.stage = 'body'
  }

  bodyEnded(): void {
    if (this.stage === 'body') this.stage = 'dot'
  }

  /** What is said from now on (QUIT and its answer) is no longer about the letter. */
  end(): void {
    this.#over = true
  }

  /** What is certain now that the conversation is over. `ending` is used where the server said nothing. */
  outcome(ending: string): Outcome {
    const { stage } = this
    if (stage === 'body' || stage === 'dot') return afterBody(stage, this.#answer)
    if (this.#refusal) {
      return { kind: this.#refusal.reply.startsWith('5') ? 'refused' : 'later', ...this.#refusal }
    }
    return { kind: 'later', reply: /^[45]/.test(this.#lastReply) ? this.#lastReply : ending, stage }
  }
}

function afterBody(stage: Stage, reply: string | null): Outcome {
  if (reply === null) return { kind: 'in-doubt', stage }
  if (/^5\d\d/.test(reply)) return { kind: 'refused', reply, stage }
  if (/^4\d\d/.test(reply)) return { kind: 'later', reply, stage }
  // A yes to half a letter is no yes.
  if (/^2\d\d/.test(reply) && stage === 'dot') return { kind: 'sent', reply, stage }
  return { kind: 'in-doubt', reply, stage }
}

function stageOf(command: string): Stage {
  const verb = command.toUpperCase()
  if (/^(?:EHLO|HELO|STARTTLS)/.test(verb)) return 'greeting'
  if (verb.startsWith('MAIL FROM:')) return 'sender'
  if (verb.startsWith('RCPT TO:')) return 'recipient'
  if (verb === 'DATA') return 'data'
  return 'sign-in'
}
