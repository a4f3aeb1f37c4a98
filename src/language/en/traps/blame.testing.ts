import type { Examples } from '../../examples.testing.ts'

export const examples: Examples = {
  BECAUSE: {
    'because/of': {
      yes: [
        'Because of Jonas we are late.',
        'Due to illness the text is missing.',
        'As a result of the strike the chairs are still in Genoa.',
      ],
      no: ['It is due.', 'The cause is simple.', 'The view is fine.', 'Rent is due on Friday.'],
    },
    'because/clause': {
      yes: ['The text is missing because Jonas forgot it.', 'It is late since our developer left.'],
      no: ['The cause is simple.', 'Since Monday it works.', 'As agreed, we start on Monday.'],
    },
  },
  FAULT: {
    'fault/noun': {
      yes: [
        "It is Jonas's fault.",
        'Jonas is to blame.',
        'This was a mistake by Jonas.',
        'The delay is down to our team.',
        'This is a failure of our printer.',
      ],
      no: [
        'A faulty cable.',
        'We take the responsibility.',
        'A blameless life.',
        'He was due.',
        'The default setting is blue.',
        'She is responsible for the shop in Leeds.',
      ],
    },
  },
  FAILED: {
    'failed/away': {
      yes: ['We are late because Jonas is very busy.', 'The fair kept him busy.'],
      no: ['The line is free.', 'He is here.'],
    },
    'failed/verb': {
      yes: [
        'Jonas forgot the test.',
        'The developer did not finish.',
        'Jonas was late with the text.',
        'Kevin deleted the folder.',
        'The courier lost the parcel.',
        'Our designer left in the middle of the project.',
        'Our host had a power failure.',
      ],
      no: ['We delivered it.', 'An unforgettable day.', 'He kept his word.', 'They found it.'],
    },
  },
  ROLE: {
    'role/team': {
      yes: [
        'Our developer forgot the test.',
        'The design team did not deliver.',
        'Accounting lost the form.',
        'Our translator was ill.',
        'Someone in our accounts department mixed up the invoices.',
      ],
      no: [
        'Development takes time.',
        'A design is ready.',
        'We translate it.',
        'The account is open.',
        'The entire plan is attached.',
      ],
    },
  },
  THIRD: {
    'third/party': {
      yes: [
        'The supplier was late.',
        'Due to bad weather nothing moved.',
        'The courier lost the parcel.',
        'Because of the storm nothing moved.',
        'The printing company sent the wrong sheets.',
      ],
      no: [
        'We supply it.',
        'Whether it works is open.',
        'We party on.',
        'It is stormy.',
        'Our supplies arrived on Monday.',
        'Whatever the outcome, we call you.',
      ],
    },
  },
  CLIENT: {
    'client/fault': {
      yes: [
        'It is all your fault.',
        'We are late because you did not send the texts.',
        'The reason is your late feedback.',
        'You sent the texts far too late.',
        'The project is late because you changed your mind.',
        'You never sent the logo.',
      ],
      no: [
        'Please send your feedback.',
        'You helped us.',
        'You arrived on time.',
        'You sent a lovely card.',
        'Your first feedback was very useful.',
        'Because you asked, here is the list.',
      ],
    },
  },
  PAST: {
    'past/told': {
      yes: ['It was planned for 1 May.', 'We spoke on Monday.', 'The shop closed on Monday.'],
      no: ['It will be sent on Monday.', 'The wasp is here.', 'We will get it on Monday.'],
    },
    'past/since': {
      yes: ['Since 5 June we have been waiting.', 'The release of 12 May had bugs.', 'We were closed until 5 June.'],
      no: ['On 5 June we deliver.', 'The afternoon is free.', 'By 5 June it is there.'],
    },
  },
  DEFEND: {
    'defend/fault': {
      yes: [
        'This is not our fault.',
        'There was nothing we could do.',
        'It was beyond our control.',
        'There was simply nothing we could have done.',
        'We are not to blame.',
      ],
      no: [
        'The fault is ours.',
        'We can help.',
        'We can do it.',
        'Nothing is free.',
        'Please let me know what we can still do.',
        'This is our responsibility.',
      ],
    },
  },
}
