import { expect, test } from 'vitest'
import { day, instant, type Zone } from '../kit/day.ts'
import { formatsFor } from '../language/formats.ts'
import { CODES } from '../language/packs.ts'
import { wordsFor } from '../language/words.ts'
import type { CaseEvent, CaseEventKind } from './case-event.ts'
import type { CasePage } from './case-page.ts'
import { aCaseAt, anId, opened, optionB, STORY } from './case.testing.ts'
import { storyLine } from './case-story.ts'

const at = instant('2027-02-01T09:00:00Z')
const lead = anId('LEAD')
const by = { at, byMember: lead }
const action = { id: anId('ACT'), text: 'Sign off first', measure: {}, ownerId: lead, due: day('2027-04-01') }

const EVERY: Record<CaseEventKind, CaseEvent> = {
  opened,
  revised: {
    kind: 'revised',
    at,
    chance: 0.2,
    p50: opened.promised,
    likely: day('2027-03-12'),
    worst: day('2027-03-16'),
  },
  understood: STORY.understood,
  planned: STORY.planned,
  offered: STORY.offered,
  agreed: STORY.agreed,
  drafted: { kind: 'drafted', at, messageId: anId('M'), messageKind: 'notice' },
  escalated: { kind: 'escalated', at, toMember: lead, noticeBy: at },
  called: { kind: 'called', ...by, outcome: 'voicemail', words: 'ab Mittwoch wieder da' },
  'call-booked': {
    kind: 'call-booked',
    at,
    start: instant('2027-02-02T09:00:00Z'),
    memberId: lead,
    uid: 'call-1@mail.example.org',
    sequence: 1,
    moved: true,
    byContact: anId('MRA'),
    byMember: null,
  },
  'call-cancelled': { kind: 'call-cancelled', at, start: at, byContact: null, byMember: lead },
  'call-answered': { kind: 'call-answered', at, answer: 'proposed', start: at, words: 'Lieber nachmittags' },
  'call-wished': { kind: 'call-wished', at, words: 'Am liebsten morgens vor neun' },
  told: STORY.told,
  'not-told': { kind: 'not-told', at, messageId: anId('M'), because: 'bounced', noticeBy: at },
  answered: {
    kind: 'answered',
    at,
    byContact: anId('MRA'),
    recordedBy: lead,
    answer: { kind: 'proposed', day: day('2027-02-10'), words: 'Lieber der zehnte' },
  },
  'due-again': { kind: 'due-again', at, noticeBy: at },
  reported: { kind: 'reported', ...by, status: { de: 'alle Texte sind da' }, nextNews: day('2027-02-10') },
  accepted: STORY.accepted,
  delivered: STORY.delivered,
  learned: { kind: 'learned', ...by, wentWell: '', wentWrong: '', actions: [action] },
  fixed: { kind: 'fixed', ...by, actionId: action.id },
  withdrawn: { kind: 'withdrawn', at, byMember: null, because: 'forecast' },
}

const zone = 'Europe/Berlin' as Zone
const page = {
  today: day('2027-02-01'),
  state: { ...aCaseAt('accepted').state, actions: [{ ...action, doneAt: null }] },
  members: [{ id: lead, name: 'Lena Brandt', role: 'lead' }],
  contact: { fullName: 'Dr. Katharina Vogel', language: 'de', zone },
  languages: ['de', 'en'],
} as unknown as CasePage

test.each(CODES)(
  'every event of a case is a sentence in %s, with nothing left open and one full stop',
  async (code) => {
    const telling = {
      page,
      words: await wordsFor(code, 'case'),
      formats: formatsFor(code, { zone }),
      until: () => '17:00',
    }
    for (const [kind, event] of Object.entries(EVERY)) {
      const { text } = storyLine(event, telling)
      expect(text, kind).toMatch(/\S{3}/)
      expect(text, kind).not.toMatch(/[{}]|undefined|\.\./)
    }
  },
)

test('who chose what, and who wrote it down, stand in the story', async () => {
  const telling = {
    page,
    words: await wordsFor('en', 'case'),
    formats: formatsFor('en', { zone }),
    until: () => '17:00',
  }
  expect(storyLine({ ...STORY.accepted, recordedBy: lead } as CaseEvent, telling)).toEqual({
    text: `Dr. Katharina Vogel chose ${optionB.letter}: Wed 17 Mar.`,
    note: 'noted by Lena Brandt',
    state: 'holds',
  })
  expect(storyLine(EVERY.answered, telling)).toMatchObject({ quote: { text: 'Lieber der zehnte', lang: null } })
})
