import type { Pack } from '../../pack.ts'

/** What passes between two people: news, thanks, greeting, farewell, a request. */
export const contact: Pick<Pack['acts'], 'CONTACT' | 'THANKS' | 'GREET' | 'CLOSE' | 'ASK'> = {
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
        "(i|we) (will|shall|'ll|am going to|are going to) (give you|let you know|send you an update|send an update|tell you|keep you|send you news|send you a|phone|ring|email you|e-mail you|mail you|inform you|follow up|drop you|speak to you|have news|get in touch|be back)",
        "(i'll|we'll) (contact|inform|get back|get in touch|give you|let you know|send you an update|tell you|keep you|phone|ring|email you|mail you|follow up|drop you|be back|have news)",
        "(you will|you'll|you can expect to) (be contacted|hear|hear more|hear back|get news|get an update|receive an update|be informed|be notified)",
        '(someone|somebody|a colleague|our team|one of us) will (call|contact|get back|write|be in touch|get in touch|ring|reach out)',
        '(get|getting|be|come) back to you',
        '(daily|weekly|regular|another|further|an|the) (update|updates|status mail|status report) (every|on|by|follows|will follow|tomorrow)',
        'next (status|report|mail|message|call) (comes|is|will|on|follows)',
      ],
    },
    {
      id: 'contact/phone',
      find: [
        '(you can |you may |)(reach|call|ring|phone) (me|us)',
        'call (me|us) back',
        '(i am|we are) (available|reachable)',
        '(give|drop) (me|us) a (ring|call|line|shout|bell|buzz)',
        "(feel free|do not hesitate|don't hesitate|please feel free|happy) to (call|contact|write|ask|reach|phone|ring|email|e-mail|get in touch|reach out|reply|mail|send|come|get back)",
        '(hesitate|free) to (contact|call|ask|write|reach)',
        '(my|our) (direct |mobile |phone |cell |telephone |office |)(number|phone|extension|line|mobile|hotline) (is|:)',
        '(contact|reach|call|phone|ring|email|e-mail|write to|get in touch with) (me|us) (at|on|by|any|under|directly|between|from|if|for|with|anytime|whenever|today|tomorrow)',
        '(call|ring|phone) (me|us)',
        "(i am|i'm|we are|we're) (at your disposal|on the phone|here for you|happy to help|happy to talk|free to talk|in the office|there for you)",
        '(fill out|fill in|use) the {gap} (form|feedback form|contact form)',
        'we invite you to',
        'is there anything else (i|we) can',
        '(can|may|could) (i|we) help you (with|further|today)',
        '(glad|happy) to help',
        "(i|we) (will |would |'d |'ll |)(gladly|happily) (help|assist|answer|explain)",
      ],
    },
    {
      id: 'contact/questions',
      find: [
        '(any|all|your|open) questions',
        'please (ask me|ask us|reply|answer)',
        'which questions',
        'what questions',
        '(let me|let us) know (if|whether|what|when|how|should|in case|of any|about any)',
        "(if|should) (you have|you've|you should have|there are|anything|something|any|you need|you want|you would like|you'd like) (any |further |more |other |is |remains |seems |)(questions|question|comments|concerns|doubts|unclear|not clear|open|to know|to talk|anything)",
        'if (anything|something) (is|remains|seems|looks|should be) (unclear|open|not clear|odd|wrong|missing)',
        'happy to answer',
        '(ask|write|tell) (me|us) (anything|anytime|any time|whatever|if)',
      ],
    },
  ],
  THANKS: [
    {
      id: 'thanks/thanks',
      find: ['thank you', 'thanks', 'many thanks', '(i am|we are) grateful'],
    },
  ],
  GREET: [
    {
      id: 'greet/formal',
      find: ['dear', 'good (morning|afternoon|evening|day)', 'hello', 'hi'],
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
    },
    {
      id: 'close/soon',
      find: [
        'see you soon',
        'talk (to you |)soon',
        'speak (to you |)soon',
        'goodbye',
        'hope to (see|hear from) you soon',
        'see you (all |both |there |)(soon|shortly|then|tomorrow|on|at|in|next)',
        '(bye|cheers|take care|until then|till then|until soon|all the best|have a (nice|good|great|lovely))',
      ],
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
        "please (find|fill|see|note|use|visit|read|accept|bear|keep|try|do|take|make|contact|ring|phone|mail|email|return|sign|provide|get|help|submit|update|install|upgrade|have|leave|bring|register|do not|don't)",
        '(let us|let me) know',
        '(return|send|give|bring|mail) (us|me|it back|back)',
      ],
    },
  ],
}
