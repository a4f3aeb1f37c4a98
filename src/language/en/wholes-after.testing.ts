import type { Wholes } from '../samples.testing.ts'

/** Letters after a notice: follow-up, agreement, amends, delivery, look back. Read as `samples.testing.ts` of the languages says. */
export const wholes: Wholes = [
  {
    name: 'a follow-up',
    kind: 'follow-up',
    text: `Dear Ms Vogel,

As promised, here is how things stand: the first four chapters of the annual report have been checked, and the fifth is on the desk of our second reviewer.

The new date has not changed. You will receive the report on Friday, 12 June. So that it holds, we have moved the final edit forward by two days.

I will write to you again on Wednesday, 3 June. If you would like to see the finished chapters before then, call me on +49 30 5550100.

Kind regards
Anna Weber`,
    findings: [],
  },
  {
    name: 'a follow-up that names no day and praises too loudly',
    kind: 'follow-up',
    text: `Dear Ms Vogel,

As promised, here is how things stand: the first four chapters have been checked, and the problem is fixed once and for all. The rest of the report will follow shortly, and we guarantee that you will be delighted.

So that it holds, we have moved the final edit forward by two days.

I will write to you again on Wednesday, 3 June. You can reach me on +49 30 5550100 with any questions.

Kind regards
Anna Weber`,
    findings: ['p07/unearned', 'p09/absolute', 'p05/vague-date', 'p09/absolute', 'p05/missing'],
  },
  {
    name: 'an acceptance confirmed',
    kind: 'acceptance',
    text: `Dear Ms Vogel,

Thank you for your answer. It is agreed, then: you will receive the annual report on Friday, 12 June. This replaces the earlier date, 5 June.

As we offered, we will take 10% off the invoice to make up for the delay.

I will write to you again on Wednesday, 3 June. Until then you can reach me on +49 30 5550100, and I will gladly answer any questions.

Kind regards
Anna Weber`,
    findings: [],
  },
  {
    name: 'an acceptance confirmed with another day and another discount',
    kind: 'acceptance',
    text: `Dear Ms Vogel,

Thank you for your answer. It is agreed, then: you will receive the annual report on Monday, 15 June. This replaces the earlier date.

As we offered, we will take 15% off the invoice to make up for the delay.

I will write to you again on Wednesday, 3 June. Until then you can reach me on +49 30 5550100, and I will gladly answer any questions.

Kind regards
Anna Weber`,
    findings: ['p05/other-day', 'p08/different', 'p05/missing'],
  },
  {
    name: 'amends given',
    kind: 'amends-given',
    text: `Dear Ms Vogel,

We had promised you something to make up for the delay of the annual report, and today we have kept that promise: the 10% discount is on your invoice, which you will find in the post this morning.

If anything about the invoice is not as you expected, please call me on +49 30 5550100. I am in the office all day and will put it right with you on the telephone.

Kind regards
Anna Weber`,
    findings: [],
  },
  {
    name: 'amends given that are not those that were approved',
    kind: 'amends-given',
    text: `Dear Ms Vogel,

We had promised you something to make up for the delay of the annual report, and today we have kept that promise: a discount of 20% is on your invoice. It was not our fault that the figures came late, but we wanted to be generous.

If anything about the invoice is not as you expected, please call me on +49 30 5550100. I am in the office all day.

Kind regards
Anna Weber`,
    findings: ['p08/different', 'p12/defensive'],
  },
  {
    name: 'delivered with thanks',
    kind: 'delivered',
    text: `Dear Ms Vogel,

The annual report is now in your hands, all seven chapters and the appendix. With that, we have done what we promised you for this project.

Thank you for your patience along the way, and for your notes on the second chapter.

Kind regards
Anna Weber`,
    findings: [],
  },
  {
    name: 'delivered with a guarantee, to another client',
    kind: 'delivered',
    text: `Dear Ms Schmidt,

The annual report is now in your hands, all seven chapters and the appendix. We guarantee that you will not find a single mistake in it.

Thank you for your patience along the way.

Kind regards
Anna Weber`,
    findings: ['p11/wrong-name', 'p09/absolute', 'p11/no-name'],
  },
  {
    name: 'a look back for the client',
    kind: 'retrospective',
    text: `Dear Ms Vogel,

Now that the annual report is with you, we have sat down and looked at how the delay came about. You should know what we found.

Checking the figures took nine days instead of four, because we began with it too late. So that this does not happen again, we now check the figures in pairs and start as soon as the first chapter is in.

Is anything missing from your point of view? Please tell me; you can reach me on +49 30 5550100.

Kind regards
Anna Weber`,
    findings: [],
  },
  {
    name: 'a look back that blames a team and leaves the change out',
    kind: 'retrospective',
    text: `Dear Ms Vogel,

Now that the annual report is with you, we have looked at how the delay came about. The delay happened because the design team missed its deadline, and because of internal struggles between the departments.

It was an unusual spring for all of us, and we are glad that the report is finished and that it looks as good as it does.

Is anything missing from your point of view? Please tell me; you can reach me on +49 30 5550100.

Kind regards
Anna Weber`,
    findings: ['p04/role', 'p09/internal', 'p07/missing'],
  },
  {
    name: 'a follow-up with good news',
    kind: 'follow-up',
    text: `Dear Ms Vogel,

Here is the news I promised you. Five of the seven chapters have now been checked, one more than we had planned for today.

You will still receive the annual report on Friday, 12 June. To hold this date, we have brought in two reviewers, and they stay with us until the end.

You will hear from me again on Wednesday, 3 June. If you would like to talk, you can reach me on +49 30 5550100 until six.

Kind regards
Anna Weber`,
    findings: [],
  },
  {
    name: 'an acceptance confirmed in a few lines',
    kind: 'acceptance',
    text: `Dear Ms Vogel,

Thank you for choosing so quickly. I confirm: you will receive the complete annual report on Friday, 12 June, and the date of Friday, 5 June no longer applies.

The discount of 10% will be on the invoice, as we offered.

On Wednesday, 3 June I will let you know how far we have come. Please call me on +49 30 5550100 if you have any questions before then.

Kind regards
Anna Weber`,
    findings: [],
  },
  {
    name: 'amends given with the corrected invoice',
    kind: 'amends-given',
    text: `Dear Ms Vogel,

Today we credited what we owe you for the delay of the annual report: we have taken 10% off your invoice. The corrected invoice is attached to this letter, and nothing else about it has changed.

I know that this does not give you back the days for your own review. If you have any questions about the invoice, please call me on +49 30 5550100.

Kind regards
Anna Weber`,
    findings: [],
  },
  {
    name: 'delivered by courier, with thanks',
    kind: 'delivered',
    text: `Dear Ms Vogel,

Your annual report is finished, and the courier left it at your reception this morning. You now have everything that we promised you for this project.

We enjoyed working with you. Thank you for your patience, above all in the last two weeks.

Kind regards
Anna Weber`,
    findings: [],
  },
  {
    name: 'a look back that the client asked for',
    kind: 'retrospective',
    text: `Dear Ms Vogel,

You asked us what we learn from the delay of the annual report. The answer is short.

What happened: checking the figures took nine days instead of four. To prevent this from happening again, we now check the figures in pairs, chapter by chapter and not only at the end.

If you see it differently, I would like to hear it. You can reach me on +49 30 5550100, today until five and tomorrow all day.

Kind regards
Anna Weber`,
    findings: [],
  },
]
