import type { Pack } from '../../pack.ts'

/** Words that take an apology back or leave it without content. */
export const hollow: Pick<Pack['traps'], 'COND' | 'HEDGE' | 'FEELING' | 'REFUSAL' | 'GENERIC' | 'AGENTLESS'> = {
  COND: [
    {
      id: 'cond/if',
      find: [
        'if (i|we|you|this|that|it|the|any|anyone|anything|my|our)',
        'should (this|it|you|that) have',
        'in case (this|it|you|we|i)',
        'if (he|she|they|something|somebody|someone|there|these|those|what|your|all|some|people|readers|and when|so)',
        '(should|would|in case) (anyone|anybody|anything|everything|any|there|somebody|someone|something|my|our|the)',
      ],
    },
  ],
  HEDGE: [
    {
      id: 'hedge/but',
      find: [
        'but',
        'however',
        'although',
        'though',
        'nevertheless',
        'that said',
        'yet',
        '(even though|even if|on the other hand|having said that|still|in fairness|to be fair|except that)',
      ],
    },
  ],
  FEELING: [
    {
      id: 'feeling/yours',
      find: [
        'you (feel|felt|see it|see this|saw it|took it|take it|think) (so|that way|this way|like that|like this|differently|badly|otherwise|as an insult|personally|the wrong way)',
        '(that |)you (have |)(interpreted|misinterpreted|misunderstood|misread|taken) (it|this|that|my|our)',
        '(that |)you (were|are|feel|felt|got|have been) (so |)(offended|upset|disappointed|unhappy|hurt|angry|annoyed|insulted|attacked|frustrated|dissatisfied|displeased|confused)',
        "(that |)you (don't|do not|didn't|did not) (like|agree|appreciate|enjoy)",
        'your feelings (were|are) hurt',
        '(that |)you (found|find) {gap} (unhelpful|offensive|rude|insulting|upsetting|unfair|unsatisfactory|impolite|disrespectful)',
        'you see it',
        'this upset you',
        '(that |)you (feel|felt|are feeling) (let down|ignored|neglected|mistreated|misled|cheated|left out|overlooked|unheard|badly treated|treated unfairly)',
      ],
    },
  ],
  REFUSAL: [
    {
      id: 'refusal/cannot',
      find: [
        'sorry, (but |)(that|this) is not (possible|supported)',
        'sorry, no',
        "sorry(,| but|, but) (we|i|you|that|this|it|there) (cannot|can't|can not|do not|don't|won't|will not|am unable to|are unable to|am not able to|are not able to|couldn't|could not|is not|isn't|are not|aren't|has not|hasn't|did not understand|didn't understand|no longer)",
        "sorry(,| but|, but) (we|i) (honestly |really |just |still |simply |unfortunately |)(don't|do not|can't|cannot) (see|know|understand|think|believe|agree|have|share|help|accept|find|follow|get)",
        'sorry(,| but|, but) (that|this|the) {gap} (is|was|are) (not|no longer)',
        'sorry(,| but|, but) no (longer|more|way|such|one)',
        "(i'm|i am|we're|we are) afraid (i|we|that|not)",
        "(regret that |apologi(s|z)e, but |apologies, but )(we|i) (cannot|can't|are unable to|am unable to|do not|don't)",
      ],
    },
  ],
  GENERIC: [
    {
      id: 'generic/inconvenience',
      find: [
        '(any|the|this|all) (possible |)(inconvenience|inconveniences|trouble|disruption)( caused| this may cause|)',
        'inconvenience',
        '(any|the|this|all|for the|your) (difficulty|difficulties|hassle|frustration|annoyance|problems|problem|confusion|trouble|troubles|upset|nuisance|disruption) (this|that|it|which|we|you|caused|may|might|has|have)',
        '(understand|know|appreciate|realise|realize|imagine|see) (how |that this is |that it is |this is |your |)(frustrating|annoying|frustration|annoyance|inconvenient|disappointing|disappointment|irritating|situation|upset)',
      ],
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
        '(an error|a mistake|errors|mistakes|an oversight|a glitch) (occurred|happened|crept in|slipped in|has occurred|have occurred)',
        '(the deadline|the date|it) was missed',
        '(the deadline|the date|the delivery date|the schedule) (could not be|was not|has not been) (met|kept|held)',
      ],
    },
  ],
}
