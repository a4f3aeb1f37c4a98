import type { Wholes } from '../samples.testing.ts'

/** Notices of a second slip and after the day has passed, and calls. Read as `samples.testing.ts` of the languages says. */
export const wholes: Wholes = [
  {
    name: 'a notice of a second slip',
    kind: 'notice',
    record: 'second',
    text: `Dear Ms Vogel,

I have to write to you a second time: we will not deliver the annual report on Friday, 5 June either. I apologise. The responsibility is ours. I know that you need the report for the shareholder meeting and that this leaves you less time for your own review.

What happened: checking the figures took nine days instead of four, and we had planned too little time for the corrections.

You will receive the annual report on Friday, 12 June. At worst it will be Tuesday, 16 June. To meet this date, we have brought in two reviewers. So that this does not happen again, we now check the figures in pairs.

To make up for this, we will take 10% off the invoice.

I will write to you again on Wednesday, 3 June. You can reach me today from 14:00 to 16:00 on +49 30 5550100. Please ask me whatever is still open.

Kind regards
Anna Weber`,
    findings: [],
  },
  {
    name: 'a notice of a second slip that only promises to do better',
    kind: 'notice',
    record: 'second',
    text: `Dear Ms Vogel,

We are so very sorry, and once more we are terribly sorry: the annual report will not be ready on Friday, 5 June. The responsibility is ours. I know that you need the report for the shareholder meeting and that this leaves you less time for your own review.

What happened: checking the figures took nine days instead of four.

You will receive the annual report on Friday, 12 June. At worst it will be Tuesday, 16 June. To meet this date, we have brought in two reviewers. We will do better next time.

To make up for this, we will take 10% off the invoice.

I will write to you again on Wednesday, 3 June. You can reach me today from 14:00 to 16:00 on +49 30 5550100. Please ask me whatever is still open.

Kind regards
Anna Weber`,
    findings: ['p01/repeated', 'p07/missing'],
  },
  {
    name: 'a notice after the day has passed',
    kind: 'notice',
    record: 'passed',
    text: `Dear Ms Vogel,

I am sorry that you did not receive the annual report on Friday, 5 June, as we had promised. That is our responsibility. I know that you need it for the shareholder meeting and that you have less time now for your own review.

This is what happened: checking the figures took nine days instead of four.

We will deliver the report on Friday, 12 June, and on Tuesday, 16 June at the latest. To meet this date, we have brought in two reviewers and moved the final edit forward. To prevent this from happening again, we now check the figures in pairs.

To make up for the delay, we are giving you a discount of 10% on the invoice.

You will hear from me again on Wednesday, 10 June. Today I am free from 14:00 to 16:00 on +49 30 5550100, and I will gladly answer your questions. Thank you for your patience.

Kind regards
Anna Weber`,
    findings: [],
  },
  {
    name: 'a notice after the day has passed that blames the client',
    kind: 'notice',
    record: 'passed',
    text: `Dear Ms Vogel,

I am sorry that you did not receive the annual report on Friday, 5 June. Part of the delay is your fault, because you sent us the figures late. I know that you need it for the shareholder meeting and that you have less time now for your own review.

You will receive the report on Friday, 12 June. At worst it will be Tuesday, 16 June. To meet this date, we have brought in two reviewers and moved the final edit forward. So that this does not happen again, we now check the figures in pairs.

To make up for the delay, we will take 10% off the invoice.

I will write to you again on Wednesday, 10 June. You can reach me on +49 30 5550100. I will gladly answer your questions. Thank you for your patience.

Kind regards
Anna Weber`,
    findings: ['p04/client', 'p04/client', 'p03/missing'],
  },
  {
    name: 'a call sheet',
    kind: 'call-sheet',
    text: `## Opening

Good morning, Ms Vogel, this is Anna Weber from Nordlicht Studio.

## Say first

I am calling about the annual report, and I would rather say it at once: I am sorry, we will not be able to deliver it on Friday, 5 June. The responsibility is ours. I know that you need it for the shareholder meeting and that this leaves you less time for your own review.

## Listen

- Let her finish.
- Write down her words.

## The solution

You will receive the report on Friday, 12 June. At worst it will be Tuesday, 16 June. To meet this date, we have brought in two reviewers. So that this does not happen again, we now check the figures in pairs. To make up for this, we will take 10% off the invoice.

## Closing

I will call you again on Wednesday, 3 June. You can reach me on +49 30 5550100. What questions can I answer now?`,
    findings: [],
  },
  {
    name: 'a call sheet that begs and gives away more than was approved',
    kind: 'call-sheet',
    text: `## Opening

Good morning, Ms Vogel, this is Anna Weber from Nordlicht Studio.

## Say first

I am calling about the annual report. I am sorry, we will not be able to deliver it on Friday, 5 June. What we did is unforgivable, and I beg you to forgive us. The responsibility is ours. I know that you need it for the shareholder meeting and that this leaves you less time for your own review.

## The solution

You will receive the report on Friday, 12 June. At worst it will be Tuesday, 16 June. To meet this date, we have brought in two reviewers. So that this does not happen again, we now check the figures in pairs. To make up for this, we will take 25% off the invoice.

## Closing

I will call you again on Wednesday, 3 June. You can reach me on +49 30 5550100. What questions can I answer now?`,
    findings: ['p12/grovelling', 'p12/grovelling', 'p08/different'],
  },
  {
    name: 'a voicemail with no number and no window',
    kind: 'voicemail',
    text: `Hello Ms Vogel, this is Anna Weber from Nordlicht Studio. I am calling about the annual report, and I would like to speak with you for a moment. Please call me back when you have time. Thank you very much, and goodbye.`,
    findings: ['p05/missing'],
  },
]
