import type { Like } from '../../words.ts'
import type { words as english } from '../../en/words/today.ts'

export const words = {
  title:
    '{count, plural, =0 {আপনি যা জানেন, সবাই তা জানেন।} one {একজন ক্লায়েন্টকে আপনার জানানো দরকার।} other {# জন ক্লায়েন্টকে আপনার জানানো দরকার।}}',
  first: '{until}-এর মধ্যে {contact}-কে {what}-এর অবস্থা জানানো দরকার।',
  firstLate: '{until}-এর মধ্যে {contact}-কে {what}-এর অবস্থা জানানোর কথা ছিল। এখনই জানান।',
  calm: 'কিছুই পিছিয়ে নেই। এরপর যা রাখতে হবে, নিচে আছে।',
  calmEmpty: 'এই সপ্তাহে কিছু বাকি নেই। কোনো তারিখ ঝুঁকিতে পড়লে আগে এখানে দেখা যাবে।',
  call: '{contact}-কে ফোন করুন',
  open: 'কেসটি খুলুন',
  say: 'জানান',
  sayNote: 'ক্লায়েন্টকে কখন জানতে হবে, সেই ক্রমে।',
  workingLeft: 'কাজের সময়ের {time} বাকি',
  workingLess: 'কাজের সময়ের এক ঘণ্টারও কম বাকি',
  lateBy: '{time} দেরি',
  until: '{moment}, {place}',
  slip: '{count, plural, one {প্রথম দেরি} other {# নম্বর দেরি}}',
  answer: 'উত্তর দিন',
  question: '{contact} জিজ্ঞেস করেছেন',
  refused: '{contact} জানিয়েছেন, কোনো তারিখেই চলবে না',
  proposed: '{contact} অন্য তারিখ প্রস্তাব করেছেন',
  approve: 'অনুমোদন',
  approveAct: 'পড়ুন',
  keep: 'কথা রাখুন',
  keepNote: 'এই সপ্তাহের জন্য কথা দেওয়া; পিছিয়ে থাকাগুলো আগে।',
  waiting: 'ক্লায়েন্টের অপেক্ষায়',
  waitingSince: '{moment} থেকে জানেন, এখনো বেছে নেননি',
  outbox:
    '{held, plural, =0 {কোনো চিঠি পাঠানোর অপেক্ষায় নেই।} one {একটি চিঠি পাঠানোর অপেক্ষায়।} other {#টি চিঠি পাঠানোর অপেক্ষায়।}}',
  trouble: '{count, plural, one {একটি চিঠির ব্যাপারে সিদ্ধান্ত দরকার।} other {#টি চিঠির ব্যাপারে সিদ্ধান্ত দরকার।}}',
  toOutbox: 'আউটবক্স খুলুন',
  kinds: {
    delivery: 'হস্তান্তর',
    news: 'খবর',
    call: 'ফোন',
    amends: 'ক্ষতিপূরণ',
  },
  overdue: 'কথা ছিল {day}',
  due: '{day}',
  forClient: '{client}-এর {contact}-এর জন্য',
  firstSteps: 'একজন ক্লায়েন্ট আর একটি পরিকল্পনা দিয়ে শুরু করুন',
  firstStepsText:
    'একজন ক্লায়েন্ট ও সেখানকার মানুষদের যোগ করুন, তারপর পরিকল্পনা আনুন: ফাইল থেকে বা লিখে। তারিখসহ একটি কথা দেওয়া হলেই তা থাকবে কি না, Forthright নজর রাখে।',
  addClient: 'ক্লায়েন্ট যোগ করুন',
  addPlan: 'পরিকল্পনা আনুন',
} satisfies Like<typeof english>
