import type { Examples } from '../../examples.testing.ts'

export const examples: Examples = {
  CONTACT: {
    'contact/next': {
      yes: [
        'I will write to you again on Wednesday.',
        'The next update comes on Friday.',
        "We'll be in touch on 9 April.",
        'You will hear from me on Monday.',
        'I will call you tomorrow.',
        'I will keep you updated every Friday.',
        "You'll hear from us on Tuesday.",
        'Someone will get back to you on Monday.',
      ],
      no: [
        'Please report the damage.',
        'The news was short.',
        'Nobody called.',
        'He wrote a book.',
        'The contact was lost.',
        'He came back late.',
        'The update was installed.',
      ],
    },
    'contact/phone': {
      yes: [
        'You can reach me today from 14:00 to 16:00.',
        'Please call me back.',
        'I am available until six.',
        'Give me a ring.',
        'Do not hesitate to contact me.',
        'My direct number is 555 0134.',
        'Feel free to call me on 020 7946 0018.',
      ],
      no: ['We reach the goal.', 'A close call.', 'The ring is gold.', 'His number was drawn.'],
    },
    'contact/questions': {
      yes: [
        'Please ask me whatever is still open.',
        'I will gladly take any questions.',
        'Please reply with the time that suits you.',
        'Let me know if you have any questions.',
        'If anything is unclear, write to us.',
      ],
      no: ['That is out of the question.', 'We ask around.', 'He knew it.', 'Ask around.'],
    },
  },
  THANKS: {
    'thanks/thanks': {
      yes: [
        'Thank you for your patience.',
        'Many thanks.',
        'Thanks for waiting.',
        'We are grateful for your trust.',
        'I thank you: thank you.',
      ],
      no: ['A thankless task.', 'He is thankful.', 'Gratitude helps.', 'The tank is full.', 'Thanksgiving is near.'],
    },
  },
  GREET: {
    'greet/formal': {
      yes: [
        'Dear Ms Vogel,',
        'Good morning, Ms Vogel,',
        'Hello Mr Brandt,',
        'Hi Anna,',
        'Good afternoon, this is Anna Weber.',
      ],
      no: ['The morning was good.', 'Endearing words.', 'His hat.', 'It was a day.', 'The deer ran.'],
    },
  },
  CLOSE: {
    'close/formal': {
      yes: ['Kind regards', 'Yours sincerely', 'Best wishes', 'Best regards', 'With kind regards'],
      no: ['He regarded it.', 'A sincere word.', 'Yours is here.', 'A wish.', 'As far as we know.'],
    },
    'close/soon': {
      yes: ['See you soon!', 'Thank you, and goodbye.', 'See you all soon at the party!'],
      no: ['Soon it is summer.', 'A good buy.', 'I see the light.'],
    },
  },
  ASK: {
    'ask/please': {
      yes: [
        'Please call me back as soon as possible.',
        'Could you send me the logos?',
        'Would you have ten minutes?',
        'Call me as soon as you can.',
        'Please confirm the day.',
        'Please return the form as soon as possible.',
      ],
      no: [
        'We ask for patience.',
        'We call on Monday.',
        'You write well.',
        'He could come.',
        'It pleased them.',
        'They were pleased.',
      ],
    },
  },
}
