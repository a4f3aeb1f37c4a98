import type { Examples } from '../../examples.testing.ts'

export const examples: Examples = {
  COND: {
    'cond/if': {
      yes: [
        'We are sorry if this caused trouble.',
        'If we offended you, we apologise.',
        'Sorry if you had to wait.',
        'Apologies if anyone felt left out.',
      ],
      no: ['A gift for you.', 'Iffy weather.', 'Life is hard.'],
    },
  },
  HEDGE: {
    'hedge/but': {
      yes: [
        'We are sorry, but it was a hard month.',
        'I apologise; however, things happen.',
        'We apologise, even though it was a small thing.',
      ],
      no: ['Press the button.', 'Thorough work.', 'The button works.'],
    },
  },
  FEELING: {
    'feeling/yours': {
      yes: [
        'I am sorry you feel that way.',
        'We are sorry that you were offended.',
        'Sorry that you see it so.',
        'I am sorry that you feel ignored.',
      ],
      no: ['I am sorry that you had to wait.', 'How do you like it?', 'You will feel the difference.'],
    },
  },
  REFUSAL: {
    'refusal/cannot': {
      yes: [
        'Sorry, we cannot share that.',
        'Sorry, this is not possible.',
        "I'm sorry, but I don't see the point.",
        'Sorry, that page is no longer here.',
        'Sorry, I do not understand the question.',
      ],
      no: [
        'I am sorry: we will not deliver on Friday.',
        'We cannot share that.',
        'Sorry, I did not see your mail.',
        'I am sorry that we cannot come on Friday.',
      ],
    },
  },
  GENERIC: {
    'generic/inconvenience': {
      yes: [
        'We apologise for any inconvenience.',
        'Sorry for the inconvenience caused.',
        'We understand how frustrating this is.',
        'We apologise for any difficulty this has caused.',
      ],
      no: ['A convenient time.', 'The convention is over.', 'The problem is small.', 'How nice.'],
    },
  },
  AGENTLESS: {
    'agentless/mistakes': {
      yes: ['Mistakes were made.', 'There have been delays.', 'Something went wrong.', 'An error occurred.'],
      no: ['We made mistakes.', 'The mistake is ours.', 'Nothing happened.'],
    },
  },
}
