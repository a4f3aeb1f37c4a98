import type { Pack } from '../../pack.ts'

/** Words that take an apology back or leave it without content. */
export const hollow: Pick<Pack['traps'], 'COND' | 'HEDGE' | 'FEELING' | 'REFUSAL' | 'GENERIC' | 'AGENTLESS'> = {
  COND: [
    {
      id: 'cond/if',
      find: [
        'falls',
        'sollten sie',
        'sollte (ich|es|dies|das|ihnen)',
        'wenn (sie sich|ihnen|wir ihnen|ich sie|wir sie|sie das|es sie|ich ihnen)',
        'sofern',
        'wenn (ich|wir|jemand|sie|du|ihr|das|dies|es|etwas|irgendwer|meine|unsere|einer|jemandem)',
        '(sollte|sollten) (sie|sich|ich|wir|jemand|das|dies|es|ihnen|meine|unsere|etwas|die|der|jemandem)',
        'für den fall, dass',
      ],
    },
  ],
  HEDGE: [
    {
      id: 'hedge/but',
      find: [
        'aber',
        'jedoch',
        'doch',
        'allerdings',
        'gleichwohl',
        'andererseits',
        '(jedoch|trotzdem|dennoch|immerhin|andrerseits|obwohl|obgleich|wobei|auch wenn|nun einmal|andererseits)',
      ],
    },
  ],
  FEELING: [
    {
      id: 'feeling/yours',
      find: [
        'dass sie (das|es|dies) so (sehen|empfinden|verstanden haben|aufgefasst haben|aufgenommen haben)',
        'dass sie sich {gap} (fühlen|gefühlt haben|geärgert haben|ärgern)',
        'dass sie sich (ärgern|geärgert haben)',
        'dass sie (enttäuscht|verärgert|unzufrieden|gekränkt) sind',
        'dass (bei ihnen |)der eindruck entstanden ist',
        'dass (sie|du|ihr) {gap} (so sehen|anders sehen|so siehst|so seht|so aufgefasst haben|so aufgefasst hast|falsch verstanden haben|missverstanden haben|persönlich nehmen|übel nehmen|so empfinden|so empfindest|aufgefasst haben|verstanden haben|empfinden)',
        'dass (sie|du|ihr) (sich|dich|euch) (angegriffen|verletzt|beleidigt|ausgeschlossen|übergangen|gestört|schlecht behandelt|vernachlässigt|unwohl) (fühlen|fühlst|fühlt|gefühlt haben|gefühlt hast)',
        'dass (sie|du|ihr) {gap} (unzufrieden|nicht zufrieden|enttäuscht|verärgert|gekränkt|beleidigt|wütend|sauer) (sind|bist|seid|waren)',
        'wenn (sie|du) (das|es) (anders|so) (sehen|siehst)',
      ],
    },
  ],
  REFUSAL: [
    {
      id: 'refusal/cannot',
      find: [
        'tut (mir|uns) leid, (aber |)das (geht|ist) (leider |)nicht (möglich|)',
        'tut (mir|uns) leid, das geht nicht',
        'tut (mir|uns) leid, (da|dazu) (kann ich|können wir) (nichts|keine)',
        '(leid|sorry|entschuldigung|verzeihung|bedaure|bedauere|pardon), (aber |doch |)(das|da|dazu|dies|es|hier) {gap} (nicht|kein|keine|keinen|nichts)',
        '(leid|sorry|entschuldigung|verzeihung|bedaure), (aber |doch |)(ich|wir) (kann|können|darf|dürfen|verstehe|verstehen|weiss|wissen|finde|finden|sehe|sehen|habe|haben|glaube|mag) {gap} (nicht|kein|keine|keinen|nichts|nie)',
        '(leid|sorry|entschuldigung|verzeihung), (aber |)(ich|wir) (kann|können|darf|dürfen|verstehe|verstehen|weiss|sehe) (ihnen |dir |euch |)(da |das |die |den |)(nicht|kein|keine|nichts)',
        'leider (kann|können|ist|sind|geht) {gap} (nicht|kein|keine)',
        '(leid|sorry|entschuldigung|verzeihung), (aber |)(auf|für|bei) {gap} (geben|gibt|gewähren|machen) (wir|ich|es) (nicht|kein|keine|keinen)',
      ],
    },
  ],
  GENERIC: [
    {
      id: 'generic/inconvenience',
      find: [
        '(etwaige|eventuelle|mögliche|entstandene|alle|die|diese) (unannehmlichkeiten|umstände)',
        'unannehmlichkeiten',
        '(die |ihre |)(umstände|mühe|ungelegenheiten|beeinträchtigungen)',
        '(verstehen|verstehe|wissen|weiss|nachvollziehen), (wie|dass das|dass dies) (ärgerlich|frustrierend|unangenehm|enttäuschend|lästig)',
        '(sämtliche|jegliche|eventuelle|etwaige) (unannehmlichkeiten|unannehmlichkeit)',
      ],
    },
  ],
  AGENTLESS: [
    {
      id: 'agentless/mistakes',
      find: [
        '(es sind|es wurden|da sind) (leider |)fehler (passiert|gemacht|unterlaufen)',
        '(sind|wurden) (leider |)fehler (passiert|gemacht)',
        '(es kam|kam es) {gap} zu (einem |einer |einigen |)(verzögerung|verzögerungen|missverständnis|missverständnissen|fehler|fehlern)',
        '(es|da|hier|dabei|leider) ist (leider |wohl |)(etwas |einiges |)(schiefgelaufen|schief gelaufen|schiefgegangen|schief gegangen)',
        '(leider|es|da|hier|dabei) ist (leider |wohl |)ein (fehler|missgeschick|versehen) (passiert|unterlaufen|geschehen)',
        '(der termin|die frist|der zeitplan|das datum) (wurde|konnte) (leider |)nicht (eingehalten|gehalten)',
      ],
    },
  ],
}
