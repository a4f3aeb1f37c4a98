import { expect, test } from 'vitest'
import { slot } from '../../kit/slot.ts'
import { domainOf, isMessageId, isOneLine, isPlainAddress } from './address.ts'
import { faultOf } from './check-letter.ts'
import type { Letter } from './letter.ts'
import { aLetter, aLink } from './letter.testing.ts'

const slots = { 'portal-link': aLink }
const faults = (changes: Partial<Letter>) => faultOf(aLetter(changes), slots)
const to = (...addresses: readonly string[]) => ({ envelope: { from: 'mira@studio.test', to: addresses } })

test('a plain address is letters, digits and the marks of an atom, with single dots, at a domain of two labels', () => {
  const plain = [
    'a@x.test',
    'anja.vogel@kunde.test',
    "o'neill+news@kunde.test",
    '!#$%&*/?=^_`{|}~-@kunde.test',
    'a@x-y.co.test',
    `a@${'b'.repeat(63)}.test`,
    `${'a'.repeat(64)}@x.test`,
  ]
  expect(plain.map(isPlainAddress)).toEqual(plain.map(() => true))
})

test('nothing else is a plain address', () => {
  const odd = [
    '',
    'vogel',
    '@x.test',
    'a@',
    'a@x',
    '.a@x.test',
    'a.@x.test',
    'a..b@x.test',
    'a@.test',
    'a@x..test',
    'a@-x.test',
    'a@x-.test',
    'a@x.test.',
    'a b@x.test',
    'a@x.te st',
    'a@b@x.test',
    '"a"@x.test',
    'a@x.test\n',
    'a@[127.0.0.1]',
    'ä@x.test',
    'a@ä.test',
    '=?utf-8?q?a?=@x.test',
    'a=?b@x.test',
    `a@${'b'.repeat(64)}.test`,
    `${'a'.repeat(65)}@x.test`,
  ]
  expect(odd.filter(isPlainAddress)).toEqual([])
})

test('an address has at most 254 octets', () => {
  const long = (more: number) => `a@${'b'.repeat(62)}.${'c'.repeat(62)}.${'d'.repeat(62)}.${'e'.repeat(more)}.test`
  const free = 254 - long(0).length
  expect(long(free)).toHaveLength(254)
  expect([isPlainAddress(long(free)), isPlainAddress(long(free + 1))]).toEqual([true, false])
})

test('pacing counts by the domain after the last @, in lower case', () => {
  expect(domainOf('Mira@Studio.Test')).toBe('studio.test')
  expect(domainOf('"a@b"@Studio.Test')).toBe('studio.test')
})

test('one line has no line break and no control character of any alphabet', () => {
  expect(['', 'Ihre Website, 13. März', 'শুক্রবার', 'a\u00a0b', '~', ' '].map(isOneLine)).toEqual(Array(6).fill(true))
  const broken = ['\n', '\r', '\t', '\0', '\u001f', '\u007f', '\u0080', '\u009f', '\u2028', '\u2029']
  expect(broken.filter((mark) => isOneLine(`a${mark}b`))).toEqual([])
})

test('a Message-ID is one id in brackets', () => {
  expect(isMessageId('<01J8ZQ4F5V.a_b+c=d-e@mail.studio.test>')).toBe(true)
  const odd = ['01J8@mail.test', '<01J8@mail.test', '01J8@mail.test>', '<@mail.test>', '<01J8@>', '<01J8>', '']
  const more = ['<a b@mail.test>', '<a@mail.test> <b@mail.test>', 'x<a@mail.test>', '<a@mail.test>x', '<a@b@c>']
  expect([...odd, ...more].filter(isMessageId)).toEqual([])
  expect([isMessageId(`<${'a'.repeat(241)}@x.test>`), isMessageId(`<${'a'.repeat(242)}@x.test>`)]).toEqual([
    true,
    false,
  ])
})

test('a letter in good order has no fault, with all it may carry', () => {
  expect(faults({})).toBeNull()
  const chef = { address: 'chef@kunde.test' }
  expect(
    faults({
      ...to('chef@kunde.test', 'vogel@kunde.test'),
      cc: [chef],
      returnPath: 'b.01J8@bounce.studio.test',
      ownCopy: 'record@studio.test',
      replyTo: { name: 'Mira', address: 'r.1@reply.studio.test' },
      inReplyTo: '<a@studio.test>',
      references: ['<a@studio.test>', '<b@studio.test>'],
      unsubscribe: { url: 'https://studio.test/stop/1', mailto: 'stop@studio.test' },
      pictures: [{ cid: 'timeline', filename: 'time-line_1.png', png: new Uint8Array() }],
    }),
  ).toBeNull()
  expect(faults({ envelope: { from: null, to: ['vogel@kunde.test'] } })).toBeNull()
})

test('an address of our own that is not plain is named as ours', () => {
  const ours = 'An address of our own is not a plain address.'
  expect([faults({ returnPath: 'b' }), faults({ ownCopy: 'a@x.test, b@x.test' })]).toEqual([ours, ours])
  expect(faults({ envelope: { from: 'mira', to: ['vogel@kunde.test'] } })).toBe(
    'The return address is not a plain address.',
  )
})

test('a letter goes to one and up to five, all plain, and to all of those and only those that it shows', () => {
  const others = Array.from({ length: 5 }, (_, i) => ({ address: `c${i}@kunde.test` }))
  const all = (n: number) => ({
    ...to('vogel@kunde.test', ...others.slice(0, n).map(({ address }) => address)),
    cc: others.slice(0, n),
  })
  const unlike = 'The shown recipients are not the ones the letter goes to.'
  expect(faults(to())).toBe('The letter has no recipient.')
  expect(faults(all(4))).toBeNull()
  expect(faults(all(5))).toBe('The letter has more than 5 recipients.')
  expect(faults(to('vogel'))).toBe('A recipient is not a plain address.')
  expect(faults({ ...to('vogel@kunde.test', 'chef'), cc: [{ address: 'chef' }] })).toBe(
    'A recipient is not a plain address.',
  )
  expect(faults(to('chef@kunde.test'))).toBe(unlike)
  expect(faults(to('vogel@kunde.test', 'chef@kunde.test'))).toBe(unlike)
  expect(faults({ cc: [{ address: 'chef@kunde.test' }] })).toBe(unlike)
  expect(faults({ ...to('vogel@kunde.test', 'evil@other.test'), cc: [{ address: 'chef@kunde.test' }] })).toBe(unlike)
  expect(faults(to('vogel@kunde.test', 'vogel@kunde.test'))).toBe(unlike)
})

test('whoever is shown has a plain address and a name of one line', () => {
  const odd = 'A shown address is not a plain address.'
  const broken = 'A name holds a line break or a control character.'
  expect([faults({ from: { address: 'mira' } }), faults({ replyTo: { address: 'mira' } })]).toEqual([odd, odd])
  const name = 'Mira\r\nBcc: all@kunde.test'
  const address = 'vogel@kunde.test'
  expect([faults({ from: { name, address } }), faults({ to: { name, address } })]).toEqual([broken, broken])
  expect(faults({ replyTo: { name, address } })).toBe(broken)
  const copied = { ...to(address, 'chef@kunde.test'), cc: [{ name, address: 'chef@kunde.test' }] }
  expect(faults(copied)).toBe(broken)
  expect(faults({ from: { name: '', address: 'mira@studio.test' } })).toBeNull()
})

test('a subject is one line of up to 500 characters and not only white space', () => {
  expect([faults({ subject: '' }), faults({ subject: '  ' })]).toEqual(Array(2).fill('The letter has no subject.'))
  expect(faults({ subject: 'a\nb' })).toBe('The subject holds a line break or a control character.')
  expect(faults({ subject: 'a'.repeat(500) })).toBeNull()
  expect(faults({ subject: 'a'.repeat(501) })).toBe('The subject is longer than 500 characters.')
})

test('every id of the thread is well formed', () => {
  const odd = 'A Message-ID is not well formed.'
  expect(faults({ messageId: '<a b@studio.test>' })).toBe(odd)
  expect(faults({ inReplyTo: 'a@studio.test' })).toBe(odd)
  expect(faults({ references: ['<a@studio.test>', '<b>'] })).toBe(odd)
})

test('pictures are named by plain names, so that no header can be made of them', () => {
  const named = (cid: string, filename: string) => faults({ pictures: [{ cid, filename, png: new Uint8Array() }] })
  const odd = 'A picture has no plain name.'
  expect(named('a', 'a'.repeat(80))).toBeNull()
  const wrong = [named('', 'a.png'), named('a', ''), named('a b', 'a.png'), named('a', 'a\r\n.png')]
  expect([...wrong, named('a', '../a.png'), named('a'.repeat(81), 'a.png')]).toEqual(Array(6).fill(odd))
  const two = [
    { cid: 'a', filename: 'a.png', png: new Uint8Array() },
    { cid: 'b>', filename: 'b.png', png: new Uint8Array() },
  ]
  expect(faults({ pictures: two })).toBe(odd)
})

test('the way out of the weekly updates is one web address and one mailbox', () => {
  const url = (text: string) => faults({ unsubscribe: { url: text } })
  const odd = 'The unsubscribe address is not a web address.'
  expect([url('https://studio.test/stop'), url('http://localhost:3000/s/1')]).toEqual([null, null])
  const wrong = [
    '',
    'studio.test',
    'ftp://studio.test',
    'https://',
    'https://a, https://b',
    'https://a>b',
    'https://a<b',
  ]
  const more = ['x https://studio.test', 'https://a b', 'https://studio.test/\r\nBcc: b', 'https://a\u0000b']
  expect([...wrong, ...more].filter((one) => url(one) !== odd)).toEqual([])
  expect(faults({ unsubscribe: { url: 'https://studio.test', mailto: 'stop' } })).toBe(
    'The unsubscribe mailbox is not a plain address.',
  )
})

test('a slot is looked at where it will stand, with its value of one line', () => {
  const unsubscribe = { url: slot('unsubscribe-link') }
  const link = (value: string) => faultOf(aLetter({ unsubscribe }), { ...slots, 'unsubscribe-link': value })
  expect(link('https://studio.test/stop/1')).toBeNull()
  expect(link('javascript:alert(1)')).toBe('The unsubscribe address is not a web address.')
  const empty = 'The slot unsubscribe-link has no value.'
  expect([link(''), faultOf(aLetter({ unsubscribe }), slots), link('https://a\nb')]).toEqual([empty, empty, empty])
  expect(faultOf(aLetter(), {})).toBe('The slot portal-link has no value.')
  expect(faultOf(aLetter({ text: slot('code'), html: '' }), slots)).toBe('The slot code has no value.')
  expect(faultOf(aLetter({ text: '', html: slot('code') }), slots)).toBe('The slot code has no value.')
  expect(faultOf(aLetter({ text: 'a', html: 'b' }), {})).toBeNull()
})
