/** Words around the findings: in the margin of the composer and on the command line. */
export const words = {
  severity: { block: 'blocks', warn: 'warning', hint: 'hint' },
  count:
    '{blocks, plural, =0 {Nothing blocks} one {# block} other {# blocks}}, {warnings, plural, one {# warning} other {# warnings}}, {hints, plural, one {# hint} other {# hints}}; {length, plural, one {# word} other {# words}}.',
  skipped: 'Not checked without the facts: {rules}.',
  principle: {
    p1: 'Genuine apology',
    p2: 'What it means for them',
    p3: 'We take responsibility',
    p4: 'Nobody blamed',
    p5: 'A day',
    p6: 'A plan',
    p7: 'Not again, if earned',
    p8: 'Amends as approved',
    p9: 'Nothing internal, nothing absolute',
    p10: 'Next news, phone, questions',
    p11: 'Name, address, language',
    p12: 'Tone and length',
  },
} as const
