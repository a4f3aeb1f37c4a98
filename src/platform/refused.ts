/** Why something was not done: data, so that every edge can say it in the reader's language. */
export interface Refusal {
  readonly kind: string
  readonly [detail: string]: unknown
}

/** One field of an input that could not be used. `path` is a JSON pointer. */
export interface InputError {
  readonly path: string
  readonly problem: string
}

/** The one error an act throws on purpose. HTTP turns its kind into a status, the CLI into an exit code, a page into a sentence. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.kind)
    this.refusal = refusal
  }
}
