import type { Pack } from '../../pack.ts'

/** Words that put the fault on somebody. */
export const blame: Pick<
  Pack['traps'],
  'BECAUSE' | 'FAULT' | 'FAILED' | 'ROLE' | 'THIRD' | 'CLIENT' | 'PAST' | 'DEFEND'
> = {
  BECAUSE: [
    {
      id: 'because/of',
      find: [
        'because of',
        'due to',
        'owing to',
        'on account of',
        '(as a result of|in view of|in the wake of|through the fault of|caused by|down to|thanks only to|delayed by|held up by|because our|because the|since the|as the|after the)',
      ],
    },
    {
      id: 'because/clause',
      find: ['because', 'since our', 'as our', 'after our'],
    },
  ],
  FAULT: [
    {
      id: 'fault/noun',
      find: [
        '(the |a |an |)(fault|blame|mistake|error) (of|by|is|lies|with)',
        '(involvement|failure|negligence)',
        '(fault|to blame|at fault|blame)',
        '(is|was|are|were) responsible for (this|that)',
        '(is|was|are|were) responsible for the (missing|missed|late|lost|wrong|broken|faulty|incomplete|unfinished)',
        '(mistake|error|oversight|failure|illness|absence|negligence|carelessness|departure|holiday|vacation|resignation|incompetence|delay) (by|of|on the part of)',
        '(blame|blames|blamed|blaming)',
        '(fault of|at fault|s fault|responsible for (the|this|that) (delay|error|mistake|mess|problem|outage|failure))',
        '(is|was|are|were) (down to|due to|caused by|the fault of|the doing of|because of)',
        '(poor|bad) (judgment|judgement|work|communication|planning|performance)',
      ],
    },
  ],
  FAILED: [
    {
      id: 'failed/away',
      find: [
        '(is|was|has been|are|were|had been|will be) (very |too |so |quite |rather |currently |really |still |busy |)(busy|overloaded|overworked|occupied|on holiday|on vacation|on leave|away|absent|out of office|swamped|travelling|traveling|distracted|tied up|unwell|at a conference|in hospital)',
        '(involvement|holidays|holiday|vacation|absence|illness|travels|workload) {gap} (kept|prevented|led|meant|delayed|made)',
        '(kept|keeps|prevented|prevents|stopped|keeping) (him|her|them|us|me|it) (from|busy|away)',
        '(had|has) (other|too much|a lot|no time|too many|so much)',
      ],
    },
    {
      id: 'failed/verb',
      find: [
        '(forgot|missed|overlooked|neglected|failed|messed up|botched|delayed|dropped the ball|let us down|fell behind|got it wrong|broke)',
        '(has|have|had) (forgotten|missed|overlooked|neglected|failed|delayed|broken)',
        "(did not|didn't|could not|couldn't|was not able to|were not able to) (deliver|finish|send|test|check|answer|respond|do|complete|provide)",
        '(was|were|is|fell|called in) (sick|ill|late|slow|too slow)',
        '(kept|prevented) (him|her|us|them) from',
        '(deleted|lost|mislaid|misplaced|mixed up|confused|ignored|messed|wrecked|damaged|destroyed|ruined|spoiled|spilled|crashed|misunderstood|misread|mishandled|disappointed|caused|slipped up|let me down|gave up|walked out|went bankrupt|went down|refused|withheld|abandoned|dropped out|screwed up)',
        '(left|quit|resigned|walked out) (in the middle|the project|the company|us|without|suddenly|mid-project|halfway|last|too)',
        '(has|have|had) (let us|let you|ignored|deleted|lost|damaged|ruined|mixed|messed|confused|refused|caused|not|never|left|quit|resigned|disappeared)',
        '(never|hardly ever|not) (sent|delivered|answered|replied|told|checked|tested|finished|informed|showed|turned|gave|did|called|wrote|warned|reacted|responded|came)',
        "(did not|didn't|does not|doesn't|was not|wasn't|could not|couldn't|would not|wouldn't|has not|hasn't|have not|haven't|had not|hadn't) (check|checked|keep|kept|tell|told|come|came|show|shown|inform|reply|replied|react|warn|follow|prepare|prepared|give|given|hand|meet|respond|report|notice|pay|read|listen|work|manage|update|order|book|pass|submit|communicate|have time|provide|provided|get|make)",
        '(was|were|has been|have been|is|are|had been) (too |very |often |)(sick|ill|slow|careless|negligent|unreliable|incompetent|unprepared|unavailable|overwhelmed|late)',
        '(had|has|suffered|suffers) (a|an|another) (power failure|power cut|outage|breakdown|failure|blackout|accident|problem|technical problem|server problem|bankruptcy)',
        '(sent|delivered|handed|gave|started|finished|submitted|answered|replied|supplied) {gap} (late|too late|wrong|the wrong|not at all)',
        '(used|chose|ordered|sent|delivered|printed|took|booked|entered|typed) the wrong',
        '(exercised|showed|used) (poor|bad)',
        '(made|has made) (a|the|an|several|many|some) (mistake|error|mistakes|errors|mess|blunder)',
      ],
    },
  ],
  ROLE: [
    {
      id: 'role/team',
      find: [
        '(our|the|a|my|one of our) (senior |junior |lead |former |new |)(developer|developers|designer|designers|engineer|engineers|programmer|copywriter|project manager|colleague|colleagues|employee|employees|intern|technician|accountant|it team|it department|development team|design team|sales team|accounting|sales|team member)',
        '(our|the|a|my|one of our|some of our|some|several|two of our) (web |software |graphic |local |regional |former |external |freelance |lead |)(translator|translators|writer|writers|copywriters|editor|editors|photographer|photographers|illustrator|trainee|trainees|apprentice|secretary|assistant|manager|managers|supervisor|director|boss|administrator|administrators|sysadmin|sysadmins|admin|admins|architect|foreman|builder|plumber|electrician|bookkeeper|support team|support staff|qa team|test team|testers|tester|marketing|marketing team|marketing department|legal department|web team|project team|team|staff|crew|volunteers|maintainer|maintainers|release team|release manager|backend team|frontend team|analyst|consultant|individuals|people)',
        '(accounting|accounts|marketing|purchasing|logistics|dispatch|procurement|sales|management|the front desk|the back office|human resources|finance|individuals)',
      ],
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
        '(our|the|a|an|one of our|their|your) (web |internet |data |payment |shipping |parcel |)(hosting company|hosting provider|web host|isp|telephone company|phone company|power company|electricity company|data centre|data center|landlord|freight company|forwarder|distributor|wholesaler|dealer|partner|partner company|customs|council|city council|ministry|court|insurance company|insurer|airline|railway|post|postal service|printing house|print shop|printing company|publisher|translation agency|manufacturers|suppliers|subcontractors|outside firm|external company|freelancer|freelancers)',
        '(the |a |heavy |bad |)(snow|snowfall|storm|storms|flood|floods|flooding|rain|frost|heat|fog|traffic|strikes|strike|pandemic|power cut|power failure|customs)',
        '(customs|the authorities|the courier|couriers)',
      ],
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
        'you {gap} (too late|much too late|far too late|very late|incomplete|not on time)',
        "(because|since|as|after) you (kept|changed|insisted|have not|haven't|had not|hadn't|never|only|refused|ignored)",
        'because you (took|wanted|were|did|asked for|asked us)',
        "(is|was|it's) (all |entirely |only |)(your|the client's|the customer's) (own |)(fault|mistake|doing|error|responsibility|problem)",
        "(you have|you've|you) (only |) yourself to blame",
        '(blame|thank) yourself',
        "you (never|still have not|still haven't|did not|didn't|have not|haven't|failed to|forgot to|neglected to|refused to) (send|sent|answer|answered|reply|replied|deliver|provide|provided|approve|approved|sign|signed|pay|paid|tell|told|give|given|supply|respond|confirm|inform|check)",
        'your (own |)(mistake|mistakes|delay|delays|negligence|carelessness|indecision|silence|constant changes|change of mind|changes of mind)',
      ],
    },
  ],
  PAST: [
    {
      id: 'past/told',
      find: [
        '(was|were) (planned|scheduled|due|set|meant|expected|supposed|announced|promised)',
        '(had been|has been|have been) (planned|scheduled|promised|cancelled|postponed)',
        '(originally|previously) (planned|scheduled|due|promised)',
        '(spoke|met|talked|discussed|received|wrote|called|happened|agreed|began|started|opened|closed|had|was|were|went|came|got|did|took|told|said|gave|saw|found|arrived|ended|crashed|failed|broke)',
        '(i|we|you|he|she|they|it) (sent|published|released|moved|launched|shipped|delivered|signed|approved)',
      ],
    },
    {
      id: 'past/since',
      find: [
        'since',
        'dated',
        'as of',
        'after',
        '(issue|issues|edition|release|mail|letter|meeting|version|message) of',
        '(until|till|up to|up until|through)',
        '(on|in|from) (the |)(last|previous|past)',
      ],
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
        '(there was |there is |)(simply |really |)(nothing|little) (we|anyone|i|anybody|one) (could have|can|could) (done|do)',
        "(not|isn't|wasn't|hardly) (entirely |really |at all |just |only |)(our|my) (fault|responsibility|mistake|problem|doing|job)",
        '(we|i) (are|am|were|was) not (to blame|responsible|at fault|the ones)',
        '(we|i) (did|have done) (nothing wrong|everything (we|i) could|everything right|(our|my) job|(our|my) part)',
        '(scrupulous efforts|as you (should|must|ought to) know|as (i|we) (have |)(already |)(told|said|explained|wrote)|read the (contract|terms|mail))',
        '(no one|nobody|nobody else) could have (known|foreseen|predicted|expected|prevented)',
        '(force majeure|an act of god)',
      ],
    },
  ],
}
