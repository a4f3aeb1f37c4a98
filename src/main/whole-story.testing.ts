import { aDrafted, approveItem, aSchedule, goTo } from '../checkin/checkin.testing.ts'
import { anAgreed, caseNow } from '../delay/delay.testing.ts'
import { draftLetter } from '../delay/draft-letter.act.ts'
import { logCallOutcome } from '../delay/log-call.act.ts'
import { recordAnswer } from '../delay/record-answer.act.ts'
import { addMinutes, type Day, type Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { aWorkspace, visitorOf, written, type AWorkspace } from '../people/people.testing.ts'
import { setAbsence } from '../people/set-absence.act.ts'
import { editPlan } from '../plan/edit-plan.act.ts'
import { aProject, at } from '../plan/plan.testing.ts'
import { recordProgress } from '../plan/record-progress.act.ts'
import { sixDigits } from '../platform/six-digits.ts'
import { inScope } from '../platform/store/scope.ts'
import { MONDAY_MORNING, type TestWorld } from '../platform/world.testing.ts'
import { acceptOffer } from '../portal/accept-offer.act.ts'
import { askCode } from '../portal/ask-code.act.ts'
import { pickCall } from '../portal/pick-call.act.ts'
import { portalTalk } from '../portal/portal.view.ts'
import { approveMessage } from '../post/approve-message.act.ts'
import { homeOf } from '../post/incoming.store.ts'
import { messageNow, type PostOffice } from '../post/post.testing.ts'
import { receiveMail } from '../post/receive-mail.errand.ts'
import { recordBounce } from '../post/record-bounce.act.ts'
import { stopUpdates } from '../post/stop-updates.act.ts'
import { wantUpdates } from '../post/want-updates.act.ts'
import { keepPromise } from '../promise/keep-promise.act.ts'
import { promisesOf } from '../promise/promise.store.ts'
import { aPromise } from '../promise/promise.testing.ts'
import type { Listeners } from './dispatch.ts'
import { happen } from './happen.ts'

/** Where a story is played: the world, its mail server, and who listens. */
export interface Stage {
  readonly world: TestWorld
  readonly sink: PostOffice['sink']
  readonly hears: Listeners
}

/** Some weeks of an agency in four scenes, in which every listener has something to do. */
export async function playStory(stage: Stage): Promise<void> {
  for (const scene of [aPlanThatSlips, aWeeklyUpdate, aCaseThatEndsWell, aCaseThatIsTalkedAbout]) {
    stage.world.clock.set(MONDAY_MORNING)
    await scene(stage, await aWorkspace(stage.world))
  }
}

const heard = ({ world, hears }: Stage) => happen(world, hears)

/** The forecast sees a slip, nobody tells the client, the day passes, and in the end it is delivered. */
async function aPlanThatSlips(stage: Stage, house: AWorkspace): Promise<void> {
  const { world } = stage
  const { lead, members } = house
  const project = await aProject(world, house)
  await aSchedule(world, house)
  const promise = await aPromise(world, house, { projectId: project.id, taskKey: 'build', day: '2027-02-05' })
  await heard(stage)
  const edits = [{ key: 'copy', set: { assignee: members.lead.name } }]
  await editPlan.perform(world, lead, { projectId: project.id, version: project.version, edits })
  await heard(stage)
  const away = { deputyId: members.member.id, from: '2027-02-02' as Day, until: '2027-02-03' as Day }
  await setAbsence.perform(world, lead, { memberId: members.lead.id, ...away })
  await heard(stage)
  // The deadline of the notice, then the end of the promised day.
  for (const moment of ['2027-02-02T12:00', '2027-02-03T12:00', '2027-02-06T08:00'])
    await goTo(world, `${moment}:00.000Z`, stage.hears)
  const done = ['copy', 'design', 'build'].map((key, n) => ({
    key,
    progress: { actualStart: at(`2027-02-0${1 + n}T09:00`), actualFinish: at(`2027-02-0${2 + n}T17:00`) },
  }))
  await recordProgress.perform(world, house.member, { projectId: project.id, reports: done })
  await keepPromise.perform(world, lead, { promiseId: promise.id, on: '2027-02-06' as Day })
  await heard(stage)
}

/** An update is written, changes under the team's hands, leaves, and its reader wants no more, after all does, and then does not. */
async function aWeeklyUpdate(stage: Stage, house: AWorkspace): Promise<void> {
  const { world } = stage
  const { item } = await aDrafted(world, house, { hears: stage.hears })
  const other = await aPromise(world, house, { day: '2027-02-10' })
  await keepPromise.perform(world, house.lead, { promiseId: other.id, on: '2027-02-04' as Day })
  await heard(stage)
  await approveItem(world, house, item).catch(() => {})
  await goTo(world, '2027-02-05T16:00:00.000Z', stage.hears)
  const reader = visitorOf(house.workspaceId, house.contact)
  for (const asked of [stopUpdates, wantUpdates, stopUpdates]) {
    await asked.perform(world, reader, {})
    await heard(stage)
  }
}

async function aNotice({ world, hears }: Stage, house: AWorkspace, caseId: Id): Promise<void> {
  const { messageId } = await draftLetter.perform(world, house.lead, { caseId, kind: 'notice' })
  const { version } = await messageNow(world, house, messageId)
  await approveMessage.perform(world, house.manager, { messageId, version })
  world.clock.pass(2)
  await happen(world, hears)
}

/** The client is told, chooses a day with the mailed code, gets the work and the amends. */
async function aCaseThatEndsWell(stage: Stage, house: AWorkspace): Promise<void> {
  const { world } = stage
  await aSchedule(world, house)
  const { caseId, promise } = await anAgreed(world, house)
  await heard(stage)
  await aNotice(stage, house, caseId)
  const mira = visitorOf(house.workspaceId, house.contact)
  const optionId = (await caseNow(world, house, caseId)).state.offered[0]?.id
  await askCode.perform(world, mira, { caseId, optionId })
  const { id } = await inScope(world.db, '*', (tx) =>
    tx.selectFrom('portal_code').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow(),
  )
  await acceptOffer.perform(world, mira, { caseId, optionId, code: sixDigits(world.secrets, id) })
  await heard(stage)
  const owed = await written(world, house.workspaceId, (moment) => promisesOf(moment, { kinds: ['amends'], most: 10 }))
  for (const promiseId of [promise.id, ...owed.map((one) => one.id)])
    await keepPromise.perform(world, house.lead, { promiseId, on: '2027-02-01' as Day })
  await heard(stage)
}

/** The client answers by mail and by calendar, a call is near, and a letter comes back. */
async function aCaseThatIsTalkedAbout(stage: Stage, house: AWorkspace): Promise<void> {
  const { world, sink } = stage
  const { caseId } = await anAgreed(world, house)
  await aNotice(stage, house, caseId)
  const notice = sink.taken.findLast(({ to }) => to.includes(house.contact.email))
  const about = `In-Reply-To: ${notice?.messageId}`
  await comes(stage, house, [about], 'Wann genau am Freitag?')
  const answer = { kind: 'proposed', day: '2027-03-10' as Day, words: 'Lieber am zehnten' } as const
  await recordAnswer.perform(world, house.lead, { caseId, answer })
  await heard(stage)

  await logCallOutcome.perform(world, house.lead, { caseId, outcome: 'reached', words: '' })
  const mira = visitorOf(house.workspaceId, house.contact)
  const { slots } = (await portalTalk.look(world, mira, { caseId })).talk
  const start = slots.at(-1) as Instant
  await pickCall.perform(world, mira, { caseId, start, seen: 0 })
  await heard(stage)
  const declined = [
    'BEGIN:VCALENDAR',
    'METHOD:REPLY',
    'BEGIN:VEVENT',
    `UID:call-${caseId}@${world.settings.mailDomain}`,
    'SEQUENCE:0',
    `DTSTART:${start.slice(0, 19).replaceAll(/[-:]/g, '')}Z`,
    `ATTENDEE;PARTSTAT=DECLINED:mailto:${house.contact.email}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  const type = [about, 'MIME-Version: 1.0', 'Content-Type: text/calendar; method=REPLY; charset=utf-8']
  await comes(stage, house, type, declined.join('\r\n'))
  world.clock.set(addMinutes(start, -29))
  await heard(stage)
  const deliveryId = notice?.messageId.slice(1, 27) as Id
  await recordBounce.perform(world, house.lead, { deliveryId, hard: true, words: 'mailbox closed' })
  await heard(stage)
}

let mails = 0

async function comes(stage: Stage, { contact }: AWorkspace, headers: readonly string[], body: string): Promise<void> {
  const { world } = stage
  const replies = world.settings.replyAddress ?? ''
  const about = [`From: ${contact.email}`, `To: ${replies}`, 'Subject: Re', `Message-ID: <story-${++mails}@c.example>`]
  const desk = {
    world,
    homeOf: (hints: Parameters<typeof homeOf>[1]) => homeOf(world.db, hints),
    mustWait: async () => false,
  }
  await receiveMail(desk, new TextEncoder().encode(`${[...about, ...headers].join('\r\n')}\r\n\r\n${body}\r\n`))
  await heard(stage)
}
