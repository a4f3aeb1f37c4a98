import type { Wholes } from '../samples.testing.ts'

/** Read on Monday 2026-06-01 against the context of `samples.testing.ts`: old date 5 June, new date 12 June, worst case 16 June. */
export const wholes: Wholes = [
  {
    name: 'a good notice',
    kind: 'notice',
    text: `Dear Ms Vogel,

I am sorry that we cannot deliver the annual report on Friday, 5 June as agreed. The responsibility for this is ours. I know that you need the report for the shareholder meeting and that this leaves you less time for your review.

What happened: checking the figures took nine days instead of four.

You will receive the annual report on Friday, 12 June. At worst it will be Tuesday, 16 June. To keep this date, we have brought in two reviewers and moved the final edit forward. I check the progress myself every morning. So that this does not happen again, we now check the figures in pairs.

To make up for this, we will take 10% off the invoice.

I will write to you again on Wednesday, 3 June. You can reach me today from 14:00 to 16:00 on +49 30 5550100. Please ask me whatever is still open. Thank you for your patience.

Kind regards
Anna Weber
Nordlicht Studio`,
    findings: [],
  },
  {
    name: 'a notice with a fault for every principle',
    kind: 'notice',
    text: `Dear Ms Schmidt,

We are sorry if the delay has bothered you, and for any inconvenience. Jonas forgot the test. You will have the report as soon as possible. Everything is under control. To make up for this, you get a discount of 20%. We guarantee that. This is not our fault.

Kind regards
Anna Weber`,
    findings: [
      'p11/wrong-name',
      'p01/conditional',
      'p02/generic',
      'p04/named',
      'p05/vague-date',
      'p07/unearned',
      'p08/different',
      'p09/absolute',
      'p12/defensive',
      'p01/missing',
      'p02/missing',
      'p03/missing',
      'p05/missing',
      'p06/missing',
      'p07/missing',
      'p10/missing',
      'p11/no-name',
      'p12/too-short',
    ],
  },
  {
    name: 'a good voicemail',
    kind: 'voicemail',
    text: `Good morning, Ms Vogel, this is Anna Weber from Nordlicht Studio. I would like to talk to you briefly about the annual report. Could you please call me back today between 14:00 and 16:00 on +49 30 5550100? Thank you, and goodbye.`,
    findings: [],
  },
  {
    name: 'a voicemail that gives away a discount and names no day',
    kind: 'voicemail',
    text: `Good morning, Ms Vogel, this is Anna Weber from Nordlicht Studio. I would like to talk to you about the annual report. As compensation, we will take 10% off the invoice. You can reach me on +49 30 5550100. Thank you, and goodbye.`,
    findings: ['p08/not-approved', 'p05/missing'],
  },
  {
    name: 'good thanks',
    kind: 'thanks',
    text: `Dear Ms Vogel,

Thank you for approving the annual report so quickly. Your comments on the second chapter made it clearer. Working with you was a pleasure.

If you have any questions, you can reach me on +49 30 5550100 on 3 June.

Kind regards
Anna Weber`,
    findings: [],
  },
  {
    name: 'a good mail asking for a talk',
    kind: 'can-we-talk',
    text: `Dear Ms Vogel,

Would you have ten minutes for a call today? There is something about the annual report that I would rather explain to you in person.

I could call you today between 14:00 and 16:00, or you can reach me on +49 30 5550100.

Kind regards
Anna Weber`,
    findings: [],
  },
  {
    name: 'a mail asking for a talk, to another client, with a text left to fill in',
    kind: 'can-we-talk',
    text: `Dear Ms Schmidt,

Would you have ten minutes for a call today? There is something about [project] that I would rather explain to you in person.

I could call you today between 14:00 and 16:00, or you can reach me on +49 30 5550100.

Kind regards
Anna Weber`,
    findings: ['p11/wrong-name', 'p11/placeholder', 'p11/no-name'],
  },
  {
    name: 'an answer with a guarantee and no day',
    kind: 'answer',
    text: `Dear Ms Vogel,

Thank you for your question about the cover. The colour stays as you chose it, and we guarantee that the paper does too. You will receive the proof as soon as possible.

You can reach me on 3 June on +49 30 5550100.

Kind regards
Anna Weber`,
    findings: ['p09/absolute', 'p05/vague-date', 'p05/missing'],
  },
  {
    name: 'a good answer',
    kind: 'answer',
    text: `Dear Ms Vogel,

Thank you for asking about the paper. The report will be printed on the paper you chose, 120 grams and uncoated; the printer has it in stock.

You will receive the annual report on Friday, 12 June. I will write to you again on Wednesday, 3 June, and until then you can reach me on +49 30 5550100.

Kind regards
Anna Weber`,
    findings: [],
  },
  {
    name: 'a good mail asking for a talk, the reason first',
    kind: 'can-we-talk',
    text: `Dear Ms Vogel,

There is something about the annual report that I would rather explain to you on the phone than in a letter. Could you spare ten minutes today?

I am free from 14:00 to 16:00. You can call me directly on +49 30 5550100, or tell me when I may call you. Thank you.

Kind regards
Anna Weber`,
    findings: [],
  },
]
