import type { Examples } from '../../examples.testing.ts'

export const examples: Examples = {
  VAGUE: {
    'vague/soon': {
      yes: [
        'You will have it soon.',
        'We will be in touch shortly.',
        'The report will follow in due course.',
        'It will be done in due time.',
        'Someone will call you at the earliest opportunity.',
        'We hope to be back before too long.',
      ],
      no: ['See you soon!', 'We will write on 9 April.', 'In time we learn.', 'An opportunity knocks.'],
    },
    'vague/possible': {
      yes: [
        'We will deliver as soon as possible.',
        'You get it ASAP.',
        'We must respond as quickly as practical.',
        'The rest comes as quickly as we can manage.',
      ],
      no: ['Call me as soon as you can.', 'It is possible.', 'As far as we know it works.', 'Quick as a flash.'],
    },
  },
  IMPRECISE: {
    'imprecise/period': {
      yes: [
        'You will have it at the beginning of June.',
        'We deliver next week.',
        'It is ready in a few days.',
        "You'll get the samples sometime next week.",
        'It should take another two or three weeks.',
        'The kitchen is ready around the middle of July.',
      ],
      no: [
        'You will have it on 3 June.',
        'This week was good.',
        'We go on Friday.',
        'The few are here.',
        'It begins on 3 June at nine.',
      ],
    },
  },
  ABSOLUTE: {
    'absolute/guarantee': {
      yes: [
        'We guarantee the date.',
        'You will have it without fail on Friday.',
        'We are 100% sure.',
        'We promise 100% uptime.',
        'You can be absolutely certain of that.',
        'I give you my word.',
      ],
      no: ['We cannot guarantee that.', 'The code is 100 % free software.', 'He is quite sure.', 'The word was given.'],
    },
    'absolute/never': {
      yes: ['This will never happen.', 'Never again will we be late.', 'This will never, ever happen again.'],
      no: ['It was never better.', 'It does not happen often.', 'We have never met.'],
    },
  },
  FIXED: {
    'fixed/control': {
      yes: ['Everything is under control.', 'We are on top of it.'],
      no: ['The controls are new.', 'The roof is on top.'],
    },
    'fixed/solved': {
      yes: ['The problem has been solved.', 'We have fixed the bug.', 'Everything is now fixed.'],
      no: ['We are fixing the shelf.', 'A fixed day.', 'The prices are fixed until December.'],
    },
  },
  BETTER: {
    'better/promise': {
      yes: [
        'We will do better.',
        "Next time we'll try harder.",
        'I promise to be better.',
        'From now on we will be more careful.',
        'Going forward we will improve our communication.',
        'I will try to do better.',
      ],
      no: [
        'The weather will improve.',
        'Better late than never.',
        'It is better to wait.',
        'The new version is better.',
        'You had better bring a coat.',
        'The improved lamp is in stock.',
      ],
    },
  },
}
