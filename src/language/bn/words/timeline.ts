import type { Like } from '../../words.ts'
import type { words as english } from '../../en/words/timeline.ts'

export const words = {
  heading: 'আপনার তারিখ',
  title: '{project}: তারিখগুলো',
  offered: '{what}: কথা ছিল {promised}, এখন আশা করা হচ্ছে {likely}, খুব দেরি হলে {worst}।',
  agreed: '{what}: ঠিক হয়েছে {day}, আগে ছিল {promised}।',
  today: 'আজ',
  range: '{from} থেকে {to}',
  likelyBy: '{day}-এর মধ্যে',
  what: 'কী',
  promised: 'কথা ছিল',
  earlier: 'আগে কথা ছিল',
  likely: 'এখন আশা করা হচ্ছে',
  done: 'হস্তান্তর হয়েছে',
  stake: 'এর ওপর যা নির্ভর করে',
} satisfies Like<typeof english>
