import type { words as english } from '../../en/words/ui.ts'
import type { Like } from '../../words.ts'

export const words = {
  close: 'বন্ধ করুন',
  cancel: 'ফিরে যান',
  optional: '(ঐচ্ছিক)',
  loading: 'পড়া হচ্ছে',
  messages: 'বার্তা',
  secondsLeft: '{seconds, plural, one {# সেকেন্ড} other {# সেকেন্ড}}',
  wasDate: 'আগের তারিখ',
  state: { holds: 'ঠিক আছে', watch: 'নজরে রাখুন', trouble: 'ঝুঁকিতে', kept: 'রাখা হয়েছে', quiet: 'এখনো পূর্বাভাস নেই' },
  step: { done: 'হয়েছে', now: 'এখন', later: 'পরে' },
  weight: { block: 'ঠিক করতেই হবে', warn: 'আবার দেখুন', hint: 'একটি পরামর্শ' },
  mark: { there: 'আছে', missing: 'নেই', wrong: 'ভুল', notAsked: 'এখানে দরকার নেই' },
  grid: {
    help: 'তীর চিহ্ন দিয়ে চলুন, এন্টার দিয়ে লিখুন, এস্কেপ দিলে ঘরটি আগের মতো থাকবে। স্প্রেডশিট থেকে সারি পেস্ট করা যায়।',
    empty: 'খালি',
  },
  dayUnread: 'এটি পঞ্জিকার কোনো দিন নয়। এভাবে লিখুন: {example}।',
  numberUnread: 'এটি কোনো সংখ্যা নয়। এভাবে লিখুন: {example}।',
} satisfies Like<typeof english>
