import { waits } from '../src/checkin/round.ts'
import { roundView } from '../src/checkin/round.view.ts'
import { skipUpdate } from '../src/checkin/skip-update.act.ts'
import type { Id } from '../src/kit/id.ts'
import { deliveriesIn } from '../src/post/delivery-lists.store.ts'
import { standingStops } from '../src/post/gate.store.ts'
import { homeOf } from '../src/post/incoming.store.ts'
import { mustWait } from '../src/post/inflow.store.ts'
import { receiveMail } from '../src/post/receive-mail.errand.ts'
import { releaseSending } from '../src/post/release-sending.act.ts'
import { sendLate } from '../src/post/send-late.act.ts'
import { settleDoubt } from '../src/post/settle-doubt.act.ts'
import { approve, count, seen, trying, type Life, type Party } from './year-life.testing.ts'
import type { Outside } from './year-server.testing.ts'

export const REPLIES = 'replies@in.studio.example'

/** The week's round: what was written is read, and most of it gets its yes. */
export async function goRound(life: Life): Promise<void> {
  const { house, unit } = life
  const { items } = await roundView.look(life.world(), house.lead, {})
  for (const item of items) {
    const { occurrenceId, letter } = item
    if (!waits(item) || occurrenceId === null) continue
    const drawn = unit()
    if (drawn < 0.02) {
      const because = 'Wir sprechen heute ohnehin.'
      await trying(life, () => skipUpdate.perform(life.world(), house.lead, { occurrenceId, because }))
    } else if (letter === null) count(life, `not written: ${item.missing}`)
    else if (drawn < 0.97) await approve(life, { ...letter, id: letter.messageId, kind: 'update' })
  }
}

/** What wants a person: doubts are looked into, late letters sent on or left, switches that bounces pulled are released. */
export async function tidyUp(life: Life, { stopped }: Outside, settled: Set<Id>): Promise<void> {
  const { house, unit } = life
  const world = life.world()
  const rows = await seen(life, (glance) => deliveriesIn(glance, ['late', 'in-doubt'], 200))
  for (const { id: deliveryId, state } of rows) {
    const drawn = unit()
    if (state === 'late' && drawn < 0.3) await trying(life, () => sendLate.perform(world, house.lead, { deliveryId }))
    if (state !== 'in-doubt' || drawn > 0.6) continue
    const how = drawn < 0.2 ? 'send-again' : drawn < 0.5 ? 'arrived' : 'did-not-arrive'
    if (await trying(life, () => settleDoubt.perform(world, house.lead, { deliveryId, how }))) {
      settled.add(deliveryId)
      count(life, `doubt: ${how}`)
    }
  }
  const stops = await seen(life, standingStops)
  for (const { id: stopId, reach } of stops)
    if (reach === 'contact') await trying(life, () => releaseSending.perform(world, house.lead, { stopId }))
  stopped.clear()
}

interface Mail {
  readonly messageId: string
  readonly from: string
  readonly headers: readonly string[]
  readonly body: string
}

const KINDS = ['question', 'question', 'question', 'away', 'bounce', 'dead'] as const

/** Some clients answer what reached them, some mail programs do, and some of it comes twice. Gives how many were kept. */
export async function answersCome(life: Life, outside: Outside, parties: readonly Party[]): Promise<number> {
  const { unit } = life
  const sent = [...outside.taken].slice(-parties.length * 2)
  let kept = 0
  for (const [mailId, [copy]] of sent) {
    const from = copy?.to
    if (from === undefined || unit() > 0.1) continue
    const kind = KINDS[Math.floor(unit() * KINDS.length)] ?? 'question'
    const mail = writtenAs(kind, { mailId, from, n: Math.floor(unit() * 1e9) })
    const place = await comesIn(life, mail)
    count(life, `mail in: ${place}`)
    if (place !== 'nobody' && place !== 'known' && place !== 'later') kept++
    if (unit() < 0.2 && place !== 'later') count(life, `mail in again: ${await comesIn(life, mail)}`)
  }
  return kept
}

interface About {
  readonly mailId: string
  readonly from: string
  readonly n: number
}

function writtenAs(kind: (typeof KINDS)[number], { mailId, from, n }: About): Mail {
  const messageId = `<in-${n}@client.example>`
  const answers = `In-Reply-To: ${mailId}`
  if (kind === 'question') return { messageId, from, headers: [answers], body: `Wann genau kommt das, Frage ${n}?` }
  if (kind === 'away')
    return { messageId, from, headers: [answers, 'Auto-Submitted: auto-replied'], body: `Ich bin im Urlaub (${n}).` }
  const code = kind === 'dead' ? ['5.1.1', '550 5.1.1 User unknown'] : ['5.2.2', '552 5.2.2 Mailbox full']
  const report = [
    `--b\r\nContent-Type: text/plain\r\n\r\nThis is the mail system (${n}).`,
    '--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.n.example\r\n',
    `Final-Recipient: rfc822; ${from}\r\nAction: failed\r\nStatus: ${code[0]}\r\nDiagnostic-Code: smtp; ${code[1]}`,
    `--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: ${mailId}\r\n`,
    '--b--\r\n',
  ]
  const type = 'Content-Type: multipart/report; report-type=delivery-status; boundary="b"'
  const headers = [type, 'Auto-Submitted: auto-replied']
  return { messageId, from: 'MAILER-DAEMON@mx.n.example', headers, body: report.join('\r\n') }
}

async function comesIn(life: Life, { messageId, from, headers, body }: Mail) {
  const world = life.world()
  const head = [`From: ${from}`, `To: ${REPLIES}`, 'Subject: Re: Stand', `Message-ID: ${messageId}`, ...headers]
  return receiveMail(
    {
      world,
      homeOf: (hints) => homeOf(world.db, hints),
      mustWait: (sender) => mustWait(world.db, sender, world.clock()),
    },
    new TextEncoder().encode(`${head.join('\r\n')}\r\n\r\n${body}\r\n`),
  )
}
