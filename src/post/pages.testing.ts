import { addMinutes, instant, type Zone } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { packOf } from '../language/packs.ts'
import { compose } from '../letter/compose.ts'
import { notice } from '../letter/facts.testing.ts'
import { contextOf } from '../letter/record.ts'
import type { ComposerView } from './composer.ts'
import type { MailFinding } from '../platform/mail/finding.ts'
import type { MailSetUpView } from './mail-set-up.ts'
import type { OutboxRow, OutboxView } from './outbox.ts'

export const MESSAGE_ID = '01J8ZQ4F5V7W0000000000000A' as Id
const NOW = instant('2026-06-01T09:00:00Z')
const BERLIN = 'Europe/Berlin' as Zone

/** A German notice as the composer is given it; with a vague promise and a colleague's name in it if `blocked`. */
export async function composerSample({ blocked = false } = {}): Promise<ComposerView> {
  const facts = notice('de')
  const composed = compose(facts, await packOf('de'), { seed: 1, used: [] })
  if (!composed.ok) throw new Error(composed.refusal.fact)
  const { subject, text } = composed.composed
  const fault = 'Jonas hat die Abnahme vergessen. Wir melden uns zeitnah und entschuldigen etwaige Unannehmlichkeiten.'
  const context = contextOf(facts, { roster: [{ names: ['Jonas'], roles: [] }], thirdParties: [], internalTerms: [] })
  return {
    message: {
      id: MESSAGE_ID,
      clientId: MESSAGE_ID,
      contactId: MESSAGE_ID,
      kind: 'notice',
      about: { room: 'delay', id: MESSAGE_ID },
      language: 'de',
      subject,
      text: blocked ? text.replace('\n\n', `\n\n${fault}\n\n`) : text,
      facts,
      context,
      drawing: null,
      invite: null,
      scheduled: false,
      earliest: null,
      latest: null,
      state: 'draft',
      version: 3,
      voidedBecause: null,
      madeAt: NOW,
      editedAt: NOW,
    },
    contact: { id: MESSAGE_ID, name: 'Anja Vogel', email: 'vogel@vogel.example', zone: BERLIN },
    client: { id: MESSAGE_ID, name: 'Vogel AG' },
    author: 'Anna Weber',
    editedBy: 'Anna Weber',
    approvals: [],
    delivery: null,
    leaves: addMinutes(NOW, 1),
    holdSeconds: 60,
    aside: false,
    model: null,
    may: { edit: true, approve: true },
  }
}

/** One letter in each place of the outbox. */
export function outboxSample(): OutboxView {
  const row = (changes: Partial<OutboxRow>): OutboxRow => ({
    deliveryId: MESSAGE_ID,
    messageId: MESSAGE_ID,
    kind: 'notice',
    subject: 'Nordlicht 7: neuer Termin Freitag, 12. Juni',
    call: null,
    language: 'de',
    to: 'Anja Vogel',
    clientId: MESSAGE_ID,
    client: 'Vogel AG',
    mailId: `<${MESSAGE_ID}@mail.nordlicht.example>`,
    address: 'vogel@vogel.example',
    zone: BERLIN,
    state: 'held',
    since: NOW,
    due: instant('2099-06-01T09:01:00Z'),
    latest: addMinutes(NOW, 2880),
    attempts: 0,
    resends: 0,
    stopped: false,
    reply: '',
    steps: [],
    ...changes,
  })
  const step = (state: OutboxRow['state'], minutes: number, by: string | null = null) => ({
    at: addMinutes(NOW, minutes),
    state,
    by,
    reply: '',
    stage: '',
  })
  return {
    now: NOW,
    stops: [
      {
        id: MESSAGE_ID,
        reach: 'contact',
        target: 'Pierre Martin',
        because: 'bounced',
        by: null,
        at: NOW,
        alreadySent: [],
        mayRelease: true,
      },
    ],
    rows: [
      row({
        state: 'in-doubt',
        steps: [step('held', 0, 'Anna Weber'), step('attempting', 1), step('data', 1), step('in-doubt', 13)],
      }),
      row({
        deliveryId: `${MESSAGE_ID}1` as Id,
        state: 'failed',
        to: 'Pierre Martin',
        client: 'Moreau',
        reply: '550 5.1.1 no such mailbox',
      }),
      row({
        deliveryId: `${MESSAGE_ID}2` as Id,
        state: 'late',
        kind: 'update',
        to: 'নাসরিন আক্তার',
        client: 'Padma Fabrics',
      }),
      row({ deliveryId: `${MESSAGE_ID}3` as Id }),
      row({ deliveryId: `${MESSAGE_ID}4` as Id, state: 'data', to: 'Grace Whitfield', client: 'Harbor Trust' }),
      row({ deliveryId: `${MESSAGE_ID}5` as Id, state: 'sent', kind: 'code', messageId: null, subject: '' }),
      row({
        deliveryId: `${MESSAGE_ID}7` as Id,
        state: 'sent',
        kind: 'call',
        messageId: null,
        subject: '',
        call: { turn: 'moved', start: instant('2099-06-05T08:00:00Z') },
      }),
      row({ deliveryId: `${MESSAGE_ID}6` as Id, state: 'sent', resends: 1, kind: 'thanks', subject: 'Vielen Dank' }),
    ],
    drafts: [
      {
        messageId: MESSAGE_ID,
        kind: 'update',
        subject: 'Nordlicht 7: Stand der Woche',
        language: 'de',
        to: 'Anja Vogel',
        client: 'Vogel AG',
        editedAt: NOW,
        voidedBecause: 'undone',
      },
    ],
    counts: { held: 1, sending: 1, doubt: 1, trouble: 2, late: 1 },
  }
}

/** A studio that sends by its provider and takes answers in. */
export function mailSample(): MailSetUpView {
  return {
    setUp: {
      demo: false,
      out: { where: 'mail.nordlicht.example:587', encrypted: true, signsIn: true },
      from: 'post@nordlicht.example',
      publicUrl: 'https://nordlicht.example',
      lines: 5,
      selector: null,
      in: { where: 'mail.nordlicht.example:993', encrypted: true, folder: 'INBOX' },
      lmtpPort: null,
      replyAddress: 'antworten@in.nordlicht.example',
      bounceAddress: null,
      copyAddress: null,
    },
    email: 'anna@nordlicht.example',
    last: null,
  }
}

/** What each of the tests finds there, in their order: all is well but for the sender's records. */
export const mailFound = (): MailFinding[][] => [
  [{ about: 'smtp', state: 'good', says: 'smtp-good-signed-in', with: { where: 'mail.nordlicht.example:587' } }],
  [
    { about: 'spf', state: 'missing', says: 'spf-missing', with: { domain: 'nordlicht.example' } },
    { about: 'dkim', state: 'unknown', says: 'dkim-unsigned', with: {} },
    { about: 'dmarc', state: 'weak', says: 'dmarc-watch', with: { domain: 'nordlicht.example' } },
  ],
  [
    {
      about: 'imap',
      state: 'good',
      says: 'imap-good',
      with: { where: 'mail.nordlicht.example:993', folder: 'INBOX', count: 214 },
    },
  ],
]
