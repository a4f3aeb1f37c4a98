import type { Pack } from '../../pack.ts'

/** Promises that name no day, say too much or are not earned yet. */
export const promises: Pick<Pack['traps'], 'VAGUE' | 'IMPRECISE' | 'ABSOLUTE' | 'FIXED' | 'BETTER'> = {
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
        '(really |)(in no time|in a moment|in a minute|in a bit|in a while|in a short while|in a little while|any day now|any moment now|any time now|any minute now|one of these days|at some point|sometime soon|sooner rather than later|before too long|in good time|in due time|when the time comes|some time soon|momentarily|presently|without delay|without further delay|pretty soon|real soon now|very shortly|in a jiffy|in the not too distant future|immediately)',
        '(in|at) (the|some) (foreseeable|near) (future|time)',
        '(at|as) (the|our|my|your) (earliest|next) (opportunity|possible opportunity|possible date|possible moment|possible time|convenience)',
        '(sometime|someday|some day|eventually)',
      ],
    },
    {
      id: 'vague/possible',
      find: [
        'as (soon|quickly|fast) as (we can|possible)',
        'asap',
        'as soon as (we|it) (are|is) (able|ready|possible)',
        'at our earliest convenience',
        'when (it is|we are) ready',
        'as (soon|quickly|fast|rapidly|promptly|early|speedily) as (i can|we can|i possibly can|we possibly can|possibly can|it is possible|practical|practicable|feasible|humanly possible|is possible|is feasible|they can|can be|circumstances allow|it can be|we are able|i am able|i have time|we have time|you|he|she|they|it|the|everything|all|permitted)',
        'as (quickly|fast|soon) as (we|i) (can manage|possibly can|are able to|manage)',
        'when(ever|) (we|i) (get round to it|get around to it|find the time|have time|can)',
        "(when|once|until) (we are|i am|it is|it's|everything is|things are|the situation is) (ready|done|finished|able|calmer|settled|stable|clear)",
        '(until|till) (things|the situation|it) (calm|calms|settle|settles|improve|improves) (down|)',
        'at the first opportunity',
        '(for now|for the moment|for the time being)(,|) {gap} (wait|be patient)',
      ],
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
        '(sometime|some time|at some point|around|by about|about|roughly|approximately|probably|towards|toward) (next|in|early|mid|late|the|this) (week|month|year|quarter|june|july|august|september|october|november|december|january|february|march|april|may|summer|autumn|winter|spring|middle|end|beginning|start|coming)',
        '(in|early|mid|late|during|over|by) (early |late |mid |the early |the late |the |next |)(spring|summer|autumn|winter)',
        '(a couple of|a few|several|some|two or three|three or four|two to three|another two or three|another few|2-3|2 to 3) (more |)(days|weeks|months)',
        '(mid|early|late)-(january|february|march|april|may|june|july|august|september|october|november|december|week|month)',
        '(during|in the course of|within|by the end of|later|sometime) (this|next|the coming|the) (week|month|quarter|year|summer)',
        '(this|next) (month|quarter|year|summer|autumn|winter|spring|fall)',
        '(the |)(beginning|start|middle|end) of (the |next |this |)(month|year|quarter|summer|autumn|winter|spring|january|february|march|april|may|june|july|august|september|october|november|december)',
        'by a week',
        '(the |)(next|coming|following) few (days|weeks|months)',
      ],
    },
  ],
  ABSOLUTE: [
    {
      id: 'absolute/guarantee',
      find: [
        '(i |we |)(guarantee|guaranteed|guarantees)',
        '(100( |)% (sure|certain|safe)|a hundred percent|one hundred percent|absolutely certain|without fail|under all circumstances|no matter what)',
        '(we|i) (can |will |do |hereby |absolutely |fully |)guarantee (that|you|the|it|this|a|your|to)',
        '(promise|promising|ensure|assure you of) {gap} (100( |)%|100 percent|a hundred percent|one hundred percent|absolute|zero)',
        '(absolutely|totally|completely|entirely|one hundred percent|100( |)%|a hundred percent|dead|absolutely and completely) (sure|certain|safe|secure|reliable|guaranteed|positive|confident|bulletproof|error-free|risk-free)',
        '(without a doubt|without any doubt|beyond any doubt|beyond doubt|come what may|whatever happens|no matter what happens|at all costs|you have my word|i give you my word|we give you our word|rest assured that|zero risk|no risk at all|cross my heart)',
        '(always|never) (be on time|be late|fail|let you down)',
      ],
    },
    {
      id: 'absolute/never',
      find: [
        'never (ever |)again',
        '(will|shall) never (happen|occur)',
        'once and for all',
        '(will|shall|would|can|must) never(,|) (ever |)(ever |again |)(happen|occur|be|fail|let|miss|come|go|make|see|repeat|do)',
        '(never|not) ever again',
        'never, ever',
      ],
    },
  ],
  FIXED: [
    {
      id: 'fixed/control',
      find: ['under control', 'on top of (it|things|everything)'],
    },
    {
      id: 'fixed/solved',
      find: [
        '(bug|cause|problem|issue|error|fault) (is|was|has been|is now|has now been) (fixed|solved|resolved|removed)',
        'we (have |)(fixed|solved|resolved) (the|this) (bug|cause|problem|issue|error)',
        '(everything|it|this|that|all) (is|has been|is now|was|has now been) (now |already |)(fixed|solved|resolved|sorted|working again)',
      ],
    },
  ],
  BETTER: [
    {
      id: 'better/promise',
      find: [
        '(we|i) (will|shall) (do better|improve|try harder|do our best)',
        "(we'll|i'll) (do better|improve|try harder|do our best)",
        'do better (next time|in future|in the future)',
        '(we|i) (will|shall) (all |)be more (careful|attentive|thorough|diligent|precise)',
        "(we'll|i'll) be more (careful|attentive|thorough|diligent|precise)",
        '(do|will do) (even |)better (in the future|from now on|next time|in future)',
        '(we|i) (promise|will try|will do our best|will do my best|will make every effort|will try our best) to (do better|improve|be better|be more careful|avoid)',
      ],
    },
  ],
}
