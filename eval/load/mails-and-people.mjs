import { diceFrom } from '../chaos/dice.mjs'
import { pause, until } from '../chaos/house.mjs'
import { contacts, members, memoryOf, openHouse, PATHS } from './house.mjs'
import { clicking, median, percentile, rounded } from './visitors.mjs'

const LETTERS_A_SECOND = 20
const MEMBERS = 16
const CONTACTS = 4
const READING_MS = 1_000
/** The first letters leave at once: their private links are the contacts' way in. */
const FIRST = 100
const WARM_S = 20
const IDLE_S = 40
const GOAL = { apiMs: 200, growth: 0.1 }

/**
 * 20 letters a second leave while 20 people click: the answers of the API stay fast, against the same people at the
 * same server before the first letter is due, and the memory stays what it was once the mail was under way.
 */
export async function mailsAndPeople({ store, messages, seed, say = () => {} }) {
  const dice = diceFrom(seed)
  // The letters fall due once the house is filled and has been looked at idle; a slow machine has a shorter look.
  const head = 20 + messages * 0.012 + WARM_S + IDLE_S
  const filling = {
    windowOf: (n) => ({ after: n < FIRST ? 0 : head + (n - FIRST) / LETTERS_A_SECOND, minutes: 1440 }),
  }
  const began = performance.now()
  const house = await openHouse({ store, messages, filling, sinkArgs: ['--keep'] })
  const { server, sink } = house
  const faults = []
  try {
    await server.start()
    const start = began + head * 1000
    say(`${messages} letters approved, the first of many is due in ${rounded((start - performance.now()) / 1000)} s`)
    const base = house.base()
    const people = [
      ...(await members(base, MEMBERS)).map((one) => ({ ...one, paths: [...PATHS.api, ...PATHS.pages] })),
      ...(await contacts(base, sink, CONTACTS)).map((one) => ({ ...one, paths: ['/portal'] })),
    ]
    let stop = false
    let seen = { api: [], pages: [], portal: [] }
    const looks = {
      dice,
      reading: READING_MS,
      stopped: () => stop,
      seen: (path, ms) => seen[path.startsWith('/api') ? 'api' : path === '/portal' ? 'portal' : 'pages'].push(ms),
      failed: (what) => faults.push(what),
    }
    const all = people.map((one) => clicking(base, one, { ...looks, paths: one.paths }))
    await pause(Math.min(WARM_S * 1000, Math.max(0, start - performance.now() - 10_000)))
    const take = () => {
      const taken = seen
      seen = { api: [], pages: [], portal: [] }
      return taken
    }
    take()
    await pause(Math.max(0, start - performance.now()))
    const idle = take()
    say(`idle: ${idle.api.length} answers of the API, 95 % within ${rounded(percentile(idle.api, 95))} ms`)
    const memory = []
    const count = async () => (await sink.ask('count')).count
    const first = await count()
    const leaving = performance.now()
    await until(
      'every letter',
      async () => {
        memory.push(memoryOf(server))
        await pause(950)
        return (await count()) >= messages
      },
      (messages / LETTERS_A_SECOND) * 5 + 120,
    )
    const seconds = (performance.now() - leaving) / 1000
    const busy = take()
    stop = true
    await Promise.all(all)
    await until('the record', async () => (await server.get('/api/outbox')).counts.sending === 0)
    await server.stop()
    const { rows } = await house.lookAt(house.at)
    const sent = rows.filter(({ state }) => state === 'sent').length
    if (sent !== messages) faults.push(`${sent} of ${messages} are on record as sent`)
    return judge({ messages, sent, rate: (messages - first) / seconds, idle, busy, memory, faults })
  } finally {
    await house.close()
  }
}

function judge({ messages, sent, rate, idle, busy, memory, faults }) {
  const p95 = (kind, of) => rounded(percentile(of[kind], 95), 1)
  const [early, late] = [memory.slice(0, memory.length / 5), memory.slice(-memory.length / 10)].map(median)
  const figures = {
    messages,
    sent,
    lettersASecond: rounded(rate, 1),
    looks: busy.api.length + busy.pages.length + busy.portal.length,
    apiMs: { idle: p95('api', idle), busy: p95('api', busy), ratio: rounded(p95('api', busy) / p95('api', idle), 2) },
    pagesMs: { idle: p95('pages', idle), busy: p95('pages', busy) },
    portalMs: { idle: p95('portal', idle), busy: p95('portal', busy) },
    memoryMiB: { warm: rounded(early), end: rounded(late), growth: rounded(late / early - 1, 3) },
  }
  if (figures.apiMs.busy >= GOAL.apiMs)
    faults.push(`95 % of the API's answers took ${figures.apiMs.busy} ms, the goal is ${GOAL.apiMs}`)
  if (late / early - 1 >= GOAL.growth)
    faults.push(`the memory grew by ${rounded(100 * (late / early - 1), 1)} %, the goal is less than 10`)
  return { ...figures, faults }
}
