import { expect, test } from 'vitest'
import { addMinutes, instant } from '../kit/day.ts'
import type { Context, Kind } from '../letter/context.ts'
import { aDelivery, id, noon } from './delivery.testing.ts'
import {
  approve,
  edit,
  freshHours,
  freshUntil,
  isMailed,
  isWeekly,
  oldHours,
  openPlaceholder,
  reopen,
  revoke,
  timesFor,
  type Message,
} from './message.ts'

const evening = instant('2027-02-01T18:00:00Z')

function aMessage(changes: Partial<Message> = {}): Message {
  return {
    id,
    clientId: id,
    contactId: id,
    kind: 'notice',
    about: { room: 'delay', id },
    language: 'de',
    subject: 'Ihr neuer Termin',
    text: 'Guten Tag Frau Vogel,\n\nam 12. Februar ist es so weit.',
    facts: null,
    context: {} as Context,
    drawing: null,
    invite: null,
    scheduled: false,
    authorId: id,
    earliest: null,
    latest: null,
    state: 'draft',
    version: 3,
    voidedBecause: null,
    madeAt: noon,
    editedAt: noon,
    editedBy: 'm-1',
    ...changes,
  }
}

const approved = aMessage({ state: 'approved', voidedBecause: null })
const by = { by: 'm-2', at: evening }

test('only an update that a schedule began is one of the weekly ones', () => {
  const weekly = (kind: Kind, scheduled: boolean) => isWeekly({ kind, scheduled })
  expect([weekly('update', true), weekly('update', false), weekly('notice', true)]).toEqual([true, false, false])
})

test('what is read out or spoken is no mail', () => {
  expect((['call-sheet', 'voicemail', 'notice', 'update'] as const).map(isMailed)).toEqual([false, false, true, true])
})

test('a yes holds for hours by what the letter says, two days where nothing else is said', () => {
  const kinds: readonly Kind[] = ['can-we-talk', 'late', 'update', 'quiet', 'notice', 'delivered']
  expect(kinds.map(freshHours)).toEqual([8, 12, 24, 24, 48, 48])
})

test('a letter leaves after its hold, and as long as it stays true from then on', () => {
  expect(timesFor(aMessage(), 90, noon)).toEqual({
    due: instant('2027-02-01T12:01:30Z'),
    latest: instant('2027-02-03T12:01:30Z'),
  })
  expect(timesFor(aMessage({ kind: 'can-we-talk' }), 0, noon)).toEqual({ due: noon, latest: addMinutes(noon, 480) })
})

test('a letter does not leave before its time, and its hold is kept even then', () => {
  expect(timesFor(aMessage({ earliest: evening }), 60, noon).due).toBe(evening)
  expect(timesFor(aMessage({ earliest: addMinutes(noon, -5) }), 60, noon).due).toBe(addMinutes(noon, 1))
  expect(timesFor(aMessage({ earliest: noon }), 60, noon).due).toBe(addMinutes(noon, 1))
})

test('the end of its window is the one its room asked for, even where that has passed', () => {
  expect(timesFor(aMessage({ latest: evening }), 60, noon).latest).toBe(evening)
  const past = addMinutes(noon, -10)
  expect(timesFor(aMessage({ latest: past }), 60, noon)).toEqual({ due: addMinutes(noon, 1), latest: past })
})

test('saving what already stands changes nothing, whichever version was seen, and keeps the yes', () => {
  const { subject, text } = approved
  expect(edit(approved, [aDelivery({ state: 'sent' })], { version: 1, subject, text }, by)).toEqual({
    ok: true,
    message: approved,
  })
})

test('another subject alone or another text alone is another text: the yes falls and the version rises', () => {
  for (const change of [{ subject: 'Neu' }, { text: 'Anders' }]) {
    const { subject, text } = { ...approved, ...change }
    expect(edit(approved, [aDelivery({ state: 'held' })], { version: 3, subject, text }, by)).toEqual({
      ok: true,
      message: {
        ...approved,
        ...change,
        state: 'draft',
        version: 4,
        voidedBecause: 'edited',
        editedAt: evening,
        editedBy: 'm-2',
      },
    })
  }
})

test('an edit of another version than the one that stands is shown what stands', () => {
  for (const version of [2, 4])
    expect(edit(approved, [], { version, subject: 'Neu', text: 'Anders' }, by)).toEqual({
      ok: false,
      refusal: { kind: 'changed-meanwhile', version: 3, subject: approved.subject, text: approved.text },
    })
})

test('no text changes under a letter that may have left', () => {
  for (const state of ['attempting', 'data', 'sent', 'in-doubt'] as const) {
    const refused = { ok: false, refusal: { kind: 'already-leaving', state } }
    const others = [aDelivery({ state: 'cancelled' }), aDelivery({ state })]
    expect(edit(approved, others, { version: 3, subject: 'Neu', text: 'Anders' }, by)).toEqual(refused)
    expect(reopen(approved, others, 'undone')).toEqual(refused)
    expect(revoke(approved, others)).toEqual(refused)
  }
})

test('what has not left opens again as the same draft and says why', () => {
  for (const state of ['held', 'queued', 'late', 'failed', 'cancelled', 'bounced'] as const)
    expect(reopen(approved, [aDelivery({ state })], 'facts-changed')).toEqual({
      ok: true,
      message: { ...approved, state: 'draft', voidedBecause: 'facts-changed' },
    })
})

test('a draft that opens again keeps why its yes fell before', () => {
  const draft = aMessage({ voidedBecause: 'late' })
  expect(reopen(draft, [], 'edited')).toEqual({ ok: true, message: draft })
})

test('a yes is taken back once', () => {
  expect(revoke(approved, [])).toEqual({
    ok: true,
    message: { ...approved, state: 'draft', voidedBecause: 'revoked' },
  })
  expect(revoke(aMessage(), [])).toEqual({ ok: false, refusal: { kind: 'not-approved' } })
})

test('a yes to the version that was read makes it approved and forgets why the last one fell', () => {
  const draft = aMessage({ voidedBecause: 'edited' })
  expect(approve(draft, 3)).toEqual({ ok: true, message: { ...draft, state: 'approved', voidedBecause: null } })
})

test('a yes to another version, or a second yes, is none', () => {
  const { subject, text } = aMessage()
  for (const version of [2, 4])
    expect(approve(aMessage(), version)).toEqual({
      ok: false,
      refusal: { kind: 'changed-meanwhile', version: 3, subject, text },
    })
  expect(approve(approved, 3)).toEqual({ ok: false, refusal: { kind: 'already-approved' } })
})

test('nobody says yes to white space, nor to a mail without a subject; what is spoken needs none', () => {
  const empty = { ok: false, refusal: { kind: 'empty-text' } }
  expect(approve(aMessage({ text: ' \n\t' }), 3)).toEqual(empty)
  expect(approve(aMessage({ subject: '  ' }), 3)).toEqual(empty)
  expect(approve(aMessage({ kind: 'call-sheet', subject: '' }), 3).ok).toBe(true)
  expect(approve(aMessage({ kind: 'call-sheet', text: ' ' }), 3)).toEqual(empty)
})

test('a subject with something that nobody filled in cannot be approved', () => {
  for (const found of ['{{name}}', '{name}', '[Name]', '[ÄNDERN]', '⟦code⟧', 'undefined', 'NaN', '[object Object]'])
    expect(approve(aMessage({ subject: `Termin ${found} am Freitag` }), 3)).toEqual({
      ok: false,
      refusal: { kind: 'open-placeholder', found },
    })
  expect(openPlaceholder('Invalid Date')).toBe('Invalid Date')
})

test('brackets and words that only look like a placeholder may stand in a subject', () => {
  for (const subject of ['Stand [intern]', 'undefinedness', 'Fortschritt: 3 } 4', 'Nancy kommt', 'Liste []'])
    expect([subject, openPlaceholder(subject)]).toEqual([subject, null])
})

test('a text may hold the reader’s own link and no other secret', () => {
  const open = (text: string) => approve(aMessage({ text }), 3)
  expect(open('Ihre Seite: ⟦portal-link⟧').ok).toBe(true)
  for (const found of ['code', 'unsubscribe-link'])
    expect(open(`⟦portal-link⟧ und ⟦${found}⟧`)).toEqual({ ok: false, refusal: { kind: 'open-placeholder', found } })
  for (const found of ['⟦portal-lin⟧', '⟦anything⟧', '⟦portal-link and more⟧', '⟦⟧', '⟦cut off'])
    expect(open(`⟦portal-link⟧ und ${found}`)).toEqual({ ok: false, refusal: { kind: 'open-placeholder', found } })
})

/** What a letter with an invitation for tomorrow at nine in Berlin was written from, as far as its hours go. */
const offering = {
  windows: [{ zone: 'Europe/Berlin', on: '2027-02-02', from: '09:00', to: '10:00' }],
  to: { zone: 'Europe/Berlin' },
} as unknown as NonNullable<Message['facts']>
const nine = instant('2027-02-02T08:00:00Z')

test('a letter that offers hours for a call is true no longer than they are to come', () => {
  const letter = aMessage({ facts: offering })
  expect(timesFor(letter, 0, noon).latest).toBe(nine)
  expect(timesFor({ ...letter, latest: evening }, 0, noon).latest).toBe(evening)
  expect(timesFor({ ...letter, latest: addMinutes(nine, 60) }, 0, noon).latest).toBe(nine)
  expect(freshUntil({ ...letter, kind: 'can-we-talk' }, noon)).toBe(addMinutes(noon, 480))
  expect(freshUntil(letter, noon)).toBe(nine)
})

test('a letter whose hours have begun cannot leave and names their day; one without hours always can', () => {
  const letter = aMessage({ facts: offering })
  expect(oldHours(letter, addMinutes(nine, -1))).toBeNull()
  expect(oldHours(letter, nine)).toEqual({ kind: 'hours-passed', on: '2027-02-02' })
  expect(oldHours(aMessage(), nine)).toBeNull()
  expect(oldHours(aMessage({ facts: { ...offering, windows: [] } as typeof offering }), nine)).toBeNull()
})
