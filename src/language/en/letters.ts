import type { Letters } from '../pack.ts'

/**
 * Sentences of English letters. Forms that slots must have: deliverable, event, loss and extra are noun phrases
 * ('the annual report'); steps are participles after 'we have' ('brought in two reviewers'); measure is what
 * follows 'so that this does not happen again' ('we now check every delivery in pairs'); cause, status and means are main clauses.
 */
export const letters: Letters = {
  'salutation.ms': ['Dear Ms {family},'],
  'salutation.mr': ['Dear Mr {family},'],
  'salutation.neutral': ['Dear {academic}{given} {family},'],
  closing: ['Kind regards'],

  'subject.notice': ['A new date for {deliverable}'],
  'subject.can-we-talk': ['Ten minutes on the phone about {project}?'],
  'subject.voicemail': ['Voicemail: {project}'],
  'subject.call-sheet': ['Call sheet: {project}'],
  'subject.update': ['This week: {project}'],
  'subject.update-at-risk': ['This week: {project} – date at risk'],
  'subject.follow-up': ['Where we stand: {project}'],
  'subject.thanks': ['Thank you: {project}'],
  'subject.acceptance': ['Confirmed: {newDate} ({project})'],

  'apology.ahead': [
    'I am sorry that we cannot deliver {deliverable} {oldDateOn} as agreed.',
    'I apologise: we will not be able to hand over {deliverable} {oldDateOn} as we promised.',
    'Please accept my apologies. We promised you {deliverable} {oldDateOn}, and we will not keep that date.',
  ],
  'apology.passed': [
    'I am sorry that we did not deliver {deliverable} {oldDateOn} as agreed.',
    'I apologise that you did not have {deliverable} from us {oldDateOn} as we promised.',
    'Please accept my apologies. We promised you {deliverable} {oldDateOn}, and we did not keep that date.',
  ],
  'apology.again': [
    'I am sorry that you will not have {deliverable} from us on the later date either, {oldDate}.',
    'We have to move {deliverable} once more; we had promised it to you {oldDateOn}. I apologise for that.',
    'Please accept my apologies that {deliverable} will once more not reach you on the promised day, {oldDate}.',
  ],
  'apology.short': [
    'I am sorry that I have no better news for you today.',
    'I apologise for this uncertainty.',
    'Please accept my apologies that I cannot give you a firmer picture today.',
  ],
  'impact.event': [
    'I know that you need {deliverable} for {event}.',
    'I am aware of what this means to you: you need {deliverable} for {event}.',
  ],
  'impact.dated': [
    'I know that you need {deliverable} for {event}, and that this day is fixed: {stake}.',
    'I am aware of what this means to you: you need {deliverable} for {event}, and its day is fixed, {stake}.',
  ],
  'impact.loss': [
    'I know that you need {deliverable} for {event} and that this leaves you less time for {loss}.',
    'I am aware of what this means to you: you need {deliverable} for {event}, and now have less time for {loss}.',
  ],
  'impact.dated-loss': [
    'I know that you need {deliverable} for {event}, and that this day is fixed: {stake}. This leaves you less time for {loss}.',
    'I am aware of what this means to you: you need {deliverable} for {event}, its day is fixed, {stake}, and now you have less time for {loss}.',
  ],
  responsibility: [
    'The responsibility for this is ours.',
    'We take full responsibility for this.',
    'That is our responsibility.',
  ],
  cause: ['What happened: {cause}.', 'Here is what happened: {cause}.', 'The reason: {cause}.'],
  'date.new': ['You will receive {deliverable} {newDateOn}.', 'The new date for {deliverable} is {newDate}.'],
  'date.worst': ['At worst it will be {worstCase}.', 'If something else comes up, the latest day is {worstCase}.'],
  'options.intro': ['The choice is yours:', 'These are the ways we can offer you:'],
  'options.item': ['**{label}**: {day}, at worst {worst}. {means}.'],
  'options.short': ['**{label}**: {day}. {means}.'],
  'options.ask': ['Please tell me which of these suits you better.'],
  plan: [
    'To keep this date, we have {steps}. I check the progress myself every morning.',
    'To protect the new date, we have {steps}. I review the progress myself every day.',
    'Our plan for this date: we have {steps}. Every morning I go through the status with everyone involved.',
  ],
  'plan.measure': [
    'The next step begins {measureOn}: then {measure}.',
    'And {measureOn} the next step begins: then {measure}.',
  ],
  recurrence: ['So that this does not happen again, {measure}.', 'To keep this from happening again, {measure}.'],
  'amends.invoice': [
    'To make up for this, we will take {percent} off the invoice.',
    'By way of amends, this invoice carries a discount of {percent}.',
    'To make up for the delay, we will deduct {percent} from the invoice.',
  ],
  'amends.next-project': [
    'To make up for this, you get a discount of {percent} on the next project.',
    'By way of amends, we will take {percent} off your next project.',
    'To make up for the delay, the next project carries a discount of {percent}.',
  ],
  'amends.credit': [
    'To make up for this, we will credit you {amount}.',
    'By way of amends, you get a credit of {amount}.',
    'To make up for the delay, we will take {amount} off the invoice.',
  ],
  'amends.hours': [
    '{hours, plural, one {# hour of work is} other {# hours of work are}} at our expense.',
    'We will also do {hours, plural, one {# hour of work} other {# hours of work}} free of charge.',
    'A further {hours, plural, one {# hour of work comes} other {# hours of work come}} at no charge.',
  ],
  'amends.extra': [
    'In addition, you will receive {extra} at no extra charge.',
    'We will also give you {extra} at no extra charge.',
    'At no extra charge, we add {extra}.',
  ],
  'contact.next': ['I will write to you again {nextUpdateOn}.', 'You will hear from me again {nextUpdateOn}.'],
  'contact.reach': ['You can reach me {callOn} from {from} to {to} on {phone}.'],
  'contact.reach-today': ['You can reach me today from {from} to {to} on {phone}.'],
  'contact.questions': ['Please ask me whatever is still open.', 'I will gladly answer all your questions.'],
  portal: ['You can see all dates and your choices here: {portal}'],
  thanks: ['Thank you for your patience.', 'Thank you for bearing with us.'],

  'talk.ask': [
    'Would you have ten minutes for a phone call? There is something about {project} that I would rather explain to you in person.',
    'There is something about {project} that I would rather explain on the phone than in a mail. Could you spare ten minutes?',
  ],
  'talk.slots': ['I can offer you these times:'],
  'talk.slot': ['{callDay}, {from} to {to} ({zone})'],
  'talk.number': ['Please reply with the time that suits you, or call me directly on {phone}. Thank you.'],

  'voicemail.hello.ms': ['Good day, Ms {family}, this is {me} from {company}.'],
  'voicemail.hello.mr': ['Good day, Mr {family}, this is {me} from {company}.'],
  'voicemail.hello.neutral': ['Good day, {academic}{given} {family}, this is {me} from {company}.'],
  'voicemail.ask': ['I would like to speak with you briefly about {project}.'],
  'voicemail.today': ['Please call me back today between {from} and {to}. My number is {phone}.'],
  'voicemail.on': ['Please call me back {callOn} between {from} and {to}. My number is {phone}.'],
  'voicemail.bye': ['Thank you very much, and goodbye.'],

  'call.head.open': ['Opening'],
  'call.head.say': ['Say first'],
  'call.head.listen': ['Listen'],
  'call.head.solution': ['The solution'],
  'call.head.back': ['Back to the solution'],
  'call.head.end': ['Closing'],
  'call.hello.ms': ['Good day, Ms {family}, this is {me} from {company}.'],
  'call.hello.mr': ['Good day, Mr {family}, this is {me} from {company}.'],
  'call.hello.neutral': ['Good day, {academic}{given} {family}, this is {me} from {company}.'],
  'call.opening': [
    'I am calling about {project}, and I will say it straight away: I am sorry that we will not deliver {deliverable} {oldDateOn} as agreed.',
    'This is about {project}, and I want to be direct: I apologise that we will not hand over {deliverable} {oldDateOn} as promised.',
    'I am calling about {project} and will come to the point: we will not deliver {deliverable} {oldDateOn}. I am sorry.',
  ],
  'call.listen': ['Let them finish.', 'Write down their words.', 'Promise only what is approved.'],
  'call.back': [
    'I understand your frustration, and I do not like it either. Let us go through the solution.',
    'I have written down what you said. May I show you how you get {deliverable} {newDateOn}?',
    'Which part is the most urgent for you?',
  ],
  'call.end': ['I will call you again {nextUpdateOn}. You can reach me on {phone}. Which questions can I answer now?'],

  'update.intro': ['Here is where {project} stands this week.', 'This is the weekly picture of {project}.'],
  'update.done': ['This week we finished {done}.'],
  'update.next': ['Next comes {next}.'],
  'update.done-next': ['This week we finished {done}; next comes {next}.'],
  'update.on-track': [
    'The delivery date stays {oldDate}; as things stand, we will keep it.',
    'Nothing changes about the date: you will receive {deliverable} {oldDateOn} as agreed.',
  ],
  'update.quiet': ['Nothing was finished this week that I would need to report; the work goes on as planned.'],
  'update.at-risk': [
    'The date for {deliverable}, {oldDate}, is at risk. I am telling you early so that you can plan around it.',
    'It is no longer certain that we deliver {deliverable} {oldDateOn} as agreed. I am telling you today so that you can plan around it.',
  ],
  'update.expected': ['As things stand, you will receive {deliverable} {newDateOn}, at worst {worstCaseOn}.'],

  'follow-up.status': [
    'As promised, here is where we stand: {status}.',
    'As announced, I am writing to tell you where we stand: {status}.',
  ],
  'follow-up.date': [
    'The new date stays as it is: you will receive {deliverable} {newDateOn}.',
    'You will still receive {deliverable} {newDateOn}.',
  ],
  'thanks.delivered': ['You now have {deliverable} from us. With that, our promise for {project} is kept.'],
  'thanks.patience': [
    'Thank you for your patience and for your frank words along the way.',
    'Thank you for your patience and your trust.',
  ],
  'acceptance.confirm': [
    'Thank you for your answer. It is settled: you will receive {deliverable} {newDateOn}.',
    'Thank you for your answer. I confirm the new date: you will receive {deliverable} {newDateOn}.',
  ],
  'acceptance.before': ['The earlier date, {oldDate}, no longer applies.'],
}
