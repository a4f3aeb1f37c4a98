import { expect, test } from 'vitest'
import { polish } from './polish.ts'

test.each([
  ['বার্ষিক প্রতিবেদন-এর জন্য', 'বার্ষিক প্রতিবেদনের জন্য'],
  ['সাধারণ সভা-এর জন্য', 'সাধারণ সভার জন্য'],
  ['ভিডিও-এর কাজ', 'ভিডিওর কাজ'],
  ['বই-এর মেলা', 'বইয়ের মেলা'],
  ['প্রিন্টিং-এর কাজ', 'প্রিন্টিংয়ের কাজ'],
  ['সময়-এর আগে', 'সময়ের আগে'],
  ['বিকেল ৪টা-এর মধ্যে', 'বিকেল ৪টার মধ্যে'],
  ['মুদ্রিত সংস্করণ-ও পাবেন', 'মুদ্রিত সংস্করণও পাবেন'],
])('an ending joins its word: %s', (loose, joined) => {
  expect(polish(loose)).toBe(joined.normalize('NFC'))
  expect(polish(loose.normalize('NFC'))).toBe(joined.normalize('NFC'))
})

test.each(['Nordlicht 7-এর কাজ', '২০২৬-ই থাকছে', '«den Bericht»-এর জন্য', 'ই-মেইলে লিখুন', 'দুই-তিন দিন'])(
  'a hyphen stays where nothing can join: %s',
  (text) => {
    expect(polish(text)).toBe(text)
  },
)
