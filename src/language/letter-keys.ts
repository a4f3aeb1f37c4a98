/**
 * The sentences a language must be able to say, and the slots each may use.
 * A day comes twice: `newDate` standing alone, `newDateOn` inside a sentence ('am Freitag, dem 12. Juni').
 * Slots of the kind 'number' are numbers (for plurals); all others arrive formatted.
 */
export const LETTER_SLOTS = {
  'salutation.ms': ['family', 'given', 'academic'],
  'salutation.mr': ['family', 'given', 'academic'],
  'salutation.neutral': ['family', 'given', 'academic'],
  closing: [],

  'subject.notice': ['deliverable', 'project'],
  'subject.can-we-talk': ['project'],
  'subject.voicemail': ['project'],
  'subject.call-sheet': ['project'],
  'subject.update': ['project'],
  'subject.update-at-risk': ['project', 'oldDate'],
  'subject.follow-up': ['project'],
  'subject.thanks': ['project'],
  'subject.acceptance': ['project', 'newDate'],

  'apology.ahead': ['project', 'deliverable', 'oldDate', 'oldDateOn'],
  'apology.passed': ['project', 'deliverable', 'oldDate', 'oldDateOn'],
  'apology.again': ['project', 'deliverable', 'oldDate', 'oldDateOn'],
  'apology.short': [],
  'impact.event': ['deliverable', 'event'],
  'impact.dated': ['deliverable', 'event', 'stakeOn'],
  'impact.loss': ['deliverable', 'event', 'loss'],
  responsibility: [],
  cause: ['cause'],
  'date.new': ['deliverable', 'newDate', 'newDateOn'],
  'date.worst': ['worstCase', 'worstCaseOn'],
  'options.intro': ['deliverable'],
  'options.item': ['label', 'day', 'dayOn', 'worst', 'worstOn', 'means'],
  'options.ask': [],
  plan: ['steps'],
  'plan.measure': ['measure', 'measureOn'],
  recurrence: ['measure'],
  'amends.invoice': ['percent'],
  'amends.next-project': ['percent'],
  'amends.credit': ['amount'],
  'amends.hours': ['hours'],
  'amends.extra': ['extra'],
  'contact.next': ['nextUpdate', 'nextUpdateOn'],
  'contact.reach': ['phone', 'callOn', 'from', 'to'],
  'contact.reach-today': ['phone', 'from', 'to'],
  'contact.questions': [],
  portal: ['portal'],
  thanks: [],

  'talk.ask': ['project'],
  'talk.slots': [],
  'talk.slot': ['callOn', 'from', 'to', 'zone'],
  'talk.number': ['phone'],

  'voicemail.hello.ms': ['family', 'given', 'academic', 'me', 'company'],
  'voicemail.hello.mr': ['family', 'given', 'academic', 'me', 'company'],
  'voicemail.hello.neutral': ['family', 'given', 'academic', 'me', 'company'],
  'voicemail.ask': ['project'],
  'voicemail.today': ['from', 'to', 'phone'],
  'voicemail.on': ['callOn', 'from', 'to', 'phone'],
  'voicemail.bye': [],

  'call.head.open': [],
  'call.head.say': [],
  'call.head.listen': [],
  'call.head.solution': [],
  'call.head.back': [],
  'call.head.end': [],
  'call.hello.ms': ['family', 'given', 'academic', 'me', 'company'],
  'call.hello.mr': ['family', 'given', 'academic', 'me', 'company'],
  'call.hello.neutral': ['family', 'given', 'academic', 'me', 'company'],
  'call.opening': ['project', 'deliverable', 'oldDate', 'oldDateOn'],
  'call.listen': [],
  'call.back': ['deliverable', 'newDate', 'newDateOn'],
  'call.end': ['nextUpdate', 'nextUpdateOn', 'phone'],

  'update.intro': ['project'],
  'update.done': ['done'],
  'update.next': ['next'],
  'update.done-next': ['done', 'next'],
  'update.on-track': ['deliverable', 'oldDate', 'oldDateOn'],
  'update.quiet': [],
  'update.at-risk': ['deliverable', 'oldDate', 'oldDateOn'],
  'update.expected': ['deliverable', 'newDate', 'newDateOn', 'worstCase', 'worstCaseOn'],

  'follow-up.status': ['status'],
  'follow-up.date': ['deliverable', 'newDate', 'newDateOn'],
  'thanks.delivered': ['deliverable', 'project'],
  'thanks.patience': [],
  'acceptance.confirm': ['deliverable', 'newDate', 'newDateOn'],
  'acceptance.before': ['oldDate', 'oldDateOn'],
} as const satisfies Record<string, readonly string[]>

export type LetterKey = keyof typeof LETTER_SLOTS

/** Slots that stay numbers, because the sentence inflects with them. */
export const NUMBER_SLOTS: readonly string[] = ['hours']
