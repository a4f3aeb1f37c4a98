import type { Examples } from '../../examples.testing.ts'

export const examples: Examples = {
  APOLOGY: {
    'apology/sorry': {
      yes: [
        'I am sorry that we cannot deliver the report on Friday.',
        "We're truly sorry for the delay.",
        'Sorry for the late news.',
        'We are very sorry.',
        "For that I'm sorry.",
        'Sorry I did not answer yesterday.',
        'Sorry to have kept you waiting.',
        'Terribly sorry for the mix-up.',
        'Pardon the late answer.',
      ],
      no: [
        'I am sorry to hear that.',
        'It was a sorry sight, sorry to say.',
        'Sorry to bother you.',
        'He felt sorrow.',
        'Better safe than sorry.',
        'What a sorry state.',
        'They are sorry people.',
      ],
    },
    'apology/apologise': {
      yes: [
        'We apologise for the delay.',
        'Please accept my sincere apologies.',
        'I sincerely apologize for this.',
        'Our apologies for the late notice.',
        'Apologies for the change of date.',
        'I apologize for the wrong link.',
        'The project apologizes for the trouble of last week.',
        'We owe you an apology.',
        'We offer our apologies to all readers.',
        'Forgive the late answer.',
      ],
      no: [
        'She apologised to him.',
        'An apology is due from them.',
        'He apologises a lot.',
        'No need to apologise.',
        'They wrote an apology.',
        'He gave no excuse.',
        'The apologist spoke.',
      ],
    },
    'apology/regret': {
      yes: ['We regret that the date will not hold.', 'I deeply regret this.', 'We greatly regret the outage.'],
      no: ['He regrets the purchase.', 'Regret is no plan.', 'They regret nothing.'],
    },
  },
  SYMPATHY: {
    'sympathy/reported': {
      yes: [
        'He apologised to them.',
        'She apologised for it later.',
        'You should apologise to her.',
        'Their apology came late.',
      ],
      no: ['We apologise.', 'We apologised too late, and we are sorry.', 'I must apologise for it.'],
    },
    'sympathy/polite': {
      yes: [
        'I am sorry to hear that.',
        'Sorry to bother you again.',
        'I am sorry for your loss.',
        'Sorry to trouble you again.',
        'We regret to inform you that the shop is closed.',
      ],
      no: [
        'I am sorry that we are late.',
        'Sorry for the delay.',
        'Sorry to have kept you waiting.',
        'We regret the outage.',
      ],
    },
  },
  IMPACT: {
    'impact/know': {
      yes: [
        'I know that you need the report for the meeting.',
        'We are aware that your shop opens on Monday.',
        'This means you have one day less.',
        'I understand that your board is waiting.',
        'For you this means a week less.',
        'We know how much depends on this launch for you.',
        'I know your auditors are coming and need the figures.',
      ],
      no: [
        'I know the way.',
        'We are aware of it.',
        'This means trouble.',
        'You know us.',
        'It was meant well.',
        'We know the building.',
        'I know that it rains.',
      ],
    },
    'impact/less': {
      yes: [
        'This leaves you less time for the review.',
        'You now have less time to prepare.',
        'You had to tell your customers that it opens later.',
        'Your customers could not order for three hours.',
        'We are sorry for all the people who have been waiting.',
        'This leaves you with two days to prepare.',
      ],
      no: [
        'We have little time.',
        'It takes less space.',
        'He had to go home.',
        'We could not say.',
        'People who live here know it.',
      ],
    },
  },
  RESP: {
    'resp/own': {
      yes: [
        'I completely forgot to attach the file.',
        'We should have told you last month.',
        'We did not keep our promise.',
        'My apologies for not having told you.',
        'We got the estimate wrong.',
        'I kept you waiting.',
      ],
      no: [
        'He forgot the file.',
        'You should have told us.',
        'We did not receive it.',
        'I am sorry for the delay.',
        'They got it wrong.',
      ],
    },
    'resp/ours': {
      yes: [
        'The responsibility for this is ours.',
        'We take full responsibility.',
        'That was our mistake.',
        'We got this wrong.',
        'I accept the responsibility.',
        'The fault lies with us.',
        'That was our own mistake.',
        'We made a serious mistake.',
        'That one is on us.',
      ],
      no: [
        'The responsibility is theirs.',
        'Who takes responsibility?',
        'It was a mistake.',
        'They are responsible.',
        'This is not our fault.',
        'The mistake was found.',
        'It is on the table.',
      ],
    },
  },
  CAUSE: {
    'cause/told': {
      yes: [
        'What happened: the review was larger than planned.',
        'The review took longer than planned.',
        'We underestimated the effort.',
        'The cause was a cable.',
        'The reason for the delay: the data import needed two more rounds of cleaning.',
        'Moving the old orders took twice as long as we had estimated.',
      ],
      no: [
        'For this reason I invite you.',
        'It happened to rain.',
        'Because it rains.',
        'I happen to be in Leeds on Thursday.',
        'It takes longer by train.',
        'The cause of the charity is a good one.',
      ],
    },
  },
}
