import type { Pack } from '../../pack.ts'

/** What passes between two people: news, thanks, greeting, farewell, a request. */
export const contact: Pick<Pack['acts'], 'CONTACT' | 'THANKS' | 'GREET' | 'CLOSE' | 'ASK'> = {
  CONTACT: [
    {
      id: 'contact/next',
      find: [
        '(ich melde|wir melden) (mich|uns) {gap} (wieder|bei ihnen)',
        '(melde ich|melden wir) (mich|uns)',
        '(ich melde mich|wir melden uns)',
        '(die |)nächste (nachricht|meldung)',
        '(rufe ich|rufen wir) sie {gap} an',
        '(halte ich|halten wir) sie auf dem laufenden',
        'ich (schreibe|berichte) ihnen',
        '(hören|bekommen|erhalten) sie (wieder |mehr |)(von (uns|mir)|nachricht|bescheid)',
        'sie (hören|bekommen|erhalten) (wieder |mehr |)(von (uns|mir)|nachricht|bescheid)',
        '(jemand|ein kollege|eine kollegin|unser team) (wird sich|meldet sich) {gap} (bei ihnen|melden)',
        '(wird|werden|werde) (sich |mich |uns |ich mich |wir uns |)(wieder |)(bei ihnen|bei euch|bei dir) {gap} melden',
        '(werde|werden) (mich|uns|ich mich|wir uns) {gap} melden',
        '(halte|halten) (ich |wir |)(sie|euch|dich) {gap} auf dem laufenden',
        '(rufe|rufen|schreibe|schreiben|informiere|informieren|benachrichtige|benachrichtigen) (ich|wir) (sie|ihnen|euch|dich|dir)',
        '(ich|wir) (rufe|rufen|informiere|informieren|benachrichtige|benachrichtigen) (sie|euch|dich)',
        '(sage|sagen|gebe|geben) (ich|wir) ihnen bescheid',
        '(ich|wir) (sage|sagen|gebe|geben) ihnen {gap} bescheid',
        'der nächste (bericht|stand|zwischenstand|anruf)',
      ],
    },
    {
      id: 'contact/phone',
      find: [
        '(sie erreichen mich|erreichen sie mich|erreichen sie uns|sie erreichen uns)',
        'rufen sie (mich|uns)',
        '(bin ich|sind wir) {gap} (erreichbar|für sie da)',
        '(rufen|ruf|ruft) (sie |)(mich|uns) {gap} an',
        '(sie können|ihr könnt|du kannst|können sie) (mich|uns) {gap} (anrufen|erreichen|sprechen|anschreiben)',
        '(meine|unsere) (durchwahl|nummer|telefonnummer|handynummer|mobilnummer) (ist|lautet|:)',
        '(zögern|scheuen) sie (bitte |)(nicht|sich nicht)',
        '(wenden|melden) sie sich {gap} (an|bei) (mich|uns|mir)',
        '(wenden|melden) sie sich (gern |gerne |jederzeit |bitte |einfach |direkt |)(an|bei|unter)',
        '(ich bin|wir sind) {gap} (erreichbar|für sie da|zu sprechen|am telefon)',
        '(stehe|stehen) (ich |wir |)(ihnen |)(gern |gerne |jederzeit |)(zur verfügung|für fragen|bereit)',
        '(erreichen|anrufen|sprechen) (sie |)(mich|uns) (unter|auf|von|zwischen|ab|bis|heute|morgen|jederzeit)',
        '(kann|können) (ich|wir) (ihnen|euch|dir) {gap} (weiterhelfen|helfen|behilflich)',
      ],
    },
    {
      id: 'contact/questions',
      find: [
        '(bitte |)stellen sie (mir|uns) {gap} fragen',
        '(alle|ihre|offene) fragen',
        'haben sie (noch |)fragen',
        'welche fragen',
        '(bitte |)antworten sie',
        '(bei|für) (fragen|rückfragen|weiteren fragen|unklarheiten)',
        '(wenn|falls|sollten|sollte|haben) (sie |noch |dazu |)(noch |dazu |weitere |)(fragen|etwas unklar|unklarheiten|rückfragen)',
        '(wenn|falls|sollte) (noch |)(etwas|irgendetwas) {gap} unklar',
        '(fragen|sprechen|schreiben) sie (mich|uns) {gap} (an|jederzeit|einfach|gern|gerne)',
      ],
    },
  ],
  THANKS: [
    {
      id: 'thanks/thanks',
      find: ['vielen dank', 'herzlichen dank', '(ich danke|wir danken) ihnen', 'danke für', 'danke, dass'],
    },
  ],
  GREET: [
    {
      id: 'greet/formal',
      find: [
        'sehr geehrte',
        'sehr geehrter',
        'sehr geehrte damen und herren',
        'guten (tag|morgen|abend)',
        'liebe frau',
        'lieber herr',
        'grüss gott',
      ],
    },
  ],
  CLOSE: [
    {
      id: 'close/formal',
      find: [
        'mit freundlichen grüssen',
        'mit freundlichem gruss',
        'freundliche grüsse',
        'mit besten grüssen',
        'beste grüsse',
        'viele grüsse',
        'herzliche grüsse',
        'hochachtungsvoll',
        'liebe grüsse',
      ],
    },
    {
      id: 'close/soon',
      find: [
        'bis (bald|dann|demnächst)',
        'auf (bald|wiederhören|wiedersehen)',
        '(bis bald|bis morgen|bis nächste woche|bis nächsten|tschüss|servus|alles gute|schönes wochenende|schönen tag noch)',
      ],
    },
  ],
  ASK: [
    {
      id: 'ask/please',
      find: [
        'bitte (rufen|schreiben|antworten|schicken|senden|sagen|geben|teilen|lassen|melden|prüfen|bestätigen) sie',
        '(rufen|melden|antworten|schreiben) sie (mich|sich|mir|uns)',
        '(könnten|würden|hätten|möchten) sie',
        '(so bald|so schnell|sobald) {gap} (sie können|es ihnen möglich ist|es ihnen passt)',
        'bitte (nehmen|nutzen|beachten|füllen|kommen|bringen|lesen|geben|warten|haben|sehen|schauen|unterschreiben|stellen|sagen) sie',
        '(schicken|senden|geben|bringen|nehmen|warten|kommen|sagen) sie (uns|mir|bitte|es|das|den|die)',
        'bitte (schicken|senden|geben|melden|rufen|schreiben|antworten) {gap} (uns|mir|zurück)',
      ],
    },
  ],
}
