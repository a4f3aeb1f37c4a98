import type { Letters } from '../pack.ts'

/**
 * Sentences of Bengali letters, in the plain চলিত form and to আপনি. Forms that slots must have: deliverable, event,
 * loss, extra, done and next are noun phrases in their bare form ('বার্ষিক প্রতিবেদন'), without -কে, -এর or -এ: the frame
 * adds the ending by a hyphen and `polish` joins it. Steps are what follows 'আমরা', with the verb in the first person
 * ('আরও দুজন পর্যালোচক যুক্ত করেছি'). Measure is a whole clause in the present continuous, which serves a step that is
 * running and one that is to begin ('আমরা প্রতিটি হিসাব দুজনে মিলে যাচাই করছি'). Cause, status and means are main clauses.
 * A day inside a sentence (…On) ends in তারিখে and may carry -ও or -ই at once: '{newDateOn}ই'.
 */
export const letters: Letters = {
  'salutation.ms': ['জনাবা {academic}{family},'],
  'salutation.mr': ['জনাব {academic}{family},'],
  'salutation.neutral': ['প্রিয় {academic}{given} {family},'],
  closing: ['শুভেচ্ছান্তে,'],

  'subject.notice': ['{deliverable}: হস্তান্তরের নতুন তারিখ'],
  'subject.can-we-talk': ['{project} নিয়ে ফোনে দশ মিনিট কথা বলা যাবে?'],
  'subject.voicemail': ['ভয়েসমেইল: {project}'],
  'subject.call-sheet': ['ফোনের পাতা: {project}'],
  'subject.update': ['এ সপ্তাহের অগ্রগতি: {project}'],
  'subject.update-at-risk': ['এ সপ্তাহের অগ্রগতি: {project} – তারিখ ঝুঁকিতে'],
  'subject.follow-up': ['কাজের বর্তমান অবস্থা: {project}'],
  'subject.thanks': ['আপনাকে ধন্যবাদ: {project}'],
  'subject.acceptance': ['নিশ্চিত হলো: {newDate} ({project})'],

  'apology.ahead': [
    'কথা অনুযায়ী {oldDateOn} আপনাকে {deliverable} দিতে পারছি না বলে আমি আন্তরিকভাবে দুঃখিত।',
    'আমি আপনার কাছে ক্ষমা চাইছি: {oldDateOn} {deliverable} দেওয়ার যে কথা দিয়েছিলাম, তা আমরা রাখতে পারছি না।',
    'আমরা কথা দিয়েছিলাম, {deliverable} আপনার হাতে পৌঁছাবে {oldDateOn}। সে কথা আমরা রাখতে পারছি না, আর এর জন্য আমি আপনার কাছে ক্ষমাপ্রার্থী।',
  ],
  'apology.passed': [
    'কথা অনুযায়ী {oldDateOn} আপনাকে {deliverable} দিতে পারিনি বলে আমি আন্তরিকভাবে দুঃখিত।',
    'আমি আপনার কাছে ক্ষমা চাইছি: {oldDateOn} {deliverable} দেওয়ার যে কথা দিয়েছিলাম, তা আমরা রাখতে পারিনি।',
    'আমরা কথা দিয়েছিলাম, {deliverable} আপনার হাতে পৌঁছাবে {oldDateOn}। সে কথা আমরা রাখতে পারিনি, আর এর জন্য আমি আপনার কাছে ক্ষমাপ্রার্থী।',
  ],
  'apology.again': [
    'তারিখ একবার পেছানোর পর {oldDateOn}ও আপনাকে {deliverable} দিতে না পারায় আমি আন্তরিকভাবে দুঃখিত।',
    '{deliverable} দেওয়ার তারিখ আমাদের আরও একবার পেছাতে হচ্ছে; কথা ছিল, {oldDateOn} দেব। এর জন্য আমি আপনার কাছে ক্ষমা চাইছি।',
    'কথা দেওয়া দিনে, অর্থাৎ {oldDateOn}, {deliverable} আবারও আপনার হাতে তুলে দিতে পারলাম না; এর জন্য আমি আপনার কাছে ক্ষমাপ্রার্থী।',
  ],
  'apology.short': [
    'আজ এর চেয়ে ভালো খবর দিতে পারছি না বলে আমি দুঃখিত।',
    'এই অনিশ্চয়তার জন্য আমি আপনার কাছে ক্ষমা চাইছি।',
    'আপাতত এর চেয়ে নিশ্চিত করে কিছু বলতে পারছি না; এর জন্য আমি আপনার কাছে ক্ষমাপ্রার্থী।',
  ],
  'impact.event': [
    'আমি জানি, {event}-এর জন্য {deliverable} আপনার দরকার।',
    'এতে আপনার কী অসুবিধা হবে, তা আমি জানি: {event}-এর জন্য {deliverable} আপনার দরকার।',
  ],
  'impact.dated': [
    'আমি জানি, {event}-এর জন্য {deliverable} আপনার দরকার, আর তার দিনও ঠিক হয়ে আছে: {stake}।',
    'এতে আপনার কী অসুবিধা হবে, তা আমি জানি: {event}-এর জন্য {deliverable} আপনার দরকার, আর {stake}-এর সেই দিনটি পেছানোর উপায় নেই।',
  ],
  'impact.loss': [
    'আমি জানি, {event}-এর জন্য {deliverable} আপনার দরকার, আর এই দেরিতে {loss}-এর জন্য আপনার হাতে সময় কমে গেল।',
    'এতে আপনার কী অসুবিধা হবে, তা আমি জানি: {event}-এর জন্য {deliverable} আপনার দরকার, অথচ {loss}-এর জন্য এখন সময় কম পাবেন।',
  ],
  'impact.dated-loss': [
    'আমি জানি, {event}-এর জন্য {deliverable} আপনার দরকার, আর তার দিনও ঠিক হয়ে আছে: {stake}। এই দেরিতে {loss}-এর জন্য আপনার হাতে সময় কমে গেল।',
    'এতে আপনার কী অসুবিধা হবে, তা আমি জানি: {event}-এর জন্য {deliverable} আপনার দরকার, আর {stake}-এর সেই দিনটি পেছানোর উপায় নেই। {loss}-এর জন্য এখন আপনি সময়ও কম পাবেন।',
  ],
  responsibility: ['এর সম্পূর্ণ দায়িত্ব আমাদের।', 'এই দেরির পুরো দায় আমরা নিচ্ছি।', 'এর দায় আমাদেরই।'],
  cause: ['যা ঘটেছে: {cause}।', 'কী ঘটেছে, তা খুলে বলি: {cause}।', 'দেরির কারণ: {cause}।'],
  'date.new': ['আপনি {newDateOn} {deliverable} পেয়ে যাবেন।', '{deliverable} হস্তান্তরের নতুন তারিখ {newDate}।'],
  'date.worst': ['খুব দেরি হলে তারিখটি হবে {worstCase}।', 'নতুন কোনো বাধা এলে সর্বশেষ তারিখ হবে {worstCase}।'],
  'options.intro': ['সিদ্ধান্ত আপনার; যেকোনো একটি বেছে নিতে পারেন:', 'আপনার সামনে এই বিকল্পগুলো রাখছি:'],
  'options.item': ['**{label}**: {day}; খুব দেরি হলে {worst}। {means}।'],
  'options.short': ['**{label}**: {day}। {means}।'],
  'options.ask': ['কোনটিতে আপনার বেশি সুবিধা হয়, দয়া করে জানাবেন।'],
  plan: [
    'এই তারিখ ঠিক রাখতে আমরা {steps}। প্রতিদিন সকালে আমি নিজে কাজের অগ্রগতি দেখছি।',
    'নতুন তারিখটি ধরে রাখতে আমরা {steps}। কাজ কতটা এগোল, প্রতিদিন আমি নিজে তা মিলিয়ে দেখছি।',
    'এই তারিখের জন্য আমাদের পরিকল্পনা তৈরি: আমরা {steps}। রোজ সকালে সবাইকে নিয়ে আমি কাজের অগ্রগতি দেখছি।',
  ],
  'plan.measure': [
    'পরের ধাপ শুরু হবে {measureOn}: সেদিন থেকে {measure}।',
    'আর {measureOn} পরের ধাপ শুরু হচ্ছে: তখন থেকে {measure}।',
  ],
  recurrence: ['ভবিষ্যতে যেন এমন না হয়, সে জন্য {measure}।', 'এমনটি যেন আর না ঘটে, সে জন্য {measure}।'],
  'amends.invoice': [
    'ক্ষতিপূরণ হিসেবে আমরা বিলে {percent} ছাড় দিচ্ছি।',
    'ক্ষতিপূরণ হিসেবে আপনার বিল থেকে আমরা {percent} বাদ দেব।',
    'এই দেরির ক্ষতিপূরণ হিসেবে বিলে আপনি {percent} ছাড় পাবেন।',
  ],
  'amends.next-project': [
    'ক্ষতিপূরণ হিসেবে আপনার পরের প্রকল্পে আমরা {percent} ছাড় দেব।',
    'ক্ষতিপূরণ হিসেবে পরের প্রকল্পের বিলে আপনি {percent} ছাড় পাবেন।',
    'এই দেরির ক্ষতিপূরণ হিসেবে পরের প্রকল্পের বিল থেকে আমরা {percent} বাদ দেব।',
  ],
  'amends.credit': [
    'ক্ষতিপূরণ হিসেবে আপনার হিসাবে আমরা {amount} জমা করছি।',
    'ক্ষতিপূরণ হিসেবে আপনার বিল থেকে আমরা {amount} কমিয়ে দিচ্ছি।',
    'এই দেরির ক্ষতিপূরণ হিসেবে আপনার বিল থেকে {amount} বাদ যাবে।',
  ],
  'amends.hours': [
    '{hours, number} ঘণ্টার কাজের জন্য আমরা কোনো টাকা নেব না।',
    '{hours, number} ঘণ্টার কাজ আমরা বিনা মূল্যে করে দেব।',
    '{hours, number} ঘণ্টার কাজের খরচ আমরাই বহন করব।',
  ],
  'amends.extra': [
    'এর সঙ্গে {extra} বিনা মূল্যে দিচ্ছি।',
    'সেই সঙ্গে আমরা আপনাকে বিনা মূল্যে {extra} দেব।',
    'বাড়তি কোনো খরচ ছাড়াই আপনি এর সঙ্গে {extra}-ও পাবেন।',
  ],
  'contact.next': [
    '{nextUpdateOn} আমি আবার আপনাকে কাজের অগ্রগতি জানাব।',
    'আমার কাছ থেকে পরের খবর পাবেন {nextUpdateOn}।',
  ],
  'contact.reach': ['{callOn} {from} থেকে {to} পর্যন্ত {phone} নম্বরে আমাকে পাবেন।'],
  'contact.reach-today': ['আজ {from} থেকে {to} পর্যন্ত {phone} নম্বরে আমাকে পাবেন।'],
  'contact.questions': ['কোনো প্রশ্ন থাকলে অবশ্যই জানাবেন।', 'আপনার যেকোনো প্রশ্নের উত্তর আমি সানন্দে দেব।'],
  portal: ['সব তারিখ ও আপনার বিকল্পগুলো এখানে দেখে নিতে পারেন: {portal}'],
  thanks: ['ধৈর্য ধরার জন্য আপনাকে ধন্যবাদ।', 'আপনার ধৈর্যের জন্য আন্তরিক ধন্যবাদ।'],

  'talk.ask': [
    'ফোনে দশ মিনিট কথা বলার সময় হবে কি? {project} নিয়ে একটি বিষয় আমি নিজে আপনাকে বুঝিয়ে বলতে চাই।',
    '{project} নিয়ে একটি বিষয় ই-মেইলে না লিখে ফোনে আপনাকে বুঝিয়ে বলতে চাই। আপনি কি দশ মিনিট সময় দিতে পারবেন?',
  ],
  'talk.slots': ['আমি এই সময়ে ফোন করতে পারি (আপনার স্থানীয় সময়):'],
  'talk.slot': ['{callDay}, {from} থেকে {to}'],
  'talk.number': ['কখন আপনার সুবিধা হয়, দয়া করে জানাবেন। চাইলে সরাসরি {phone} নম্বরে আমাকে ফোন করতে পারেন। ধন্যবাদ।'],

  'voicemail.hello.ms': ['হ্যালো, জনাবা {academic}{family}, {company} থেকে {me} বলছি।'],
  'voicemail.hello.mr': ['হ্যালো, জনাব {academic}{family}, {company} থেকে {me} বলছি।'],
  'voicemail.hello.neutral': ['হ্যালো, {academic}{given} {family}, {company} থেকে {me} বলছি।'],
  'voicemail.ask': ['{project} নিয়ে আপনার সঙ্গে একটু কথা বলতে চাই।'],
  'voicemail.today': ['আজ {from} থেকে {to}-এর মধ্যে আমাকে ফোন করলে ভালো হয়। আমার নম্বর {phone}।'],
  'voicemail.on': ['{callOn} {from} থেকে {to}-এর মধ্যে আমাকে ফোন করলে ভালো হয়। আমার নম্বর {phone}।'],
  'voicemail.bye': ['আপনাকে অনেক ধন্যবাদ, ভালো থাকবেন।'],

  'call.head.open': ['শুরু'],
  'call.head.say': ['প্রথমেই বলুন'],
  'call.head.listen': ['শুনুন'],
  'call.head.solution': ['সমাধান'],
  'call.head.back': ['আবার সমাধানে ফেরা'],
  'call.head.end': ['শেষ কথা'],
  'call.hello.ms': ['হ্যালো, জনাবা {academic}{family}, {company} থেকে {me} বলছি।'],
  'call.hello.mr': ['হ্যালো, জনাব {academic}{family}, {company} থেকে {me} বলছি।'],
  'call.hello.neutral': ['হ্যালো, {academic}{given} {family}, {company} থেকে {me} বলছি।'],
  'call.opening': [
    '{project}-এর ব্যাপারে ফোন করেছি, আর কথাটা শুরুতেই বলি: কথা অনুযায়ী {oldDateOn} আপনাকে {deliverable} দিতে না পারায় আমি আন্তরিকভাবে দুঃখিত।',
    '{project} নিয়ে একটি কথা সরাসরি বলতে চাই: {oldDateOn} {deliverable} দেওয়ার যে কথা ছিল, তা আমরা রাখতে পারলাম না। এর জন্য আমি আপনার কাছে ক্ষমা চাইছি।',
    '{project} নিয়ে ফোন করেছি, সরাসরি মূল কথায় আসি: {oldDateOn} {deliverable} দেওয়া আমাদের পক্ষে সম্ভব হলো না। এর জন্য আমি আপনার কাছে ক্ষমাপ্রার্থী।',
  ],
  'call.listen': ['তাঁকে কথা শেষ করতে দিন।', 'তিনি যা বলেন, হুবহু লিখে রাখুন।', 'শুধু অনুমোদিত বিষয়েই কথা দিন।'],
  'call.back': [
    'আপনি কেন বিরক্ত, তা আমি ভালোভাবেই বুঝতে পারছি; ব্যাপারটা আমারও ভালো লাগছে না। চলুন, সমাধানটা একসঙ্গে দেখি।',
    'আপনি যা বললেন, আমি লিখে রেখেছি। {newDateOn} কীভাবে আপনি {deliverable} পাবেন, তা কি এখন বলব?',
    'কোন অংশটি আপনার সবচেয়ে আগে দরকার?',
  ],
  'call.end': ['{nextUpdateOn} আমি আবার আপনাকে ফোন করব। {phone} নম্বরে আমাকে পাবেন। এখন আপনার কি কোনো প্রশ্ন আছে?'],

  'update.intro': ['{project}-এর কাজ এ সপ্তাহে কতটা এগোল, তা জানাচ্ছি।', '{project}-এর এ সপ্তাহের অগ্রগতি জানাচ্ছি।'],
  'update.done': ['এ সপ্তাহে আমরা {done} শেষ করেছি।'],
  'update.next': ['এরপরের কাজ: {next}।'],
  'update.done-next': ['এ সপ্তাহে আমরা {done} শেষ করেছি; এরপরের কাজ: {next}।'],
  'update.on-track': [
    'হস্তান্তরের তারিখ {oldDate}-ই থাকছে; এখন পর্যন্ত কাজ ঠিকমতো এগোচ্ছে।',
    'তারিখ বদলাচ্ছে না: কথা অনুযায়ী {oldDateOn} আপনি {deliverable} পাবেন।',
  ],
  'update.quiet': ['জানানোর মতো কোনো কাজ এ সপ্তাহে শেষ হয়নি; সবকিছু পরিকল্পনা অনুযায়ীই এগোচ্ছে।'],
  'update.at-risk': [
    '{oldDateOn} {deliverable} দিতে না পারার আশঙ্কা আছে। আপনি যেন আগে থেকে ব্যবস্থা নিতে পারেন, তাই এখনই জানাচ্ছি।',
    'কথা অনুযায়ী {oldDateOn} {deliverable} দিতে পারব কি না, তা এখন আর নিশ্চিত নয়। আপনি যেন পরিকল্পনা বদলে নিতে পারেন, সে জন্য আজই জানাচ্ছি।',
  ],
  'update.expected': ['এখনকার হিসাবে আপনি {newDateOn} {deliverable} পাবেন, খুব দেরি হলে {worstCaseOn}।'],

  'follow-up.status': [
    'কথামতো কাজের বর্তমান অবস্থা জানাচ্ছি: {status}।',
    'কাজের খবর জানাব বলে কথা দিয়েছিলাম; এখনকার অবস্থা এই: {status}।',
  ],
  'follow-up.date': [
    'নতুন তারিখ একই আছে: আপনি {newDateOn} {deliverable} পাবেন।',
    'আগে যেমন জানিয়েছি, আপনি {newDateOn}ই {deliverable} পাবেন।',
  ],
  'thanks.delivered': ['{deliverable} এখন আপনার হাতে। {project} নিয়ে আপনাকে যে কথা দিয়েছিলাম, তা আমরা রাখতে পেরেছি।'],
  'thanks.patience': [
    'ধৈর্য ধরার জন্য এবং খোলাখুলি মতামত দেওয়ার জন্য আপনাকে আন্তরিক ধন্যবাদ।',
    'আপনার ধৈর্য ও আস্থার জন্য আমরা কৃতজ্ঞ।',
  ],
  'acceptance.confirm': [
    'উত্তর দেওয়ার জন্য আপনাকে ধন্যবাদ। তাহলে ঠিক হলো: আপনি {newDateOn} {deliverable} পাবেন।',
    'উত্তর দেওয়ার জন্য আপনাকে ধন্যবাদ। নতুন তারিখটি নিশ্চিত করছি: আপনি {newDateOn} {deliverable} পাবেন।',
  ],
  'acceptance.before': ['আগের তারিখটি ({oldDate}) আর প্রযোজ্য নয়।'],
}
