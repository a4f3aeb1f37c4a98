import { addDays, instantAt } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { formatsFor } from '../language/formats.ts'
import { isCode, packOf } from '../language/packs.ts'
import { wordsFor } from '../language/words.ts'
import { compose } from '../letter/compose.ts'
import type { UpdateFacts } from '../letter/facts.ts'
import { contextOf } from '../letter/record.ts'
import { usedIn } from '../letter/used.ts'
import type { Moment } from '../platform/act.ts'
import { announceAt } from '../platform/fact.ts'
import { draftMessage, loadMessage } from '../post/message.store.ts'
import type { Drawing, Message } from '../post/message.ts'
import { closeDraft, redrawDraft, rewriteDraft } from '../post/rewrite.store.ts'
import { textsSentTo } from '../post/sent.store.ts'
import { loadMaterial, type Found } from './material.store.ts'
import { saveOccurrence } from './occurrence.store.ts'
import type { Occurrence, SkipWhy } from './occurrence.ts'
import type { Schedule } from './schedule.ts'
import { updateDrawing } from './update-drawing.ts'
import { gather, houseOf, type Gathered } from './update-facts.ts'

/** What a letter would say now; null where nothing is promised to its contact any more. */
export type Prepared = { readonly found: Found; readonly gathered: Gathered } | null

/** Reads all that one turn stands on, and writes nothing. */
export async function prepareUpdate(moment: Moment, schedule: Schedule, of: Occurrence): Promise<Prepared> {
  const found = await loadMaterial(moment, schedule, of)
  return found === null ? null : { found, gathered: gather(found.material) }
}

/**
 * Writes the letter of one turn from what is on record now, or notes what is missing for it. A draft
 * that was there is written over; one that can no longer be true is closed. Gives the turn as it is now.
 */
export async function writeUpdate(moment: Moment, schedule: Schedule, of: Occurrence): Promise<Occurrence> {
  return writePrepared(moment, of, await prepareUpdate(moment, schedule, of))
}

/** The same, from what has been read already. */
export async function writePrepared(moment: Moment, of: Occurrence, prepared: Prepared): Promise<Occurrence> {
  if (prepared === null) return drop(moment, of, 'nothing-open')
  const { found, gathered } = prepared
  const { material, projectId } = found
  const at = {
    ...of,
    factsAt: moment.now,
    projectId,
    promiseId: material.leading.promise.id,
    topics: material.topics,
    situation: gathered.situation,
  }
  if (!gathered.ok) return without(moment, at, gathered.missing)
  if (!isCode(material.contact.language)) return without(moment, at, 'language')
  const composed = await composedOf(moment, gathered.facts, material.contact.id)
  if (!composed.ok) return without(moment, at, composed.refusal.fact)
  const messageId = await put(moment, at, { found, facts: gathered.facts, ...composed.composed })
  await wakeAfter(moment, of, gathered.facts)
  return saved(moment, { ...at, messageId, missing: null })
}

/**
 * The day of a draft is over that a person has written in: their words stay, its picture is drawn for the day that it is
 * now. What they say of hours is looked at again at the yes.
 */
export async function redrawPrepared(
  moment: Moment,
  of: Occurrence,
  letter: Message,
  prepared: Prepared,
): Promise<void> {
  if (prepared === null || !prepared.gathered.ok || letter.facts === null) return
  const { found, gathered } = prepared
  const { today } = gathered.facts
  await redrawDraft(moment, letter, {
    facts: { ...letter.facts, today },
    context: { ...letter.context, today },
    drawing: await drawingOf(found, gathered.facts),
  })
  await wakeAfter(moment, of, gathered.facts)
}

/** A draft that nobody approves on the reader's day is written and drawn anew for the next. */
async function wakeAfter(moment: Moment, { id, clientId }: Occurrence, { today, to }: UpdateFacts): Promise<void> {
  const midnight = instantAt(to.zone, addDays(today, 1), '00:00')
  await announceAt(moment, midnight, 'checkin.day-over', { projectId: null, clientId }, id)
}

async function composedOf(moment: Moment, facts: UpdateFacts, contactId: Id) {
  const pack = await packOf(facts.to.language)
  const [a = 0, b = 0] = moment.bytes(2)
  const read = await textsSentTo(moment, contactId, facts.to.language)
  return compose(facts, pack, { seed: a * 256 + b, used: usedIn(read, pack, facts.to.register) })
}

interface Text {
  readonly found: Found
  readonly facts: UpdateFacts
  readonly subject: string
  readonly text: string
}

async function put(moment: Moment, of: Occurrence, { found, facts, subject, text }: Text): Promise<Id> {
  const { contact, sender } = found.material
  const letter = {
    subject,
    text,
    facts,
    context: contextOf(facts, houseOf(found.members)),
    // In the name that signs it; who asked for the draft is in the audit line.
    authorId: sender.id,
    drawing: await drawingOf(found, facts),
    ...(of.sendAt > moment.now ? { earliest: of.sendAt } : {}),
  }
  if (of.messageId !== null) {
    await rewriteDraft(moment, await loadMessage(moment, of.messageId), letter)
    return of.messageId
  }
  const about = { room: 'checkin', id: of.id } as const
  const whose = { contactId: contact.id, kind: 'update', about, language: contact.language, scheduled: true } as const
  return (await draftMessage(moment, { ...whose, ...letter })).id
}

async function drawingOf({ dates, material, projects }: Found, facts: UpdateFacts): Promise<Drawing> {
  const { language, zone, dateOrder } = material.contact
  const { newDate, worstCase } = facts
  const said = newDate && worstCase ? [[material.leading.promise.id, { newDate, worstCase }] as const] : []
  return updateDrawing(dates, new Map(said), {
    timeline: await wordsFor(language, 'timeline'),
    phrases: (await wordsFor(language, 'checkins')).drawing,
    formats: formatsFor(language, { zone, dateOrder }),
    today: material.today,
    lang: language,
    projects,
  })
}

/** No letter for now: what is missing is named, and a draft that says something older can no longer get its yes. */
async function without(moment: Moment, of: Occurrence, missing: string): Promise<Occurrence> {
  await closeLetter(moment, of)
  return saved(moment, { ...of, messageId: null, missing })
}

/** Ends a turn by rule, and says why. */
export async function drop(moment: Moment, of: Occurrence, why: Exclude<SkipWhy, 'person'>): Promise<Occurrence> {
  await closeLetter(moment, of)
  return saved(moment, { ...of, skipped: { why, words: '', by: moment.actor.id, at: moment.now } })
}

/** The draft of a turn that will not be sent waits for nobody. */
export async function closeLetter(moment: Moment, { messageId }: Occurrence): Promise<void> {
  if (messageId !== null) await closeDraft(moment, await loadMessage(moment, messageId))
}

async function saved(moment: Moment, of: Occurrence): Promise<Occurrence> {
  await saveOccurrence(moment, of)
  return of
}
