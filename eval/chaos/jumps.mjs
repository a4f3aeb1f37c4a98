import { install } from './bundle.mjs'
import { aClock, fakeTime, OFF_RATE } from './clocks.mjs'
import { diceFrom } from './dice.mjs'
import { aServer, openDatabase, openFolder, openSink, pause, until } from './house.mjs'
import { judge } from './judge.mjs'
import { settled } from './run.mjs'
import { STRIKES } from './strikes.mjs'
import { openTap } from './tap.mjs'

/** So many of a hundred may leave within a minute only, spread over the run; the others at once, for a day. */
const NARROW_OF_100 = 20
const NARROW_MINUTES = 1
const SECONDS_A_JUMP = 7
/** So slow a mail server that there is always a letter under way while a clock jumps. */
const ANSWERS_AFTER_MS = '500'
/** What a letter takes from its claim to its head on the line, and what a server's second hand is off by. */
const SLACK_MS = 5_000

/**
 * The wall clocks of real servers jump by a day or ten minutes, or run too fast or too slow, while letters leave and
 * schedules come round: no letter twice, none lost, no lease lost, one turn per schedule and local date. When each
 * letter left is seen by a clock that nobody moves. Gives `{ skipped }` where libfaketime cannot be had.
 */
export async function clockJumps({ store, messages, jumps, seed, say = () => {} }) {
  const { library, why } = fakeTime()
  if (library === null) return { skipped: why, faults: [] }
  const dice = diceFrom(seed)
  const workers = store === 'postgres' ? 2 : 1
  const place = openFolder(workers)
  const database = store === 'postgres' ? await openDatabase(place.folder) : null
  // The embedded store lives in the moved time itself: there it is a Wednesday, so that a day off is a working day.
  const base = store === 'postgres' ? 0 : secondsToWednesday(Date.now())
  const now = () => Date.now() + base * 1000
  const clock = () => new Date(now()).toISOString()
  const sink = await openSink(['--seed', String(seed), '--delay', ANSWERS_AFTER_MS])
  const tap = await openTap(sink.port, now)
  const { fill, lookAt, scheduled, turnsTaken } = await install()
  const at = { dataDir: place.dataDirs[0], url: database?.url ?? null }
  const clocks = place.dataDirs.map((dataDir) => aClock(library, `${dataDir}.clock`, base))
  const said = { 'post.leases-freed': 0, 'post.lost-lease': 0, 'worker.died': 0 }
  const heard = (text) => {
    for (const name of Object.keys(said)) said[name] += text.split(`"${name}"`).length - 1
  }
  const servers = place.dataDirs.map((dataDir, i) => {
    const env = { ...clocks[i].env, RETRY_SECONDS: '2', SMTP_REPLY_SECONDS: '20', LOG_LEVEL: 'warn' }
    return aServer({ dataDir, url: at.url, smtpPort: tap.port, env, heard })
  })
  const started = performance.now()
  const since = () => Math.round((performance.now() - started) / 1000)
  const notes = []
  try {
    const length = jumps * SECONDS_A_JUMP
    const head = 10 + messages * 0.012
    const windowOf = (n) =>
      n % 100 < NARROW_OF_100
        ? { after: head + length * dice(), minutes: NARROW_MINUTES }
        : { after: head + length * dice() * dice(), minutes: 1440 }
    await fill(at, messages, { windowOf, clock, furnish: scheduled })
    place.shareKeys()
    say(`${messages} letters approved, ${since()} s`)
    await Promise.all(servers.map((server) => server.start()))
    for (let jump = 1; jump <= jumps; jump++) {
      let how = ''
      await STRIKES.jump({ clocks, dice, said: (more) => (how = more) })
      await pause(dice() * 3_000)
      say(`${jump} of ${jumps}: ${how}; ${(await sink.ask('count')).count} letters in the sink, ${since()} s`)
    }
    for (const clock of clocks) clock.set(0)
    const shown = await until('every letter to settle', () => settled(servers[0]), 240 + messages).catch(async () => {
      const { counts } = await servers[0].get('/api/outbox')
      notes.push(`with the right time again ${counts.held} still wait and ${counts.sending} are under way`)
      return counts
    })
    for (const server of servers) if (server.child.exitCode !== null) notes.push(`a server ended: ${server.said}`)
    await Promise.all(servers.map((server) => server.stop()))
    const found = { sink: await sink.ask('all'), record: await lookAt(at, clock) }
    const late = found.record.rows.filter(({ state }) => state === 'late').length
    const verdict = judge({
      messages,
      kills: 0,
      struck: 0,
      workers,
      shown,
      seconds: since(),
      notes,
      mayBe: ['late'],
      ...found,
    })
    const turns = turnsOf(await turnsTaken(at))
    const outside = outsideOf(found.record.rows, tap.seen, SLACK_MS + (performance.now() - started) * OFF_RATE)
    verdict.faults.push(...turns.faults, ...outside.faults)
    const leases = said['post.leases-freed'] + said['post.lost-lease']
    if (leases > 0) verdict.faults.push(`${leases} leases were lost or freed, and nobody had died`)
    const { sent, duplicates, lost, inDoubt, seconds, states, faults } = verdict
    return {
      messages,
      jumps,
      sent,
      duplicates,
      lost,
      inDoubt,
      late,
      states,
      early: outside.early,
      stale: outside.stale,
      earliestMs: outside.earliestMs,
      turns: turns.count,
      said,
      seconds,
      faults,
    }
  } finally {
    await Promise.all(servers.map((server) => server.kill()))
    tap.close()
    sink.close()
    await database?.close()
    place.close()
  }
}

/** To ten in the morning, UTC, of the next Wednesday. */
function secondsToWednesday(from) {
  const then = new Date(from)
  then.setUTCHours(10, 0, 0, 0)
  then.setUTCDate(then.getUTCDate() + ((10 - then.getUTCDay()) % 7 || 7))
  return Math.round((then.getTime() - from) / 1000)
}

/** Invariant I7, and no more than one in a week. */
function turnsOf(turns) {
  const faults = []
  const [days, weeks] = [new Set(), new Set()]
  for (const { schedule, on } of turns) {
    const day = `${schedule} ${on}`
    const monday = Math.floor((Date.parse(`${on}T00:00:00Z`) / 86_400_000 + 3) / 7)
    if (days.has(day)) faults.push(`${day} came twice`)
    if (weeks.has(`${schedule} ${monday}`)) faults.push(`${schedule} came twice in the week of ${on}`)
    days.add(day)
    weeks.add(`${schedule} ${monday}`)
  }
  return { count: turns.length, faults }
}

/**
 * Which letters left outside of the time that their yes allows, by the clock that nobody moved. `slack` = what a server's
 * clock may be off by, in milliseconds: less than a minute is no jump, and one that runs too fast or too slow gets there
 * in the course of a run.
 */
function outsideOf(rows, seen, slack) {
  const outside = { early: 0, stale: 0, earliestMs: 0, faults: [] }
  for (const { mailId, earliest, latest } of rows) {
    const left = seen.get(mailId)
    if (left === undefined) continue
    outside.earliestMs = Math.max(outside.earliestMs, Date.parse(earliest) - left)
    if (left < Date.parse(earliest) - slack) outside.early++
    if (left > Date.parse(latest) + slack) outside.stale++
  }
  if (outside.early > 0) outside.faults.push(`${outside.early} left before their time`)
  if (outside.stale > 0) outside.faults.push(`${outside.stale} left after their time`)
  return outside
}
