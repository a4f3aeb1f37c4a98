import type { words as english } from '../../en/words/checker.ts'
import type { Like } from '../../words.ts'

export const words = {
  severity: { block: 'আটকায়', warn: 'সতর্কতা', hint: 'পরামর্শ' },
  count:
    '{blocks, plural, =0 {কিছুই আটকায় না} other {#টি বিষয় আটকায়}}, {warnings, plural, other {#টি সতর্কতা}}, {hints, plural, other {#টি পরামর্শ}}; {length, plural, other {#টি শব্দ}}।',
  skipped: 'তথ্য না থাকায় যাচাই করা হয়নি: {rules}।',
  principle: {
    p1: 'সত্যিকারের দুঃখপ্রকাশ',
    p2: 'তাঁর কী অসুবিধা হলো',
    p3: 'দায় আমরা নিই',
    p4: 'কাউকে দোষ দেওয়া নয়',
    p5: 'একটি দিন',
    p6: 'একটি পরিকল্পনা',
    p7: 'আর হবে না, যদি বলার মতো কাজ হয়ে থাকে',
    p8: 'ক্ষতিপূরণ, যেমন অনুমোদিত',
    p9: 'ভেতরের কথা নয়, অতিরিক্ত প্রতিশ্রুতি নয়',
    p10: 'পরের খবর, ফোন, প্রশ্ন',
    p11: 'নাম, সম্বোধন, ভাষা',
    p12: 'সুর ও দৈর্ঘ্য',
  },
} satisfies Like<typeof english>
