import { afterAll, beforeAll, expect, test } from 'vitest'
import { aWorkspace, written, type AWorkspace } from '../people/people.testing.ts'
import { aWorld, type TestWorld } from '../platform/world.testing.ts'
import { standingStops } from './gate.store.ts'
import { homeOf } from './incoming.store.ts'
import { mustWait } from './inflow.store.ts'
import { anApproved, aPostOffice, deliveryNow, UNCAPPED, type PostOffice } from './post.testing.ts'
import { receiveMail } from './receive-mail.errand.ts'

let base: TestWorld
let office: PostOffice
let house: AWorkspace

beforeAll(async () => {
  base = await aWorld({ settings: { caps: UNCAPPED, replyAddress: 'replies@in.studio.example' } })
  office = await aPostOffice(base)
  house = await aWorkspace(office.world)
})
afterAll(async () => {
  await office.close()
  await base.store.close()
})

type End = 'dead' | 'back' | 'nothing'
const NOTICES: readonly (readonly [server: string, action: string, status: string, words: string, end: End])[] = [
  ['Postfix', 'failed', '5.1.1', 'smtp; 550 5.1.1 <v@n.example>: Recipient address rejected: User unknown', 'dead'],
  ['Gmail', 'failed', '5.1.1', 'smtp; 550-5.1.1 The email account that you tried to reach does not exist.', 'dead'],
  ['Exchange Online', 'failed', '5.1.10', 'smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound', 'dead'],
  ['Exchange, bad domain', 'failed', '5.1.2', 'smtp;554 5.1.2 bad destination system address', 'dead'],
  ['Sendmail, host unknown', 'Failed', '5.1.2', 'dns; Host unknown (Name server: n.example: host not found)', 'dead'],
  ['a bad address', 'failed', '5.1.3', 'smtp; 501 5.1.3 Bad recipient address syntax', 'dead'],
  ['a mailbox that moved', 'failed', '5.1.6', 'smtp; 551 5.1.6 User has moved', 'dead'],
  ['Exim', 'failed', '5.0.0', 'smtp; 550 No such user here', 'back'],
  ['a full mailbox', 'failed', '5.2.2', 'smtp; 552 5.2.2 Mailbox full', 'back'],
  [
    'a closed mailbox',
    'failed',
    '5.2.1',
    'smtp; 550 5.2.1 The email account that you tried to reach is disabled',
    'back',
  ],
  ['too large', 'failed', '5.3.4', 'smtp; 552 5.3.4 Message size exceeds fixed limit', 'back'],
  ['too large for that mailbox', 'failed', '5.2.3', 'smtp; 552 5.2.3 Message too large', 'back'],
  ['policy', 'failed', '5.7.1', 'smtp; 550 5.7.1 Message rejected due to content restrictions', 'back'],
  [
    'DMARC',
    'failed',
    '5.7.26',
    "smtp; 550-5.7.26 Unauthenticated email is not accepted due to domain's DMARC policy",
    'back',
  ],
  ['a blocklist', 'failed', '5.7.606', 'smtp;550 5.7.606 Access denied, banned sending IP', 'back'],
  ['no relaying', 'failed', '5.7.54', 'smtp;550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain', 'back'],
  ['a loop', 'failed', '5.4.6', 'smtp; 554 5.4.6 Too many hops', 'back'],
  ['a loop, Exchange', 'failed', '5.4.14', 'smtp;554 5.4.14 Hop count exceeded - possible mail loop', 'back'],
  ['no route', 'failed', '5.4.4', 'X-Postfix; Host or domain name not found', 'back'],
  ['a group that is closed', 'failed', '5.7.124', 'smtp;550 5.7.124 Sender not in allowed-senders list', 'back'],
  ['waited five days, Postfix', 'failed', '4.4.1', 'X-Postfix; connect to mx.n.example: Connection timed out', 'back'],
  ['waited five days, Exchange', 'failed', '4.4.7', 'smtp;400 4.4.7 Message delayed', 'back'],
  ['greylisted for ever', 'failed', '4.7.1', 'smtp; 451 4.7.1 Greylisting in action', 'back'],
  ['a delay, Postfix', 'delayed', '4.4.1', 'X-Postfix; connect to mx.n.example: Connection timed out', 'nothing'],
  [
    'a delay, Gmail',
    'delayed',
    '4.4.2',
    'smtp; The recipient server did not accept our requests to connect',
    'nothing',
  ],
  ['a delay, Sendmail', 'delayed', '4.0.0', 'smtp; 450 Requested action not taken: mailbox unavailable', 'nothing'],
  ['a delay that quotes a 5', 'delayed', '5.1.1', 'smtp; 550 5.1.1 later', 'nothing'],
  ['delivered', 'delivered', '2.0.0', 'smtp; 250 2.0.0 Ok', 'nothing'],
  ['relayed', 'relayed', '2.1.5', 'smtp; 250 2.1.5 relayed to a server that gives no notices', 'nothing'],
  ['given to a list', 'expanded', '2.1.5', 'smtp; 250 2.1.5 expanded', 'nothing'],
]

let count = 0
const noticeOf = ([server, action, status, words]: (typeof NOTICES)[number], mailId: string) =>
  [
    `From: Mail Delivery System <MAILER-DAEMON@mx${++count}.n.example>`,
    'To: replies@in.studio.example',
    `Subject: Undelivered Mail (${server})`,
    `Message-ID: <dsn-${count}@n.example>`,
    'Auto-Submitted: auto-replied',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    `This is the mail system at host mx.n.example (${count}).`,
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.n.example',
    '',
    'Final-Recipient: rfc822; v@n.example',
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: ${words}`,
    '--b',
    count % 2 ? 'Content-Type: message/rfc822' : 'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${mailId}`,
    'Subject: x',
    '',
    '--b--',
    '',
  ].join('\r\n')

const takes = (raw: string) =>
  receiveMail(
    {
      world: office.world,
      homeOf: (hints) => homeOf(office.world.db, hints),
      mustWait: (sender) => mustWait(office.world.db, sender, office.world.clock()),
    },
    new TextEncoder().encode(raw),
    { envelope: { from: '', to: ['replies@in.studio.example'] } },
  )

test('there are thirty kinds of notices', () => {
  expect(NOTICES).toHaveLength(30)
})

test.each(NOTICES)('%s: %s %s', async (...notice) => {
  const [, , , words, end] = notice
  await written(office.world, house.workspaceId, ({ tx, scope }) =>
    tx.deleteFrom('stop').where('workspace_id', '=', scope.workspaceId).execute(),
  )
  const { delivery } = await anApproved(office.world, house)
  base.clock.pass(2)
  await office.deliver()

  expect(await takes(noticeOf(notice, delivery.mailId))).toBe('bounce')

  const row = await deliveryNow(office.world, house, delivery.id)
  expect(row.state).toBe(end === 'nothing' ? 'sent' : 'bounced')
  if (end !== 'nothing') expect(row.reply).toContain(words.slice(0, 40))
  const stops = await written(office.world, house.workspaceId, standingStops)
  expect(stops.filter(({ reach }) => reach === 'contact').length).toBe(end === 'dead' ? 1 : 0)

  // What came back is not taken back by a later, milder word.
  await takes(noticeOf(['late', 'delivered', '2.0.0', 'smtp; 250 Ok', 'nothing'], delivery.mailId))
  expect((await deliveryNow(office.world, house, delivery.id)).state).toBe(row.state)
})
