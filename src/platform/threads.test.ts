import { afterEach, describe, expect, test } from 'vitest'
import { threadsFrom, type Heard, type Threads, type ThreadWork } from './threads.ts'

/** A thread that counts its questions and says which thread it is; 'never', 'die' and 'no' are taken at their word. */
const ENTRY = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId } from 'node:worker_threads'
    let asked = 0
    parentPort.on('message', (what) => {
      asked++
      parentPort.postMessage({ kind: 'headway', share: 0.5 })
      if (what === 'never') return
      if (what === 'die') throw new Error('gone')
      if (what === 'no') return parentPort.postMessage({ kind: 'failed', message: 'not like this' })
      parentPort.postMessage({ kind: 'done', result: { thread: threadId, asked } })
    })
  `)}`,
)

interface Answer {
  readonly thread: number
  readonly asked: number
}

const opened: Threads[] = []
const open = () => {
  const threads = threadsFrom(() => ENTRY)
  opened.push(threads)
  return threads
}
afterEach(() => Promise.all(opened.splice(0).map((threads) => threads.close())))

function asking(message: string, more: Partial<ThreadWork<Heard<Answer>, Answer>> = {}) {
  return { message, hear: (said: Heard<Answer>) => said, timeoutMs: 60_000, memoryMb: 64, stays: true, ...more }
}

/** Resolves as soon as the thread has begun on a question that it will never answer. */
function begun(threads: Threads, more: Partial<ThreadWork<Heard<Answer>, Answer>> = {}) {
  let ended: Promise<unknown> = Promise.resolve()
  const under = new Promise<void>((resolve) => {
    ended = threads.run('x', asking('never', { onProgress: () => resolve(), ...more }))
    ended.catch(() => undefined)
  })
  return { under, ended: ended.catch((error: unknown) => error) }
}

describe('a thread that stays', () => {
  test('answers one question after the other, warm', async () => {
    const threads = open()

    const first = await threads.run('x', asking('how'))
    const second = await threads.run('x', asking('how'))

    expect(second).toEqual({ thread: first.thread, asked: 2 })
  })

  test('has one more beside it where two ask at once, and the others wait for these', async () => {
    const threads = open()

    const answers = await Promise.all(Array.from({ length: 7 }, () => threads.run('x', asking('how'))))

    expect(new Set(answers.map((a) => a.thread)).size).toBe(2)
    expect(answers.map((a) => a.asked).reduce((a, b) => Math.max(a, b))).toBeGreaterThanOrEqual(4)
  })

  test('goes on after a question that it cannot answer', async () => {
    const threads = open()
    const { thread } = await threads.run('x', asking('how'))

    await expect(threads.run('x', asking('no'))).rejects.toMatchObject({ why: 'failed', message: /not like this/ })

    expect(await threads.run('x', asking('how'))).toEqual({ thread, asked: 3 })
  })

  test('is replaced when it dies over a question', async () => {
    const threads = open()
    const { thread } = await threads.run('x', asking('how'))

    await expect(threads.run('x', asking('die'))).rejects.toMatchObject({ why: 'failed' })
    const second = await threads.run('x', asking('how'))

    expect(second.thread).not.toBe(thread)
    expect(second.asked).toBe(1)
  })

  test('is ended when its question is called off or takes too long, and the next question has another', async () => {
    const threads = open()
    const { thread } = await threads.run('x', asking('how'))
    const callOff = new AbortController()
    const first = begun(threads, { signal: callOff.signal })
    await first.under

    callOff.abort()

    expect(await first.ended).toMatchObject({ why: 'cancelled' })
    await expect(threads.run('x', asking('never', { timeoutMs: 50 }))).rejects.toMatchObject({ why: 'too-slow' })
    const next = await threads.run('x', asking('how'))
    expect(next.thread).not.toBe(thread)
    expect(next.asked).toBe(1)
  })
})

test('a question that waits for its turn can be called off, and keeps nobody from theirs', async () => {
  const threads = open()
  const callOff = new AbortController()
  const busy = [begun(threads, { signal: callOff.signal }), begun(threads)]
  await Promise.all(busy.map((one) => one.under))
  const mine = new AbortController()
  const waiting = threads.run('x', asking('how', { signal: mine.signal }))
  const after = threads.run('x', asking('how'))

  mine.abort()
  await expect(waiting).rejects.toMatchObject({ why: 'cancelled' })
  callOff.abort()

  expect(await after).toMatchObject({ asked: 1 })
})

test('a thread that does not stay is a new one each time', async () => {
  const threads = open()

  const answers = [
    await threads.run('x', asking('how', { stays: false })),
    await threads.run('x', asking('how', { stays: false })),
  ]

  expect(answers.map((a) => a.asked)).toEqual([1, 1])
})

test('closing cancels what runs and what waits, and nothing begins after it', async () => {
  const threads = open()
  const busy = [begun(threads), begun(threads)]
  await Promise.all(busy.map((one) => one.under))
  const waiting = threads.run('x', asking('how')).catch((error: unknown) => error)

  await threads.close()

  for (const ended of [...busy.map((one) => one.ended), waiting])
    expect(await ended).toMatchObject({ why: 'cancelled' })
  await expect(threads.run('x', asking('how'))).rejects.toMatchObject({ why: 'cancelled' })
})
