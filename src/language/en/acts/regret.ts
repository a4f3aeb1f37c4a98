import type { Pack } from '../../pack.ts'

/** What happened and what it means: regret, the client’s loss, whose responsibility, the cause. */
export const regret: Pick<Pack['acts'], 'APOLOGY' | 'SYMPATHY' | 'IMPACT' | 'RESP' | 'CAUSE'> = {
  /** First-person regret or a request for pardon. */
  APOLOGY: [
    {
      id: 'apology/sorry',
      find: [
        "(i am|i'm|we are|we're) (very |truly |so |really |deeply |sincerely |)sorry",
        'sorry (for|about|that)',
        '(very |so |truly |)sorry',
        '(feel|so|really|again|say|saying|and) sorry',
        "sorry (i|we|it|the|this|to have|to be|to keep|you had|you have had|you've had|your|again|folks|all|everyone|everybody|guys|but|if|not|this)",
        "(i am|i'm|im|we are|we're) (terribly |extremely |awfully |genuinely |incredibly |sincerely |both |all |also |just |still |)sorry",
        '(very|truly|so|terribly|extremely|awfully) sorry',
        'pardon (the|my|our|me)',
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
        'apologi(s|z)e (for|that|again|to|unreservedly|once more|if|sincerely|in advance)',
        'apologi(s|z)es (for|that)',
        '(my|our|sincere|sincerest|deepest|humble|heartfelt|full|many|huge) (deepest |humble |heartfelt |sincere |sincerest |)apologies',
        'apologies (for|to|again|that|if|about|once|in|all|everyone)',
        '(accept|offer|extend|send|with|owe) (my|our|you|you all|everyone|them) (an |sincere |sincerest |deepest |humble |)(apology|apologies)',
        '(offer|extend|owe|make) (an |you an |our |my |sincere |)(apology|apologies)',
        '(i|we) (do |really |also |both |have to |need to |should |wish to |feel i must |)apologi(s|z)e',
        '(forgive|excuse) (me|us|the|my|our)',
        'say sorry',
        'apologies',
      ],
    },
    {
      id: 'apology/regret',
      find: [
        '(i|we) (deeply |very much |sincerely |truly |)regret',
        '(we|i) (greatly |very much |really |do |)regret (that|the|this|to have|having|any|it|not|our|my)',
        'we are (deeply |truly |)regretful',
      ],
    },
  ],
  /** Words of regret that own nothing: sympathy and politeness. */
  SYMPATHY: [
    {
      id: 'sympathy/reported',
      find: [
        '(he|she|they) (apologised|apologized)',
        '(he|she|they|it|who|somebody|someone|nobody) (has |have |had |later |already |finally |also |never |)(apologi(s|z)ed|apologi(s|z)es|said sorry|regretted)',
        '(should|must|could|ought to|have to|has to|needs to|need to) (have |)apologi(s|z)ed',
        '(you|he|she|they) (should|must|could|ought to|have to|has to|need to|needs to|might want to) (at least |really |)(apologi(s|z)e|say sorry)',
        'apologi(s|z)ed (to|for|that)',
        '(his|her|their|your) (apology|apologies)',
        '(he|she|they) (is|are|was|were) (very |so |really |)sorry',
        'an apology (from|by|is due)',
        'to apologi(s|z)e to (me|her|him|them)',
      ],
    },
    {
      id: 'sympathy/polite',
      find: [
        'sorry to (hear|say|bother|disturb|learn|see|interrupt)',
        'sorry for your loss',
        'better safe than sorry',
        'sorry (sight|state|figure|people|story)',
        'no need to apologi(s|z)e',
        "(i am|i'm|im|we are|we're|very|so|really|truly) (very |so |really |truly |deeply |)sorry (to|for|about) (hear|say|bother|disturb|learn|see|interrupt|trouble|nag|pester|read|keep asking|ask|insist|your loss|your troubles|what happened to you|tell|inform|announce|report)",
        'sorry (to|for) (trouble|nag|pester|read|keep asking|ask|insist|be a pain|your troubles|your trouble|what happened to|intruding|bothering|disturbing|tell you|inform you|announce|report)',
        'sorry about (your|this weekend|your loss|that weekend)',
        'sorry to hear (about|that|of)',
        '(i|we) regret to (inform|say|tell|announce|hear|report|learn)',
        '(feel|felt|feeling) sorry for',
        'excuse me(,| but| please| sir| madam)',
        'not sorry',
      ],
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
        '(i|we) (know|realise|realize|understand|appreciate|see|am aware|are aware) (that |how |what |)(much |badly |important |urgent |hard |difficult |)(you|your|this|it|depends|the) {gap} (need|needs|depend|depends|rely|relies|count|counts|wait|waits|waiting|planned|must|have to|had to|cost|costs|means|opens|coming|launch|deadline|meeting|matters)',
        '(we|i) (know|realise|realize|understand) how much (depends|hangs|is riding|is at stake)',
        'your {gap} (is|are) (waiting|coming|relying|depending)',
      ],
    },
    {
      id: 'impact/less',
      find: [
        'less time (for|to)',
        'leaves you (with |)(less|little|only)',
        'extra work for you',
        'upsets your (plans|schedule)',
        'leaves (you|your team|your people|your staff) (with |)(less|little|only|one|two|three|four|just|no|fewer|nothing)',
        "you (had|have|now have|will have|'ll have|'ve had) to (wait|tell|explain|cancel|postpone|move|redo|rebuild|rewrite|write|start|work|call|change|plan|pay|close|reorder|rebook|repeat|queue|apologise|apologize|come|do|spend|stop|reschedule|go through)",
        "(you|your customers|your clients|your guests|your team|your readers|your staff|your people|people|customers|users|readers|everyone|subscribers) (could not|couldn't|cannot|can't|were unable to|was unable to|are unable to|were not able to|weren't able to|lost|lose|missed|miss|got spammed|were waiting|have been waiting|had been waiting|are waiting|have waited|waited)",
        "(people|everyone|everybody|customers|users|readers|those|all) (who|that) (have been|had been|has been|had|have|got|were|was|lost|missed|could not|couldn't|waited|are)",
        '(cost|costs|costing) (you|your team|your company) (time|money|a|an|one|two|three|hours|days|customers|sales|revenue)',
        '(keep|kept|keeping|kept) you waiting',
        '(without the|without this|without it) {gap} (your|you)',
        '(threw|throws|upset|upsets|disrupt|disrupts|disrupted) your (plans|plan|schedule|week|day|launch|timetable)',
        '(in time|too late) for (the|your) (meeting|event|launch|fair|conference|show|presentation|opening|wedding|deadline)',
        'you (have|will have|now have) (less|fewer|only) {gap} (days|hours|weeks|time)',
        'instead of (two|three|four|five|six|seven|ten|2|3|4|5|6|7|10) (days|weeks|hours) to',
        '(during|in the middle of) (your|the) (work-week|work week|working week|holidays|season|busy season|night)',
      ],
    },
  ],
  /** The responsibility is ours. */
  RESP: [
    {
      id: 'resp/own',
      find: [
        '(i|we) (completely |simply |totally |clearly |also |inadvertently |accidentally |mistakenly |carelessly |wrongly |really |)(forgot|overlooked|neglected|mixed up|mixed|confused|mistook|misjudged|miscalculated|misread|misunderstood|dropped the ball|messed up|screwed up|goofed|blundered|botched|underestimated|broke|deleted|mislaid|misplaced|pasted the wrong|sent the wrong|sent you the wrong|gave you the wrong|attached the wrong|used the wrong|re-created|recreated|let you down|got it wrong|got that wrong|failed|fell short|slipped up|erred|was wrong|were wrong|was careless|were careless)',
        '(i|we) got {gap} wrong',
        "(i|we) should (have|'ve|really have|not have) (told|called|checked|tested|warned|said|written|asked|informed|known|noticed|seen|sent|done|let|made|given|started|planned|caught|been|kept|come|contacted|acted|paid|read|mentioned|included)",
        "(i|we) (should have|should've)",
        "(i|we) (did not|didn't|have not|haven't|had not|hadn't) (keep|kept|meet|met|test|tested|check|checked|tell|told|warn|notice|noticed|know|realise|realize|read|inform|include|included|think|thought|plan|planned|see|honour|live up|do enough|pay attention|communicate|publicize|consider)",
        '(i|we) (kept|have kept|am keeping|are keeping|made) you (waiting|wait)',
        '(apologi(s|z)e|apologi(s|z)es|apologies|sorry) (to you |again |)for (not|having|my having|our having|failing|forgetting|sending you the wrong|sending the wrong|deleting|breaking|losing|mixing|missing|overlooking|neglecting|my mistake|our mistake|my error|our error|my part|our part|being late|being so late)',
        '(apologi(s|z)e|apologi(s|z)es|regret|regrets) that (i|we|previous|our|my|earlier|the)',
        'for not (having |)(told|telling|sent|sending|checked|checking|tested|testing|warned|warning|included|including|publicizing|publicising|informing|mentioning|answering|replying|keeping|noticing|realising|realizing|writing|calling)',
        '(on|from) (our|my) (part|side)(,|) (we|i|this was|it was|and)',
      ],
    },
    {
      id: 'resp/ours',
      find: [
        '(the |)responsibility (for this |for that |for it |)is (ours|mine)',
        '(i|we) (take|accept|bear) (full |the full |the |)responsibility',
        '(this|that|it) (is|was) (our|my) (mistake|responsibility|fault|doing)',
        '(i|we) (am|are) responsible for',
        '(this|that) is on us',
        'we got this wrong',
        '(the |entirely |all |that is |that was |it is |it was |this is |this was |)(fault|mistake|error|blame|responsibility|slip|oversight|failure) (is|was|lies|lay|rests) (entirely |solely |wholly |fully |squarely |all |)(ours|mine|with us|with me|our own|my own)',
        '(i|we) (take|accept|bear|carry|own|shoulder|assume) (the |all |full |all the |complete |)(blame|responsibility|fault)',
        "(was|is|were|are|it's|that's|this is) (all |entirely |completely |totally |)(my|our) (own |)(mistake|fault|error|doing|failing|oversight|bad|responsibility|slip)",
        "(is|are|was|were|that's|it's|that one is|this one is) (entirely |all |)on (us|me)",
        '(my|our) (bad|fault|mistake|oversight|error)',
        '(we|i) (made|have made|had made) (a|the|this|that|an|some|several|many) (big |bad |stupid |same |serious |careless |silly |)(mistake|mistakes|error|errors|blunder)',
        '(due to|because of|through) (an|our|my) (own |)(oversight|mistake|error|negligence|carelessness) (on our|on my|of ours|of mine)',
        'to blame (is|are) (us|only us|me)',
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
        '(took|taken|needed|needs) (more time|twice as long|three times as long|twice the time)',
        '(the reason|the cause) (for|of) (the|this) (delay|slip|wait|change)',
        '(i|we) underestimated',
        '(what happened|the cause|the reason) (is|was)',
        '(we|i) (have |)(found|discovered|noticed) (a|an|that|two|several)',
      ],
    },
  ],
}
