import type { Instant } from '../../kit/day.ts'
import { slot } from '../../kit/slot.ts'
import type { Letter } from './letter.ts'

/** A letter in good order to change in one point; its slot wants a value. */
export function aLetter(changes: Partial<Letter> = {}): Letter {
  return {
    messageId: '<01J8ZQ4F5V7W0000000000000A@mail.studio.test>',
    date: '2026-03-02T09:30:00.000Z' as Instant,
    envelope: { from: 'mira@studio.test', to: ['vogel@kunde.test'] },
    from: { name: 'Mira Brandt', address: 'mira@studio.test' },
    to: { name: 'Anja Vogel', address: 'vogel@kunde.test' },
    subject: 'Ihre Website: neuer Termin Freitag, 13. März',
    text: `Guten Tag Frau Vogel,\n\ndie Website ist am 13. März fertig.\n\n${slot('portal-link')}\n`,
    html: `<p>Guten Tag Frau Vogel,</p><p><a href="${slot('portal-link')}">${slot('portal-link')}</a></p>`,
    ...changes,
  }
}

export const aLink = 'https://studio.test/p/ftp_5Hq2?x=1&y=2'
