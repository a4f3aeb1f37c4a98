import type { Examples } from '../../examples.testing.ts'

export const examples: Examples = {
  COND: {
    'cond/if': {
      yes: [
        'We are sorry if this caused trouble.',
        'If we offended you, we apologise.',
        'Sorry if you had to wait.',
        'Apologies if anyone felt left out.',
        'I apologise if the wording came across as rude.',
        'Should anything in my last mail have upset you, I apologise.',
      ],
      no: [
        'A gift for you.',
        'Iffy weather.',
        'Life is hard.',
        'What a difference a day makes.',
        'The new lift is quiet.',
        'You should see the new layout.',
      ],
    },
  },
  HEDGE: {
    'hedge/but': {
      yes: [
        'We are sorry, but it was a hard month.',
        'I apologise; however, things happen.',
        'We apologise, even though it was a small thing.',
        "I'm sorry about the wait, although the form was not complete.",
        'Our apologies; that said, the terms do mention this.',
        'Sorry for the noise, though it was only one evening.',
      ],
      no: [
        'Press the button.',
        'Thorough work.',
        'The button works.',
        'The butter is on the table.',
        'We distribute it on Mondays.',
        'The attribute is missing from the file.',
      ],
    },
  },
  FEELING: {
    'feeling/yours': {
      yes: [
        'I am sorry you feel that way.',
        'We are sorry that you were offended.',
        'Sorry that you see it so.',
        'I am sorry that you feel ignored.',
        "I'm sorry you were disappointed with the colours.",
        'I am sorry that you found our answer unhelpful.',
      ],
      no: [
        'I am sorry that you had to wait.',
        'How do you like it?',
        'You will feel the difference.',
        'I am sorry that your parcel is late.',
        'Do you feel like lunch on Thursday?',
        'I am sorry that you lost a whole afternoon.',
      ],
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
        "Sorry, we don't give discounts on books.",
      ],
      no: [
        'I am sorry: we will not deliver on Friday.',
        'We cannot share that.',
        'Sorry, I did not see your mail.',
        'I am sorry that we cannot come on Friday.',
        'Sorry, it is my fault.',
        'Sorry, the file was too large.',
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
        'Please excuse the disruption this may cause.',
        'We know how annoying this is for everybody.',
      ],
      no: [
        'A convenient time.',
        'The convention is over.',
        'The problem is small.',
        'How nice.',
        'Is Tuesday more convenient for you?',
        'The troubled river is calm again.',
      ],
    },
  },
  AGENTLESS: {
    'agentless/mistakes': {
      yes: [
        'Mistakes were made.',
        'There have been delays.',
        'Something went wrong.',
        'An error occurred.',
        'The deadline was missed.',
        'There was a misunderstanding about the colours.',
        'Unfortunately the deadline could not be met.',
      ],
      no: [
        'We made mistakes.',
        'The mistake is ours.',
        'Nothing happened.',
        'We missed the deadline.',
        'Our mistake: the totals were wrong.',
        'There was a queue at the door.',
      ],
    },
  },
}
