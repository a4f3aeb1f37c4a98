import { AsyncLocalStorage } from 'node:async_hooks'

const waiting = new AsyncLocalStorage<true>()

/** Does something that somebody at a screen waits for: it goes before what the product does by itself. */
export function whileSomebodyWaits<T>(work: () => T): T {
  return waiting.run(true, work)
}

/** So many of those at a screen go first; then one of the others has its turn, so that mail leaves all the same. */
const MOST_BEFORE = 4

/** Two queues before one door: those for whom somebody waits, and the others. */
export class Queue<T> {
  readonly #urgent: T[] = []
  readonly #others: T[] = []
  #before = 0

  /** To the end of the queue that the one who calls belongs to. */
  push(one: T): void {
    ;(waiting.getStore() ? this.#urgent : this.#others).push(one)
  }

  shift(): T | undefined {
    const urgent = this.#urgent.length > 0 && (this.#others.length === 0 || this.#before < MOST_BEFORE)
    this.#before = urgent && this.#others.length > 0 ? this.#before + 1 : 0
    return urgent ? this.#urgent.shift() : this.#others.shift()
  }

  remove(one: T): void {
    for (const queue of [this.#urgent, this.#others]) {
      const at = queue.indexOf(one)
      if (at >= 0) queue.splice(at, 1)
    }
  }

  /** All of them, and the queue is empty. */
  takeAll(): readonly T[] {
    return [...this.#urgent.splice(0), ...this.#others.splice(0)]
  }
}
