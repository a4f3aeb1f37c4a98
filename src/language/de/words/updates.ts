import type { Like } from '../../words.ts'
import type { words as english } from '../../en/words/updates.ts'

export const words = {
  title: 'Wochenberichte von {house}',
  lead: 'Sollen sie aufhören? Briefe zu Ihren Terminen, wenn sich einer verschiebt oder etwas geklärt ist, erreichen Sie weiterhin.',
  stop: 'Wochenberichte abbestellen',
  stopped: 'Sie erhalten keine Wochenberichte von {house} mehr',
  stoppedText: 'Briefe zu Ihren Terminen, wenn sich einer verschiebt oder etwas geklärt ist, erreichen Sie weiterhin.',
  slip: 'War das ein Versehen? Einen Tag lang genügt ein Klick, und sie kommen wieder.',
  again: 'Wochenberichte wieder erhalten',
  tellThem:
    'Möchten Sie die Wochenberichte wieder haben, sagen Sie es einfach Ihrem Kontakt dort, oder antworten Sie auf einen der Briefe.',
  wanted: 'Sie erhalten die Wochenberichte von {house} wieder',
  wantedText: 'Der nächste kommt zur gewohnten Zeit.',
  stopAfterAll: 'Doch abbestellen',
  unknown: 'Dieser Link führt nirgendwohin',
  unknownText:
    'Er ist nicht vollständig, oder er gehört jemandem, den es hier nicht mehr gibt. Nehmen Sie den Link aus Ihrem neuesten Brief.',
} satisfies Like<typeof english>
