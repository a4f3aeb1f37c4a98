import type { Wholes } from '../samples.testing.ts'

/** The weekly letters: on track, at risk, late, quiet. Read as `samples.testing.ts` of the languages says. */
export const wholes: Wholes = [
  {
    name: 'an update on track',
    kind: 'update',
    text: `Dear Ms Vogel,

It was a good week for the annual report: the figures have been checked, and the title page is laid out. The final edit comes next.

Nothing has changed about the date. You will receive the report on Friday, 5 June, as we agreed.

I will write to you again on Monday, 8 June. Until then you can reach me on +49 30 5550100, and if anything is unclear, please ask me.

Kind regards
Anna Weber`,
    findings: [],
  },
  {
    name: 'an update on track, in a few plain lines',
    kind: 'update',
    text: `Dear Ms Vogel,

A short word on the annual report. All the figures are in, two chapters have been edited, and the cover has gone to the printer. We are on schedule: delivery remains Friday, 5 June.

You will hear from me again on Monday, 8 June. Do call if you would like to look at the cover together: +49 30 5550100. I am in the office every day from nine to five.

Kind regards
Anna Weber`,
    findings: [],
  },
  {
    name: 'an update on track that blames, tells of tickets and names no day',
    kind: 'update',
    text: `Dear Ms Vogel,

This week we finished checking the figures of the annual report, and the layout of the title page is done. Jonas forgot to book the reviewers, which cost us two days, but ticket KRA-114 is closed.

You will receive the report as soon as possible, and we guarantee that it will be flawless.

You can reach me on +49 30 5550100. Please ask me whatever is still open.

Kind regards
Anna Weber`,
    findings: [
      'p04/named',
      'p09/internal',
      'p09/internal',
      'p05/vague-date',
      'p09/absolute',
      'p05/missing',
      'p10/missing',
    ],
  },
  {
    name: 'an update at risk',
    kind: 'late',
    text: `Dear Ms Vogel,

I would rather tell you today than next week: the date we agreed for the annual report is at risk. I am sorry that I have no better news. I know that you need the report for the shareholder meeting and that this leaves you less time for your own review.

As things stand, you will receive it on Friday, 12 June, or on Tuesday, 16 June at worst. To get there, we have brought in two reviewers and moved the final edit forward.

I will write to you again on Monday, 8 June. You can reach me on +49 30 5550100 at any time tomorrow. If you have any questions, please let me know.

Kind regards
Anna Weber`,
    findings: [],
  },
  {
    name: 'an update at risk with another day and no plan',
    kind: 'late',
    text: `Dear Ms Vogel,

The date for the annual report is at risk. We are sorry, but checking the figures is slow work. I know that you need the report for the shareholder meeting, and that every day counts for your own review of the chapters.

You will receive the report on Friday, 19 June. That is all I can tell you for the moment, and I hope that you can make something of it.

You can reach me on +49 30 5550100. If you have any questions, please let me know.

Kind regards
Anna Weber`,
    findings: ['p01/hedged', 'p05/other-day', 'p05/missing', 'p06/missing', 'p10/missing'],
  },
  {
    name: 'an update after the day has passed',
    kind: 'late',
    record: 'passed',
    text: `Dear Ms Vogel,

You should have had the annual report on Friday, and it is still with us. I am sorry about that. I know that you need it for the shareholder meeting and that you now have less time for your own review.

We expect to deliver it on Friday, 12 June, and on Tuesday, 16 June at the latest. So that this date holds, we have brought in two reviewers. The first four chapters are checked, and the remaining three follow one after another.

My next news reaches you on Wednesday, 10 June. Please call me on +49 30 5550100 if you would like to talk it through.

Kind regards
Anna Weber`,
    findings: [],
  },
  {
    name: 'an update after the day has passed, with nobody who did it',
    kind: 'late',
    record: 'passed',
    text: `Dear Ms Vogel,

The annual report was not delivered on Friday. Mistakes were made, and the figures had to be checked again. We know that you need the report for the shareholder meeting and that there is little time left for your own review.

You will receive the report on Friday, 12 June, or on Tuesday, 16 June at worst. To meet this date, we have brought in two reviewers. This will never happen again.

I will write to you again on Wednesday, 10 June. You can reach me on +49 30 5550100 with any questions.

Kind regards
Anna Weber`,
    findings: ['p12/agentless', 'p09/absolute'],
  },
  {
    name: 'a quiet week',
    kind: 'quiet',
    text: `Dear Ms Vogel,

There is little to tell this week. We are in the middle of the final edit of the annual report, and no chapter was due. The work is going as planned, and the reviewers have what they need.

The date stays as it is: you will receive the report on Friday, 5 June.

I will write to you again on Monday, 8 June. If you would like to know more before then, call me on +49 30 5550100.

Kind regards
Anna Weber`,
    findings: [],
  },
  {
    name: 'a quiet week with a text left to fill in and everything under control',
    kind: 'quiet',
    text: `Dear Ms Vogel,

There is little to tell about [project] this week. We are in the middle of the final edit, and no chapter was due. Everything is under control.

The date stays as it is: you will receive the annual report on Friday, 5 June.

I will write to you again on Monday, 8 June. If you would like to know more before then, call me on +49 30 5550100. I am glad to answer any question.

Kind regards
Anna Weber`,
    findings: ['p11/placeholder', 'p07/unearned'],
  },
  {
    name: 'a quiet week, in the lines that were promised',
    kind: 'quiet',
    text: `Dear Ms Vogel,

I promised you a line every week, so here it is, although nothing was finished. The final edit of the annual report is under way, the reviewers are reading chapters three and four, and the printer has the cover. The work is on schedule.

As things stand, you will receive the report on Friday, 5 June, as agreed.

My next update reaches you on Monday, 8 June. If anything is unclear, please ask me: +49 30 5550100.

Kind regards
Anna Weber`,
    findings: [],
  },
]
