import type { Pack } from '../pack.ts'

export const acts: Pack['acts'] = {
  /** First-person regret or a request for pardon. */
  APOLOGY: [
    {
      id: 'apology/sorry',
      find: [
        "(i am|i'm|we are|we're) (very |truly |so |really |deeply |sincerely |)sorry",
        'sorry (for|about|that)',
        '(very |so |truly |)sorry',
      ],
      yes: [
        'I am sorry that we cannot deliver the report on Friday.',
        "We're truly sorry for the delay.",
        'Sorry for the late news.',
        'We are very sorry.',
        "For that I'm sorry.",
      ],
      no: [
        'I am sorry to hear that.',
        'It was a sorry sight, sorry to say.',
        'Sorry to bother you.',
        'He felt sorrow.',
        'Better safe than sorry.',
      ],
    },
    {
      id: 'apology/apologise',
      find: [
        '(i|we) (sincerely |deeply |truly |do |must |want to |would like to |)apologi(s|z)e',
        'please accept (my|our) (sincere |sincerest |)apolog(y|ies)',
        '(my|our) (sincere |sincerest |)apolog(y|ies)',
        'apologies for',
        'please forgive',
      ],
      yes: [
        'We apologise for the delay.',
        'Please accept my sincere apologies.',
        'I sincerely apologize for this.',
        'Our apologies for the late notice.',
        'Apologies for the change of date.',
      ],
      no: [
        'She apologised to him.',
        'An apology is due from them.',
        'He apologises a lot.',
        'No need to apologise.',
        'They wrote an apology.',
      ],
    },
    {
      id: 'apology/regret',
      find: ['(i|we) (deeply |very much |sincerely |truly |)regret'],
      yes: ['We regret that the date will not hold.', 'I deeply regret this.'],
      no: ['He regrets the purchase.', 'Regret is no plan.'],
    },
  ],
  /** Words of regret that own nothing: sympathy and politeness. */
  SYMPATHY: [
    {
      id: 'sympathy/polite',
      find: [
        'sorry to (hear|say|bother|disturb|learn|see|interrupt)',
        'sorry for your loss',
        'better safe than sorry',
        'sorry sight',
        'no need to apologi(s|z)e',
      ],
      yes: ['I am sorry to hear that.', 'Sorry to bother you again.'],
      no: ['I am sorry that we are late.', 'Sorry for the delay.'],
    },
  ],
  /** What it means for the client: the event or the loss. */
  IMPACT: [
    {
      id: 'impact/know',
      find: [
        '(i|we) know (that |)(you|your|this leaves you)',
        "(i am|we are|i'm|we're) aware (that |of what )(you|your|this|it)",
        '(this|it) means (that |)you',
        'for you (this|it|that) means',
        '(i|we) (understand|realise|realize) (that |)(you|your|this)',
      ],
      yes: [
        'I know that you need the report for the meeting.',
        'We are aware that your shop opens on Monday.',
        'This means you have one day less.',
        'I understand that your board is waiting.',
        'For you this means a week less.',
      ],
      no: ['I know the way.', 'We are aware of it.', 'This means trouble.', 'You know us.', 'It was meant well.'],
    },
    {
      id: 'impact/less',
      find: [
        'less time (for|to)',
        'leaves you (with |)(less|little|only)',
        'extra work for you',
        'upsets your (plans|schedule)',
      ],
      yes: ['This leaves you less time for the review.', 'You now have less time to prepare.'],
      no: ['We have little time.', 'It takes less space.'],
    },
  ],
  /** The responsibility is ours. */
  RESP: [
    {
      id: 'resp/ours',
      find: [
        '(the |)responsibility (for this |for that |for it |)is (ours|mine)',
        '(i|we) (take|accept|bear) (full |the full |the |)responsibility',
        '(this|that|it) (is|was) (our|my) (mistake|responsibility|fault|doing)',
        '(i|we) (am|are) responsible for',
        '(this|that) is on us',
        'we got this wrong',
      ],
      yes: [
        'The responsibility for this is ours.',
        'We take full responsibility.',
        'That was our mistake.',
        'We got this wrong.',
        'I accept the responsibility.',
      ],
      no: [
        'The responsibility is theirs.',
        'Who takes responsibility?',
        'It was a mistake.',
        'They are responsible.',
        'This is not our fault.',
      ],
    },
  ],
  /** What happened, without a culprit. */
  CAUSE: [
    {
      id: 'cause/told',
      find: [
        'what happened:',
        'the reason( for this|):',
        'here is what happened:',
        '(took|taken) longer',
        '(i|we) underestimated',
      ],
      yes: [
        'What happened: the review was larger than planned.',
        'The review took longer than planned.',
        'We underestimated the effort.',
      ],
      no: ['For this reason I invite you.', 'It happened to rain.'],
    },
  ],
  /** We hand something over; the days that principle 5 counts stand in these sentences. */
  DELIVER: [
    {
      id: 'deliver/receive',
      find: [
        "you (will |'ll |can |)(have|receive|get|expect)",
        "you'll (have|receive|get)",
        '(will|can) be (with you|yours|in your hands)',
        'expect it',
      ],
      yes: [
        'You will receive the report on Friday.',
        "You'll have it by Monday.",
        'The plan will be with you on Tuesday.',
        'Expect it on Friday.',
      ],
      no: ['We received your mail.', 'He gets a lot.'],
    },
    {
      id: 'deliver/send',
      find: [
        "(we|i) (will |'ll |can |now |)(deliver|send|ship|release|publish|hand over|finish|launch)",
        "(we'll|i'll) (deliver|send|ship|release|publish|finish)",
        '(deliver|delivered|hand over|handed over|ship|shipped|released|published|launch)',
      ],
      yes: ['We will deliver on Friday.', 'I can send the drafts on Monday.', 'The site will be published on 3 June.'],
      no: ['The delivery room is full.', 'The shipment was heavy.'],
    },
    {
      id: 'deliver/ready',
      find: [
        '(the |our |a |)new (delivery |)date',
        '(the |our |)delivery date',
        '(the |)(release|launch|delivery) (is|will be|stays|remains|moves)',
        '(is|are|be) (ready|finished|complete|done)',
        'ready (by|on)',
        'the latest day',
        'at worst it will be',
        'at the latest',
      ],
      yes: [
        'The new date is 12 June.',
        'The delivery date stays Friday.',
        'It will be ready on Friday.',
        'The latest day is 16 June.',
      ],
      no: ['He is already here.', 'What a date to remember.'],
    },
  ],
  /** Steps to the new date. */
  PLAN: [
    {
      id: 'plan/steps',
      find: [
        '(to|so that we) (keep|hold|meet|make|secure|protect) (this|the new|that|the) date',
        '(our|the) plan (for this|for it|for this date|)( is|:)',
        'to get (there|back on track)',
        'the next (step|steps)',
        'next (comes|up|is)',
        'we have already',
      ],
      yes: [
        'To keep this date, we have brought in two reviewers.',
        'Our plan is simple: we test from Monday.',
        'The next step begins on Monday.',
        'To get back on track, we work in pairs.',
        'Next comes the sign-off.',
      ],
      no: [
        'The floor plan is here.',
        'Planning is all.',
        'A date is kept in mind.',
        'Step inside.',
        'We planned a party.',
      ],
    },
    {
      id: 'plan/check',
      find: [
        'i (check|review|look at|go through) {gap} (progress|status|work)',
        'i (check|review) (progress|the status)',
        'go through the status',
      ],
      yes: [
        'I check the progress myself every morning.',
        'Every morning I review the status.',
        'I go through the work each day.',
      ],
      no: ['Please check the invoice.', 'Progress was slow.'],
    },
  ],
  /** A corrective step. */
  MEASURE: [
    {
      id: 'measure/now',
      find: [
        'from now on(,|) we',
        'we (now|have begun to|have started to) (check|test|review|plan)',
        'we have introduced',
      ],
      yes: [
        'From now on we check every delivery in pairs.',
        'We now test before each release.',
        'We have introduced a fixed review day.',
      ],
      no: ['From now on it rains.', 'We check it later.'],
    },
  ],
  /** It will not happen again; always tied to a measure. */
  RECUR: [
    {
      id: 'recur/again',
      find: [
        "(so that |to make sure |so |)(this|it|that|such a thing) (does not|doesn't|will not|won't|cannot|can't) (happen|occur) (again|a second time|twice)",
        'to (prevent|stop|keep) (this|it|that) (from |)(happening|recurring) (again|)',
        'keep this from happening again',
        'will not be repeated',
      ],
      yes: [
        'So that this does not happen again, we now check in pairs.',
        'To prevent this from happening again, we test earlier.',
        'It will not happen again.',
        'That will not be repeated.',
        "This won't happen again.",
      ],
      no: ['Please repeat the entry.', 'It happens.', 'So that is clear.', 'Try again.', 'This happens a lot.'],
    },
  ],
  /** Discount, hours, extra. */
  AMENDS: [
    {
      id: 'amends/discount',
      find: [
        'to make up for (this|it|the delay)',
        'by way of amends',
        'as compensation',
        '(deduct|take|taking) {gap} off',
        'a (discount|reduction|credit) of',
        'credit you',
        'off (your|the|this) (invoice|bill|next)',
      ],
      yes: [
        'To make up for this, we deduct 10% from the invoice.',
        'You get a discount of 5%.',
        'As compensation we credit you 300 euros.',
        'We take 10% off your invoice.',
        'We give you a credit of 200 euros.',
      ],
      no: [
        'The invoice follows.',
        'He made up a story.',
        'Please check the invoice.',
        'Thank you for the credit.',
        'The price is fixed.',
      ],
    },
    {
      id: 'amends/free',
      find: [
        '(at no|without any|without|at no extra|no) (extra |additional |)(charge|cost)',
        '(free of charge|at our expense|for free|on us)',
        'we will not (bill|charge) you',
      ],
      yes: [
        'Six hours of work are at our expense.',
        'You also get a training session at no extra charge.',
        'The workshop is free of charge.',
      ],
      no: ['The cost stays the same.', 'Feel free to write.'],
    },
  ],
  /** Next news, phone, window, invitation to ask. */
  CONTACT: [
    {
      id: 'contact/next',
      find: [
        '(i|we) (will|shall) (write|call|update|report|contact|be in touch|get back)',
        "(i'll|we'll) (write|call|update|report|be in touch|get back)",
        'next (news|update)',
        'keep you (posted|updated|informed)',
        'you will hear from (me|us)',
      ],
      yes: [
        'I will write to you again on Wednesday.',
        'The next update comes on Friday.',
        "We'll be in touch on 9 April.",
        'You will hear from me on Monday.',
        'I will call you tomorrow.',
      ],
      no: [
        'Please report the damage.',
        'The news was short.',
        'Nobody called.',
        'He wrote a book.',
        'The contact was lost.',
      ],
    },
    {
      id: 'contact/phone',
      find: [
        '(you can |you may |)(reach|call|ring|phone) (me|us)',
        'call (me|us) back',
        '(i am|we are) (available|reachable)',
      ],
      yes: ['You can reach me today from 14:00 to 16:00.', 'Please call me back.', 'I am available until six.'],
      no: ['We reach the goal.', 'A close call.'],
    },
    {
      id: 'contact/questions',
      find: ['(any|all|your|open) questions', 'please (ask|reply|answer)', 'which questions', 'what questions'],
      yes: [
        'Please ask me whatever is still open.',
        'I will gladly take any questions.',
        'Please reply with the time that suits you.',
      ],
      no: ['That is out of the question.', 'We ask around.'],
    },
  ],
  THANKS: [
    {
      id: 'thanks/thanks',
      find: ['thank you', 'thanks', 'many thanks', '(i am|we are) grateful'],
      yes: [
        'Thank you for your patience.',
        'Many thanks.',
        'Thanks for waiting.',
        'We are grateful for your trust.',
        'I thank you: thank you.',
      ],
      no: ['A thankless task.', 'He is thankful.', 'Gratitude helps.', 'The tank is full.', 'Thanksgiving is near.'],
    },
  ],
  GREET: [
    {
      id: 'greet/formal',
      find: ['dear', 'good (morning|afternoon|evening|day)', 'hello', 'hi'],
      yes: [
        'Dear Ms Vogel,',
        'Good morning, Ms Vogel,',
        'Hello Mr Brandt,',
        'Hi Anna,',
        'Good afternoon, this is Anna Weber.',
      ],
      no: ['The morning was good.', 'Endearing words.', 'His hat.', 'It was a day.', 'The deer ran.'],
    },
  ],
  CLOSE: [
    {
      id: 'close/formal',
      find: [
        '(kind|best|warm|with kind|with best) regards',
        'regards',
        'yours (sincerely|faithfully|truly)',
        'sincerely',
        'best wishes',
      ],
      yes: ['Kind regards', 'Yours sincerely', 'Best wishes', 'Best regards', 'With kind regards'],
      no: ['He regarded it.', 'A sincere word.', 'Yours is here.', 'A wish.', 'As far as we know.'],
    },
    {
      id: 'close/soon',
      find: [
        'see you soon',
        'talk (to you |)soon',
        'speak (to you |)soon',
        'goodbye',
        'hope to (see|hear from) you soon',
      ],
      yes: ['See you soon!', 'Thank you, and goodbye.'],
      no: ['Soon it is summer.', 'A good buy.'],
    },
  ],
  /** The client is asked to do something. */
  ASK: [
    {
      id: 'ask/please',
      find: [
        'please (call|write|reply|send|tell|give|let|check|confirm|ask|answer|get back)',
        '(could|would|can) you',
        '(call|write to|tell|ring) (me|us)',
        'as soon as (you can|it suits you|you are able)',
        'at your earliest convenience',
      ],
      yes: [
        'Please call me back as soon as possible.',
        'Could you send me the logos?',
        'Would you have ten minutes?',
        'Call me as soon as you can.',
        'Please confirm the day.',
      ],
      no: ['We ask for patience.', 'We call on Monday.', 'You write well.', 'He could come.', 'It pleased them.'],
    },
  ],
}
