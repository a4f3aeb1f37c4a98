import type { Pack } from '../../pack.ts'

/** What does not belong in a letter, and what only looks as if. */
export const manners: Pick<Pack['traps'], 'INTERNAL' | 'GROVEL' | 'EXEMPT'> = {
  INTERNAL: [
    {
      id: 'internal/quarrel',
      find: [
        'internal (struggle|struggles|problem|problems|issue|issues|conflict|conflicts|politics|disagreement|disagreements)',
        '(understaffed|staff shortage|short-staffed|chaos|overloaded|in-fighting|infighting)',
        '(disagreement|disagreements|quarrel|quarrels|argument|arguments|conflict|conflicts|dispute|disputes|bad blood|friction|tension|tensions|power struggle|power struggles|rows) (in|within|inside|between|among|amongst) (the|our|us|two|some|several|members|colleagues|management|departments)',
        '(internal|in-house|inter-departmental) (disputes|dispute|tensions|tension|quarrels|quarrel|arguments|chaos|mess|restructuring|reorganisation|reorganization|confusion|miscommunication)',
        '(under-staffed|short of staff|short on staff|short-handed|shorthanded|lack of staff|staffing problems|staffing shortage|staff turnover|high turnover|layoffs|lay-offs|budget cuts|cash flow problems|money problems|financial trouble|overworked|burnt out|burned out|on sick leave|lost two developers|poor planning|poor communication)',
        '(last minute bug|last minute bugs|last-minute bug|last-minute bugs|unexpected last minute bugs)',
      ],
    },
    {
      id: 'internal/tool',
      find: [
        '(jira|trello|asana|slack|confluence|backlog|sprint|story points|scrum|merge request|pull request|ticket)',
      ],
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
        '(forgive us|forgive me|forgiveness),? (please|i beg|we beg)',
        '(please, please|i am begging|we are begging|begging you|grovel|abject|from the bottom of (my|our) (heart|hearts))',
      ],
    },
    {
      id: 'grovel/unforgivable',
      find: ['(unforgivable|inexcusable|unpardonable)', '(deeply |utterly |so |)ashamed'],
    },
  ],
  EXEMPT: [
    {
      id: 'exempt/after',
      find: ['on or (soon |shortly |)after', '(on|at) or (soon |shortly |)(after|around|before)'],
    },
    {
      id: 'exempt/guarantee',
      find: [
        "(cannot|can not|can't|could not|couldn't|do not|don't|will not|won't) (fully |)guarantee",
        'no guarantee',
        'not guaranteed',
        '100( |)% free',
        "(cannot|can not|can't|could not|couldn't|do not|don't|will not|won't|never|not|unable to|nor) (really |actually |possibly |currently |always |)(guarantee|promise|ensure|be (absolutely |100( |)% |)(sure|certain))",
        '(no|without|without any|any|limited|warranty or|of) (guarantee|guarantees|warranty|express guarantee)',
        '(which |that |the |a |its |their )(guarantee|guarantees|guaranteed) (card|period|certificate|fund|scheme|hours|price|minimum|income|right|rights|to be|by law|freedom|free)',
        'guarantee hamm',
        "(nothing|not|never|isn't|is not) (is |be |)(guaranteed|absolutely certain|100( |)% (sure|certain))",
        '100( |)% (cotton|wool|organic|recycled|natural|compatible|open|free|vegan|electric)',
      ],
    },
    {
      id: 'exempt/soon',
      find: [
        'as soon as possible to (call|reply)',
        'sooner or later',
        'too soon',
        'no sooner',
        '(how soon|so soon|as soon as it was|soon as a|soon after|as soon as (you|he|she|they|the))',
      ],
    },
  ],
}
