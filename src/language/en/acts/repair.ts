import type { Pack } from '../../pack.ts'

/** What is done about it: the new day, the steps, the measure, the amends. */
export const repair: Pick<Pack['acts'], 'DELIVER' | 'PLAN' | 'MEASURE' | 'RECUR' | 'AMENDS'> = {
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
    },
    {
      id: 'deliver/send',
      find: [
        '(get|getting|bring|bringing) (the|this|that|these|those|your|our|all) {gap} to you',
        '(get|getting|bring|bringing) (it|them|this|that|these|everything) to you',

        "(we|i) (will |'ll |can |now |)(deliver|send|ship|release|publish|hand over|finish|launch)",
        "(we'll|i'll) (deliver|send|ship|release|publish|finish)",
        '(deliver|delivered|hand over|handed over|ship|shipped|released|published|launch)',
      ],
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
    },
  ],
  /** Steps to the new date. */
  PLAN: [
    {
      id: 'plan/steps',
      find: [
        '(to|so that we) (keep|hold|meet|make|secure|protect) (this|the new|that|the) date',
        'so that (this|that|the new|each of these) (date|dates) holds',
        'so that it gets no later',
        '(our|the) plan (for this|for it|for this date|)( is|:)',
        'to get (there|back on track)',
        'the next (step|steps)',
        'next (comes|up|is)',
        'we have already',
        "(here is|this is|here's) (what|how) we",
        '(our|the|my) (very |)next (step|steps|task|tasks|move|priority|job)',
        "(some |the |a few |)(steps|measures|actions) (we are|we're|we have|we will|that we) {gap} (taking|taken|take|took)",
        "(first|firstly|then|next|after that|afterwards|finally)(,|) (we|i) (will|'ll|are going to|shall|plan to|are)",
        "(first|then|next)(,|) (we'll|i'll)",
        "(we|i) (will|'ll|are going to|shall) (first |now |then |also |instead |therefore |be sure to |make sure to |)(restore|rebuild|repair|rework|work|add|move|hire|bring|start|begin|prepare|check|review|run|split|assign|migrate|replace|fix|integrate|test|take the|take extra|be taking|be working|be adding|make sure|be sure|catch up|reorganise|reorganize|get this|continue|monitor|investigate|follow these|proceed|retest|correct|redo)",
        "(we|i) (are|am|have been|'re|'m) (now |currently |already |still |also |actively |busy |)(working|restoring|rebuilding|testing|preparing|adding|moving|planning|investigating|reviewing|fixing|looking into|in the process|taking|bringing|hiring|checking|repairing|catching up|reworking|migrating)",
        "(we're|i'm) (now |currently |already |still |also |actively |)(working|restoring|rebuilding|testing|preparing|adding|moving|planning|investigating|reviewing|fixing|looking into|taking|bringing|hiring|checking|repairing)",
        "(we|i) (have |'ve |)(added|moved|brought in|hired|assigned|asked two|asked three|asked a|asked some|reassigned|split|doubled|rescheduled|reserved|booked|ordered|cleared|freed|set aside|put two|put three|extended the|shifted) (two|three|four|a|an|another|more|extra|the|our|time|people|testers|reviewers|colleagues|one|some|all)",
        '(we|i) (now |)(intend|plan|aim|expect|propose|hope) to (make|finish|complete|release|restore|rebuild|move|use|do|run|begin|start|test|fix|have|publish|ship|catch)',
        '(to|in order to|so as to) (catch up|make up for lost time|make up the time|get back on schedule|speed things up|recover|hold the date|win back time|stay on schedule)',
        '(will|to) be (sorted out|fixed|corrected|addressed|restored|resolved|dealt with|repaired|rebuilt|reworked|replaced|tested|made available)',
        '(is|are) (being|in the process of being) (fixed|restored|tested|prepared|worked on|repaired|rebuilt|moved|corrected|addressed|investigated)',
        'the (crew|team|staff|others|engineers|developers) (works|work|is working|are working|will work|will be working) (on|at|through|also|over|in|saturdays|late|nights|overtime)',
        'i have asked {gap} to',
        "by then we (will|'ll|shall) (have|be)",
        '(step by step|one by one|in two stages|in three stages)',
      ],
    },
    {
      id: 'plan/check',
      find: [
        'i (check|review|look at|go through) {gap} (progress|status|work)',
        'i (check|review) (progress|the status)',
        'go through the status',
      ],
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
        'from now on(,|) (every|each|all|two|no|there|our|any|a)',
        '(is|are) now (always |)(checked|tested|reviewed|read|signed off|backed up) (twice|by two|in pairs|before|every)',
        "(we have|we've|we) (changed|revised|improved|introduced|tightened|adapted|reworked|set up|put in place|added) (our|the|a|an|new|more|safeguards|checks) {gap} (process|procedure|procedures|workflow|rules|checks|check|review|routine|safeguards|tests|controls|monitoring|alarm|policy)",
        '(put|putting|have put) (safeguards|checks|controls|measures|a check|procedures) in place',
      ],
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
        "(this|it|that|such a thing|such things|such mistakes|the same|the mistake|the error|anything like this|something like this|things like this|something like that) (can't|cannot|can not|does not|doesn't|will not|won't|should not|shouldn't|must not|may not|is not going to) (ever |)(happen|occur|recur|be repeated|repeat itself) (again|twice|a second time|any more|anymore|once more|in future|in the future|)",
        "(does not|doesn't|will not|won't|cannot|can't|should not|shouldn't|not) (happen|occur) (again|a second time|twice|in future|in the future|any more|anymore)",
        '(not|never) (let|have|allow) (this|that|it) happen again',
        '(to|will|would) (prevent|avoid|avert|rule out|exclude|stop|reduce|minimi(s|z)e|lower|cut) (this|it|that|such|similar|further|future|any|these|more|the same|a repeat|a repetition|the risk|the likelihood|the chance|the chances) {gap} (happening|recurring|again|future|problems|errors|mistakes|incidents|delays|failures|repetition|bugs|issues|kind|repeat)',
        '(prevent|avoid) (a repeat|a repetition|a recurrence|such mistakes|similar mistakes|such errors|similar errors|similar problems|future mistakes|such incidents|this in future|this in the future)',
        '(does|do|will|should|may|can) not recur',
        '(reduce|reducing|lower|minimi(s|z)e) the (risk|likelihood|chance|chances|probability) of {gap} (this|such|like|again|bugs|errors|mistakes|problems|happening)',
        'from happening again',
        'looking for ways to improve',
      ],
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
        "(we|i) (have |'ve |will |'ll |would like to |can |are |)(taken|take|taking|deduct|deducted|deducting|knock|knocked|reduce|reduced|cut|lower|lowered) {gap} (off|from|by) (your|the|this|next)",
        '(taken|take|taking|knocked|knock) {gap} off (your|the|this|next)',
        '(refund|refunded|refunding|reimburse|reimbursed|reimbursing|credit|credited|compensate|compensated|repay) (you|your|the|all|half|part|them|everyone)',
        '(a|an|the) (full |partial |extra |small |)(refund|voucher|rebate|discount|gift card|goodwill|gift voucher)',
        '(waive|waived|waiving) (the|your|this|all|any|half)',
        '(as|by way of|in) (a |an |)(small |)(compensation|recompense|gesture of goodwill|token of apology|thank-you|goodwill gesture)',
        '(this |an |the |)(extended|special|better) (deal|offer)',
        '(per cent|percent) (discount|off|cheaper|less)',
        'make it up to you',
      ],
    },
    {
      id: 'amends/free',
      find: [
        '(at no|without any|without|at no extra|no) (extra |additional |)(charge|cost)',
        '(free of charge|at our expense|for free|on us)',
        'we will not (bill|charge) you',
        '(one|two|three|a|another|an extra|an additional|1|2|3) (month|months|week|weeks|year|hour|hours) (free|for free|at no charge|on us)',
        "(will not|won't|not|never) (be |)(charged|billed|charge|bill|invoiced|invoice) (for |you |)",
        "(will not|won't) (charge|bill|invoice) (you |)for",
        '(nothing|not) extra to pay',
        '(bear|cover|absorb|carry|pay) the (cost|costs|extra cost|extra costs|additional costs) (ourselves|for you|of)',
      ],
    },
  ],
}
