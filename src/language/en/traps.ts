import type { Pack } from '../pack.ts'

export const traps: Pack['traps'] = {
  COND: [
    {
      id: 'cond/if',
      find: [
        'if (i|we|you|this|that|it|the|any|anyone|anything|my|our)',
        'should (this|it|you|that) have',
        'in case (this|it|you|we|i)',
      ],
      yes: ['We are sorry if this caused trouble.', 'If we offended you, we apologise.', 'Sorry if you had to wait.'],
      no: ['A gift for you.', 'Iffy weather.'],
    },
  ],
  HEDGE: [
    {
      id: 'hedge/but',
      find: ['but', 'however', 'although', 'though', 'nevertheless', 'that said', 'yet'],
      yes: ['We are sorry, but it was a hard month.', 'I apologise; however, things happen.'],
      no: ['Press the button.', 'Thorough work.'],
    },
  ],
  FEELING: [
    {
      id: 'feeling/yours',
      find: [
        'sorry (that |)you (feel|felt|think|see|took|were offended|are offended|are upset|are disappointed|are unhappy)',
        'sorry (that |)(your feelings|this upset you|you see it)',
        '(regret|apologi(s|z)e) that you (feel|felt|think|see)',
        'you feel (that way|this way)',
      ],
      yes: ['I am sorry you feel that way.', 'We are sorry that you were offended.', 'Sorry that you see it so.'],
      no: ['I am sorry that you had to wait.', 'How do you like it?'],
    },
  ],
  REFUSAL: [
    {
      id: 'refusal/cannot',
      find: [
        "sorry, (we|i) (cannot|can't|can not|do not|don't)",
        'sorry, (but |)(that|this) is not (possible|supported)',
        'sorry, no',
      ],
      yes: ['Sorry, we cannot share that.', 'Sorry, this is not possible.'],
      no: ['I am sorry: we will not deliver on Friday.', 'We cannot share that.'],
    },
  ],
  GENERIC: [
    {
      id: 'generic/inconvenience',
      find: [
        '(any|the|this|all) (possible |)(inconvenience|inconveniences|trouble|disruption)( caused| this may cause|)',
        'inconvenience',
      ],
      yes: ['We apologise for any inconvenience.', 'Sorry for the inconvenience caused.'],
      no: ['A convenient time.', 'The convention is over.'],
    },
  ],
  AGENTLESS: [
    {
      id: 'agentless/mistakes',
      find: [
        '(mistakes|errors) (were|have been) made',
        '(a mistake|an error) (was|has been) made',
        'things went wrong',
        'something went wrong',
        'there (was|were|have been) (some |a |an |)(delay|delays|misunderstanding|misunderstandings|mistakes)',
      ],
      yes: ['Mistakes were made.', 'There have been delays.', 'Something went wrong.'],
      no: ['We made mistakes.', 'The mistake is ours.'],
    },
  ],
  BECAUSE: [
    {
      id: 'because/of',
      find: ['because of', 'due to', 'owing to', 'thanks to', 'on account of'],
      yes: ['Because of Jonas we are late.', 'Due to illness the text is missing.'],
      no: ['It is due.', 'The cause is simple.'],
    },
    {
      id: 'because/clause',
      find: ['because', 'since our', 'as our', 'after our'],
      yes: ['The text is missing because Jonas forgot it.', 'It is late since our developer left.'],
      no: ['The cause is simple.', 'Since Monday it works.'],
    },
  ],
  FAULT: [
    {
      id: 'fault/noun',
      find: [
        '(the |a |an |)(fault|blame|mistake|error) (of|by|is|lies|with)',
        '(involvement|failure|negligence)',
        '(fault|to blame|at fault|blame)',
        '(is|was|are|were) responsible for (the|this|that)',
      ],
      yes: ["It is Jonas's fault.", 'Jonas is to blame.', 'This was a mistake by Jonas.'],
      no: ['A faulty cable.', 'We take the responsibility.'],
    },
  ],
  FAILED: [
    {
      id: 'failed/verb',
      find: [
        '(forgot|missed|overlooked|neglected|failed|messed up|botched|delayed|dropped the ball|let us down|fell behind|got it wrong|broke)',
        '(has|have|had) (forgotten|missed|overlooked|neglected|failed|delayed|broken)',
        "(did not|didn't|could not|couldn't|was not able to|were not able to) (deliver|finish|send|test|check|answer|respond|do|complete|provide)",
        '(was|were|is|fell|called in) (sick|ill|late|slow|too slow)',
        '(kept|prevented) (him|her|us|them) from',
      ],
      yes: ['Jonas forgot the test.', 'The developer did not finish.', 'Jonas was late with the text.'],
      no: ['We delivered it.', 'An unforgettable day.'],
    },
  ],
  ROLE: [
    {
      id: 'role/team',
      find: [
        '(our|the|a|my|one of our) (senior |junior |lead |former |new |)(developer|developers|designer|designers|engineer|engineers|programmer|copywriter|project manager|colleague|colleagues|employee|employees|intern|technician|accountant|it team|it department|development team|design team|sales team|accounting|sales|team member)',
      ],
      yes: ['Our developer forgot the test.', 'The design team did not deliver.'],
      no: ['Development takes time.', 'A design is ready.'],
    },
  ],
  THIRD: [
    {
      id: 'third/party',
      find: [
        '(our|the|a|an|one of our|their) (external |hosting |cloud |printing |third-party |)(supplier|suppliers|vendor|vendors|contractor|contractors|subcontractor|provider|providers|host|printer|printers|agency|manufacturer|courier|carrier|authority|bank|post office)',
        '(the |bad |)weather',
        'the strike',
        '(the |a |)third part(y|ies)',
      ],
      yes: ['The supplier was late.', 'Due to bad weather nothing moved.'],
      no: ['We supply it.', 'Whether it works is open.'],
    },
  ],
  CLIENT: [
    {
      id: 'client/fault',
      find: [
        '(is |was |all |entirely |)your (own |)fault',
        "because you (did not|didn't|forgot|failed|were late|sent {gap} late)",
        "since you (did not|didn't|forgot|failed)",
        'you (forgot|failed) to',
        'your (late|slow|missing|unclear) (reply|feedback|answer|approval|input|response)',
      ],
      yes: [
        'It is all your fault.',
        'We are late because you did not send the texts.',
        'The reason is your late feedback.',
      ],
      no: ['Please send your feedback.', 'You helped us.'],
    },
  ],
  VAGUE: [
    {
      id: 'vague/soon',
      find: [
        '(very |)soon',
        'shortly',
        'in due course',
        'before long',
        'in the near future',
        'promptly',
        'any day now',
        'imminently',
      ],
      yes: ['You will have it soon.', 'We will be in touch shortly.', 'The report will follow in due course.'],
      no: ['See you soon!', 'We will write on 9 April.'],
    },
    {
      id: 'vague/possible',
      find: [
        'as (soon|quickly|fast) as (we can|possible)',
        'asap',
        'as soon as (we|it) (are|is) (able|ready|possible)',
        'at our earliest convenience',
        'when (it is|we are) ready',
      ],
      yes: ['We will deliver as soon as possible.', 'You get it ASAP.'],
      no: ['Call me as soon as you can.', 'It is possible.'],
    },
  ],
  IMPRECISE: [
    {
      id: 'imprecise/period',
      find: [
        '(the |)(beginning|start|middle|end|early|mid|late) (of |in |)(january|february|march|april|may|june|july|august|september|october|november|december|the month|next month|the year)',
        '(early|mid|late) (next week|next month)',
        '(next|the coming) (week|month|quarter)',
        'in (a few|the next few|a couple of|the coming) (days|weeks)',
        'within (the |a )(next |)(few |couple of )(days|weeks)',
        'in (spring|summer|autumn|the fall|winter)',
      ],
      yes: ['You will have it at the beginning of June.', 'We deliver next week.', 'It is ready in a few days.'],
      no: ['You will have it on 3 June.', 'This week was good.'],
    },
  ],
  ABSOLUTE: [
    {
      id: 'absolute/guarantee',
      find: [
        '(i |we |)(guarantee|guaranteed|guarantees)',
        '(100( |)% (sure|certain|safe)|a hundred percent|one hundred percent|absolutely certain|without fail|under all circumstances|no matter what)',
      ],
      yes: ['We guarantee the date.', 'You will have it without fail on Friday.', 'We are 100% sure.'],
      no: ['We cannot guarantee that.', 'The code is 100 % free software.'],
    },
    {
      id: 'absolute/never',
      find: ['never (ever |)again', '(will|shall) never (happen|occur)', 'once and for all'],
      yes: ['This will never happen.', 'Never again will we be late.'],
      no: ['It was never better.', 'It does not happen often.'],
    },
  ],
  INTERNAL: [
    {
      id: 'internal/quarrel',
      find: [
        'internal (struggle|struggles|problem|problems|issue|issues|conflict|conflicts|politics|disagreement|disagreements)',
        '(understaffed|staff shortage|short-staffed|chaos|overloaded|in-fighting|infighting)',
      ],
      yes: ['We had internal struggles.', 'We are understaffed.'],
      no: ['The team works well.', 'The interior is new.'],
    },
    {
      id: 'internal/tool',
      find: [
        '(jira|trello|asana|slack|confluence|backlog|sprint|story points|scrum|merge request|pull request|ticket)',
      ],
      yes: ['The ticket is in the backlog.', 'There was no room in the sprint.'],
      no: ['We printed it.', 'The report is here.'],
    },
  ],
  FIXED: [
    {
      id: 'fixed/control',
      find: ['under control', 'on top of (it|things|everything)'],
      yes: ['Everything is under control.', 'We are on top of it.'],
      no: ['The controls are new.', 'The roof is on top.'],
    },
    {
      id: 'fixed/solved',
      find: [
        '(bug|cause|problem|issue|error|fault) (is|was|has been|is now|has now been) (fixed|solved|resolved|removed)',
        'we (have |)(fixed|solved|resolved) (the|this) (bug|cause|problem|issue|error)',
      ],
      yes: ['The problem has been solved.', 'We have fixed the bug.'],
      no: ['We are fixing the shelf.', 'A fixed day.'],
    },
  ],
  BETTER: [
    {
      id: 'better/promise',
      find: [
        '(we|i) (will|shall) (do better|improve|try harder|do our best)',
        "(we'll|i'll) (do better|improve|try harder|do our best)",
        'do better (next time|in future|in the future)',
      ],
      yes: ['We will do better.', "Next time we'll try harder."],
      no: ['The weather will improve.', 'Better late than never.'],
    },
  ],
  GROVEL: [
    {
      id: 'grovel/beg',
      find: [
        '(i|we) (beg|implore)',
        'beg (you|your)',
        'a (thousand|million) apologies',
        'on (my|our) knees',
        'inconsolable',
      ],
      yes: ['We beg you to forgive us.', 'A thousand apologies!'],
      no: ['Let us begin.', 'His knee hurts.'],
    },
    {
      id: 'grovel/unforgivable',
      find: ['(unforgivable|inexcusable|unpardonable)', '(deeply |utterly |so |)ashamed'],
      yes: ['This is unforgivable.', 'We are deeply ashamed.'],
      no: ['It can be forgiven.', 'What a shame.'],
    },
  ],
  DEFEND: [
    {
      id: 'defend/fault',
      find: [
        "(not|isn't|wasn't) (our|my) (fault|responsibility|mistake)",
        'nothing we could (do|have done)',
        '(out of|beyond|outside) our (control|hands)',
        'out of our hands',
        '(as|like) you (surely |)know',
        'no fault of our own',
      ],
      yes: ['This is not our fault.', 'There was nothing we could do.', 'It was beyond our control.'],
      no: ['The fault is ours.', 'We can help.'],
    },
  ],
  EXEMPT: [
    {
      id: 'exempt/guarantee',
      find: [
        "(cannot|can not|can't|could not|couldn't|do not|don't|will not|won't) (fully |)guarantee",
        'no guarantee',
        'not guaranteed',
        '100( |)% free',
      ],
      yes: ['We cannot guarantee the day.', 'There is no guarantee.'],
      no: ['We guarantee it.', 'It is guaranteed.'],
    },
    {
      id: 'exempt/soon',
      find: ['as soon as possible to (call|reply)', 'sooner or later', 'too soon', 'no sooner'],
      yes: ['Sooner or later it rains.', 'It is too soon to say.'],
      no: ['You will have it soon.', 'We reply later.'],
    },
  ],
}
