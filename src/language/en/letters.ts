import type { Letters } from '../pack.ts'

/**
 * Sentences of English letters. Forms that slots must have: deliverable, event, loss and extra are noun phrases
 * ('the annual report'); steps are participles after 'we have' ('brought in two reviewers'); measure is what
 * follows 'so that this does not happen again' ('we now check every delivery in pairs'); cause, status and means are main clauses.
 */
export const letters: Letters = {
  'salutation.ms': ['Dear {titled, select, yes {{academic}} other {Ms }}{family},'],
  'salutation.mr': ['Dear {titled, select, yes {{academic}} other {Mr }}{family},'],
  'salutation.neutral': ['Dear {academic}{name},'],
  'salutation.nameless': ['Hello,'],
  closing: ['Kind regards'],

  'subject.notice': ['A new date for {deliverable}'],
  'subject.can-we-talk': ['Ten minutes on the phone about {project}?'],
  'subject.voicemail': ['Voicemail: {project}'],
  'subject.call-sheet': ['Call sheet: {project}'],
  'subject.update': ['This week: {project}'],
  'subject.update-at-risk': ['This week: {project} – date at risk'],
  'subject.update-late': ['This week: {project} – overdue'],
  'subject.follow-up': ['Where we stand: {project}'],
  'subject.thanks': ['Thank you: {project}'],
  'subject.acceptance': ['Confirmed: {newDate} ({project})'],
  'subject.answer': ['Your question: {project}'],
  'subject.amends-given': ['To make up for the delay: {project}'],
  'subject.retrospective': ['What we are changing: {project}'],

  'apology.ahead': [
    'I am sorry that we cannot deliver {deliverable} {oldDateOn} as agreed.',
    'I apologise: we will not be able to hand over {deliverable} {oldDateOn} as we promised.',
    'Please accept my apologies. We promised to deliver {deliverable} {oldDateOn}, and we will not meet that date.',
  ],
  'apology.passed': [
    'I am sorry that we did not deliver {deliverable} {oldDateOn} as agreed.',
    'I apologise: you did not receive {deliverable} from us {oldDateOn} as we promised.',
    'Please accept my apologies. We promised to deliver {deliverable} {oldDateOn}, and we did not meet that date.',
  ],
  'apology.again': [
    'I am sorry that we will not meet the revised date of {oldDate} for {deliverable} either.',
    'We promised you delivery {oldDateOn}, and we now have to postpone {deliverable} once more. I apologise for that.',
    'Please accept my apologies. Once again, {deliverable} will not reach you on the day we promised, {oldDate}.',
  ],
  'apology.again-passed': [
    'I am sorry that we did not meet the revised date of {oldDate} for {deliverable} either.',
    'We promised you delivery {oldDateOn}, and once more {deliverable} did not reach you. I apologise for that.',
    'Please accept my apologies. Once again, {deliverable} did not reach you on the day we promised, {oldDate}.',
  ],
  'apology.short': [
    'I am sorry that I have no better news for you today.',
    'I apologise for putting you in this position.',
    'I am sorry that this upsets your plans.',
  ],
  'impact.event': ['I know that you need {deliverable} for {event}.', 'I know what this means for {event}.'],
  'impact.dated': [
    'I know that you need {deliverable} for {event} {stakeOn}.',
    'I know what this means for {event} {stakeOn}.',
  ],
  'impact.loss': [
    'I know that you need {deliverable} for {event} and that this leaves you less time for {loss}.',
    'I know what this means for {event}, and that you now have less time for {loss}.',
  ],
  'impact.dated-loss': [
    'I know that you need {deliverable} for {event} {stakeOn}, and that this leaves you less time for {loss}.',
    'I know what this means for {event} {stakeOn}, and that you now have less time for {loss}.',
  ],
  responsibility: [
    'The responsibility for this is ours.',
    'We take responsibility for this.',
    'That is our responsibility.',
  ],
  cause: ['What happened: {cause}.', 'Here is what happened: {cause}.', 'The reason for the delay: {cause}.'],
  'date.new': [
    'You will receive {deliverable} {newDateOn}.',
    'The new date for {deliverable} is {newDate}.',
    'We will deliver {deliverable} {newDateOn}.',
  ],
  'date.worst': [
    'At worst, it will be {worstCase}.',
    'At the latest, it will be {worstCase}.',
    'Should the work take longer than planned, it will be {worstCase} at the latest.',
  ],
  'options.intro': ['These are the dates we can offer you:', 'We can offer you these dates for {deliverable}:'],
  'options.item': ['**{label}**: {day}, at worst {worst}. {means}.'],
  'options.short': ['**{label}**: {day}. {means}.'],
  'options.ask': [
    'Please tell me which of these suits you best.',
    'Which of these would you like? Please let me know.',
  ],
  plan: [
    'To keep this date, we have {steps}.',
    'So that this date holds, we have {steps}.',
    'So that it gets no later, we have {steps}.',
  ],
  'plan.choice': [
    'To meet the date you choose, we have {steps}.',
    'So that we meet the date you choose, we have {steps}.',
    'So that each of these dates holds, we have {steps}.',
  ],
  'plan.again': [
    'To meet this date, we have {steps}.',
    'So that we meet the new date, we have {steps}.',
    'Our plan for this date: we have {steps}.',
  ],
  'plan.measure': ['The next step begins {measureOn}: {measure}.', 'We take the next step {measureOn}: {measure}.'],
  recurrence: [
    'So that this does not happen again, {measure}.',
    'To prevent this from happening again, {measure}.',
    'To keep this from happening again, {measure}.',
  ],
  'amends.invoice': [
    'To make up for this, we will take {percent} off the invoice.',
    'To make amends, we are giving you a discount of {percent} on the invoice.',
    'To make up for the delay, we will deduct {percent} from the invoice.',
  ],
  'amends.next-project': [
    'To make up for this, you will receive a discount of {percent} on the next project.',
    'To make amends, we will take {percent} off your next project.',
    'To make up for the delay, we will give you a discount of {percent} on the next project.',
  ],
  'amends.credit': [
    'To make up for this, we will credit you {amount}.',
    'To make amends, we are giving you a credit of {amount}.',
    'To make up for the delay, you will receive a credit of {amount}.',
  ],
  'amends.hours': [
    'We will do {hours, plural, =1 {one hour of work} other {# hours of work}} at our expense.',
    'We will do {hours, plural, =1 {one hour of work} other {# hours of work}} free of charge.',
    'We will not charge you for {hours, plural, =1 {one hour of work} other {# hours of work}}.',
  ],
  'amends.extra': [
    'In addition, you will receive {extra} at no extra charge.',
    'We will also give you {extra} at no extra charge.',
    'At no extra charge, you will also receive {extra}.',
  ],
  'contact.next': [
    'I will write to you again {nextUpdateOn}.',
    'You will hear from me again {nextUpdateOn}.',
    'My next update will reach you {nextUpdateOn}.',
  ],
  'contact.reach': [
    'You can reach me {callOn} from {from} to {to} on {phone}.',
    'If you would like to talk, call me {callOn} between {from} and {to} on {phone}.',
  ],
  'contact.reach-today': [
    'You can reach me today from {from} to {to} on {phone}.',
    'If you would like to talk, call me today between {from} and {to} on {phone}.',
  ],
  'contact.questions': [
    'If you have any questions, please let me know.',
    'I will gladly answer any questions you have.',
    'If anything is still unclear, please ask me.',
  ],
  portal: [
    'On your page you can see all the dates and reply to us: {portal}',
    'All the dates are on your page, where you can also reply to us: {portal}',
    'You will find every date on your page and can answer us there: {portal}',
  ],
  thanks: [
    'Thank you for your understanding.',
    'We appreciate your understanding.',
    'We thank you for your understanding.',
  ],

  'talk.ask': [
    'Do you have ten minutes for a phone call? There is something about {project} that I would like to explain to you myself.',
    'There is something about {project} that I would rather explain on the phone than in an email. Could you spare ten minutes?',
  ],
  'talk.slots': ['I could call you:', 'My suggestion for our call:'],
  'talk.slot': ['{callDay}, {from} to {to} ({zone})'],
  'talk.number': [
    'Please let me know when it suits you, or call me directly on {phone}. Thank you.',
    'Would that suit you? You can also call me directly on {phone}. Thank you.',
  ],

  'voicemail.hello.ms': ['Hello {titled, select, yes {{academic}} other {Ms }}{family}, this is {me} from {company}.'],
  'voicemail.hello.mr': ['Hello {titled, select, yes {{academic}} other {Mr }}{family}, this is {me} from {company}.'],
  'voicemail.hello.neutral': ['Hello {academic}{name}, this is {me} from {company}.'],
  'voicemail.hello.nameless': ['Hello, this is {me} from {company}.'],
  'voicemail.ask': [
    'I would like to speak with you briefly about {project}.',
    'I am calling about {project} and would like to talk with you for a moment.',
  ],
  'voicemail.today': ['Please call me back today between {from} and {to}. My number is {phone}.'],
  'voicemail.on': ['Please call me back {callOn} between {from} and {to}. My number is {phone}.'],
  'voicemail.bye': ['Thank you very much, and goodbye.'],

  'call.head.open': ['Opening'],
  'call.head.say': ['Say first'],
  'call.head.listen': ['Listen'],
  'call.head.solution': ['The solution'],
  'call.head.back': ['Back to the solution'],
  'call.head.end': ['Closing'],
  'call.hello.ms': ['Hello {titled, select, yes {{academic}} other {Ms }}{family}, this is {me} from {company}.'],
  'call.hello.mr': ['Hello {titled, select, yes {{academic}} other {Mr }}{family}, this is {me} from {company}.'],
  'call.hello.neutral': ['Hello {academic}{name}, this is {me} from {company}.'],
  'call.hello.nameless': ['Hello, this is {me} from {company}.'],
  'call.opening': [
    'I am calling about {project}, and I will say it straight away: I am sorry that we are not keeping our promise to deliver {deliverable} {oldDateOn}.',
    'This is about {project}, and I want to be direct: I apologise that we are not keeping our promise to hand over {deliverable} {oldDateOn}.',
    'I am calling about {project} and will come straight to the point: we promised to deliver {deliverable} {oldDateOn}, and we will not meet that date. I am sorry.',
  ],
  'call.opening-passed': [
    'I am calling about {project}, and I will say it straight away: I am sorry that we did not keep our promise to deliver {deliverable} {oldDateOn}.',
    'This is about {project}, and I want to be direct: we promised to deliver {deliverable} {oldDateOn}, and we did not meet that date. I am sorry.',
  ],
  'call.opening-again': [
    'I am calling about {project}, and I will say it straight away: I am sorry that we have to postpone {deliverable} once more. We had promised delivery {oldDateOn}.',
    'This is about {project}, and I want to be direct: we promised to deliver {deliverable} {oldDateOn}, and once again we have let that date slip. I am sorry.',
  ],
  'call.listen': ['Let them finish.', 'Write down their words.', 'Promise only what is approved.'],
  'call.back': [
    'I understand that you are upset. Let us go through the solution together.',
    'I have written down what you said. May I explain how you will get {deliverable} {newDateOn}?',
    'Which part is most urgent for you?',
  ],
  'call.back-choice': [
    'I understand that you are upset. Let us go through the solution together.',
    'I have written down what you said. May I tell you which dates we can offer you?',
    'Which part is most urgent for you?',
  ],
  'call.end': ['I will call you again {nextUpdateOn}. You can reach me on {phone}. What questions can I answer now?'],

  'update.intro': [
    'Here is where {project} stands.',
    'Here is the latest on {project}.',
    'This is our weekly update on {project}.',
    'I am writing to let you know how {project} is going.',
  ],
  'update.done': ['This week we finished {done}.', 'Finished this week: {done}.'],
  'update.next': ['Next on the list: {next}.', 'We are now turning to {next}.'],
  'update.done-next': [
    'This week we finished {done}; next on the list: {next}.',
    'Finished this week: {done}. Up next: {next}.',
    'We finished {done} this week and are now turning to {next}.',
  ],
  'update.on-track': [
    'The delivery date is still {oldDate}; as things stand, we will meet it.',
    'The date has not changed: you will receive {deliverable} {oldDateOn} as agreed.',
    'Everything is going to plan: you will receive {deliverable} {oldDateOn}.',
  ],
  'update.quiet': [
    'There is nothing new to report this week; the work is going ahead as planned.',
    'Nothing was completed this week; the work is continuing as planned.',
    'No part was finished this week; the work is on schedule.',
  ],
  'update.at-risk': [
    'The date for {deliverable}, {oldDate}, is at risk. I am telling you early so that you can plan around it.',
    'It is no longer certain that we can deliver {deliverable} {oldDateOn} as agreed. I am telling you today so that you can plan around it.',
    'I would rather tell you now, so that you can plan around it: we may not be able to deliver {deliverable} {oldDateOn} as agreed.',
  ],
  'update.late': [
    'You should have received {deliverable} {oldDateOn}, and we have not delivered yet.',
    'The date we promised for {deliverable}, {oldDate}, has passed, and we still owe you the delivery.',
    'We promised to deliver {deliverable} {oldDateOn}, and you are still waiting.',
  ],
  'update.expected': [
    'As things stand, we can deliver {deliverable} {newDateOn}, or {worstCaseOn} at worst.',
    'We now expect to deliver {deliverable} {newDateOn}, or {worstCaseOn} at worst.',
  ],

  'follow-up.status': [
    'As promised, here is where we stand: {status}.',
    'I said I would keep you up to date, so here is where we stand: {status}.',
    'Here is the news I promised you: {status}.',
  ],
  'follow-up.date': [
    'The new date has not changed: you will receive {deliverable} {newDateOn}.',
    'You will still receive {deliverable} {newDateOn}.',
    'The date stands: you will receive {deliverable} {newDateOn}.',
  ],
  'thanks.delivered': [
    'You now have {deliverable} from us, and the delivery for {project} is complete.',
    'With {deliverable} in your hands, the delivery for {project} is complete.',
    'We have now delivered {deliverable}, and {project} is in your hands.',
  ],
  'thanks.patience': [
    'Thank you for your patience and for working with us along the way.',
    'Thank you for your patience and your trust.',
  ],
  'acceptance.confirm': [
    'Thank you for your answer. It is agreed: you will receive {deliverable} {newDateOn}.',
    'Thank you for your answer. I confirm the new date: you will receive {deliverable} {newDateOn}.',
  ],
  'acceptance.before': [
    'The earlier date, {oldDate}, no longer applies.',
    'This replaces the earlier date, {oldDate}.',
  ],
  'answer.intro': [
    'Thank you for your question about {project}.',
    'Thank you for asking about {project}.',
    'Here is the answer to your question about {project}.',
  ],
  'answer.reply': ['{reply}'],
  'given.intro': [
    'We promised to make amends for the delay, and we did so {handedOn}.',
    'We had promised you something to make up for the delay, and {handedOn} we kept that promise.',
  ],
  'given.invoice': ['We have taken {percent} off your invoice.', 'Your invoice includes a discount of {percent}.'],
  'given.next-project': [
    'A discount of {percent} is set aside for your next project.',
    'We have noted a discount of {percent} for your next project.',
  ],
  'given.credit': [
    'A credit of {amount} has been added to your account with us.',
    'You have received a credit of {amount}.',
  ],
  'given.hours': [
    'We have done {hours, plural, =1 {one hour of work} other {# hours of work}} at our expense.',
    'We have done {hours, plural, =1 {one hour of work} other {# hours of work}} free of charge.',
  ],
  'given.extra': ['You have received {extra} at no extra charge.', 'At no extra charge, you now also have {extra}.'],
  'look.intro': [
    'You now have {deliverable}. We have looked back at how the delay in {project} came about, and I would like you to know what we found.',
    'Now that you have {deliverable}, we have looked back at {project} as a team, and I would like to tell you what we have learned.',
  ],
  'look.invite': [
    'If you see it differently, or if something is missing here, please tell me.',
    'Is something missing from your point of view? Please tell me; we want to hear it.',
  ],
}
