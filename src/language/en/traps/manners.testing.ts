import type { Examples } from '../../examples.testing.ts'

export const examples: Examples = {
  INTERNAL: {
    'internal/quarrel': {
      yes: [
        'We had internal struggles.',
        'We are understaffed.',
        'There were disagreements in the team.',
        'Half of the office is on sick leave.',
      ],
      no: ['The team works well.', 'The interior is new.', 'They agreed.', 'A staff of oak.'],
    },
    'internal/tool': {
      yes: ['The ticket is in the backlog.', 'There was no room in the sprint.'],
      no: ['We printed it.', 'The report is here.'],
    },
  },
  GROVEL: {
    'grovel/beg': {
      yes: ['We beg you to forgive us.', 'A thousand apologies!', 'We are begging you to stay.'],
      no: ['Let us begin.', 'His knee hurts.', 'Please sit.'],
    },
    'grovel/unforgivable': {
      yes: ['This is unforgivable.', 'We are deeply ashamed.'],
      no: ['It can be forgiven.', 'What a shame.'],
    },
  },
  EXEMPT: {
    'exempt/after': {
      yes: ['It comes on or soon after 5 June.', 'It is out on or shortly after Monday.'],
      no: ['It comes after 5 June.', 'Only after Monday.'],
    },
    'exempt/guarantee': {
      yes: [
        'We cannot guarantee the day.',
        'There is no guarantee.',
        'We cannot promise that every bug is gone.',
        'The shirt is 100% cotton.',
      ],
      no: ['We guarantee it.', 'It is guaranteed.', 'We guarantee that the roof will hold.', 'We promise 100% uptime.'],
    },
    'exempt/soon': {
      yes: ['Sooner or later it rains.', 'It is too soon to say.', 'Soon after the show he left.'],
      no: ['You will have it soon.', 'We reply later.', 'It comes soon.'],
    },
  },
}
