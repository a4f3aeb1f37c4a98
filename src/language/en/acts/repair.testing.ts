import type { Examples } from '../../examples.testing.ts'

export const examples: Examples = {
  DELIVER: {
    'deliver/receive': {
      yes: [
        'You will receive the report on Friday.',
        "You'll have it by Monday.",
        'The plan will be with you on Tuesday.',
        'Expect it on Friday.',
      ],
      no: ['We received your mail.', 'He gets a lot.'],
    },
    'deliver/send': {
      yes: [
        'We will be sure to get the figures to you by Friday.',
        'We will deliver on Friday.',
        'I can send the drafts on Monday.',
        'The site will be published on 3 June.',
      ],
      no: ['We will get back to you.', 'The delivery room is full.', 'The shipment was heavy.'],
    },
    'deliver/ready': {
      yes: [
        'The new date is 12 June.',
        'The delivery date stays Friday.',
        'It will be ready on Friday.',
        'The latest day is 16 June.',
      ],
      no: ['He is already here.', 'What a date to remember.'],
    },
  },
  PLAN: {
    'plan/steps': {
      yes: [
        'To keep this date, we have brought in two reviewers.',
        'So that this date holds, a second team is coming.',
        'So that it gets no later, a second team is coming.',
        'Our plan is simple: we test from Monday.',
        'The next step begins on Monday.',
        'To get back on track, we work in pairs.',
        'Next comes the sign-off.',
        'Our next step is to restore the backup.',
        'We are working on a fix.',
        'First we will finish the roof.',
        'To catch up, the crew works on Saturdays.',
        'These errors will be sorted out this week.',
        'We have added two testers.',
      ],
      no: [
        'The floor plan is here.',
        'Planning is all.',
        'A date is kept in mind.',
        'Step inside.',
        'We planned a party.',
        'We are a small firm.',
        'He works at night.',
        'The first step was high.',
        'We have two dogs.',
        'The next train is full.',
      ],
    },
    'plan/check': {
      yes: [
        'I check the progress myself every morning.',
        'Every morning I review the status.',
        'I go through the work each day.',
      ],
      no: ['Please check the invoice.', 'Progress was slow.'],
    },
  },
  MEASURE: {
    'measure/now': {
      yes: [
        'From now on we check every delivery in pairs.',
        'We now test before each release.',
        'We have introduced a fixed review day.',
        'From now on every file is checked.',
        'Every file is now checked twice.',
        'We have changed our review process.',
      ],
      no: [
        'From now on it rains.',
        'We check it later.',
        'From now on it is spring.',
        'He checked twice.',
        'A change of place.',
        'The process began.',
        'The workflow is old.',
      ],
    },
  },
  RECUR: {
    'recur/again': {
      yes: [
        'So that this does not happen again, we now check in pairs.',
        'To prevent this from happening again, we test earlier.',
        'It will not happen again.',
        'That will not be repeated.',
        "This won't happen again.",
        "This can't happen again.",
        'To make sure it does not recur, we test twice.',
        'This should not happen a second time.',
        'We want to avoid similar mistakes in future.',
      ],
      no: [
        'Please repeat the entry.',
        'It happens.',
        'So that is clear.',
        'Try again.',
        'This happens a lot.',
        'It happened in the future.',
        'That could happen.',
        'Avoid the rain.',
      ],
    },
  },
  AMENDS: {
    'amends/discount': {
      yes: [
        'To make up for this, we deduct 10% from the invoice.',
        'You get a discount of 5%.',
        'As compensation we credit you 300 euros.',
        'We take 10% off your invoice.',
        'We give you a credit of 200 euros.',
        'We will refund the full shipping costs.',
        'We have taken fifty euros off your next bill.',
        'We waive the fee for this month.',
        'Please accept a voucher.',
      ],
      no: [
        'The invoice follows.',
        'He made up a story.',
        'Please check the invoice.',
        'Thank you for the credit.',
        'The price is fixed.',
        'The plane took off.',
        'He took his coat off.',
        'The fee is due.',
      ],
    },
    'amends/free': {
      yes: [
        'Six hours of work are at our expense.',
        'You also get a training session at no extra charge.',
        'The workshop is free of charge.',
        'You get one month free.',
        "You won't be charged for the extra hours.",
      ],
      no: ['The cost stays the same.', 'Feel free to write.', 'The battery is charged.', 'A month is long.'],
    },
  },
}
