/** The page on which a reader stops their weekly updates. */
export const words = {
  title: 'Weekly updates from {house}',
  lead: 'Should they stop? Letters about your dates, when one moves or is settled, will still reach you.',
  stop: 'Stop the weekly updates',
  stopped: 'You get no more weekly updates from {house}',
  stoppedText: 'Letters about your dates, when one moves or is settled, still reach you.',
  slip: 'Was that a mistake? For a day one press sets them going again.',
  again: 'Send me the weekly updates again',
  tellThem: 'If you want the weekly updates back, simply say so to your contact there, or answer any of their letters.',
  wanted: 'You get the weekly updates from {house} again',
  wantedText: 'The next one comes at its usual time.',
  stopAfterAll: 'Stop them after all',
  unknown: 'This link leads nowhere',
  unknownText:
    'It is not complete, or it belongs to somebody who is no longer there. Use the link in your newest letter.',
} as const
