import type { Examples } from '../../examples.testing.ts'

export const examples: Examples = {
  COND: {
    'cond/if': {
      yes: [
        'Es tut mir leid, falls Sie das gestört hat.',
        'Wenn Sie sich geärgert haben, tut es uns leid.',
        'Sollten Sie sich unwohl gefühlt haben, tut es mir leid.',
        'Sollte sich jemand verletzt fühlen, tut es uns leid.',
      ],
      no: ['Jedenfalls liefern wir.', 'Notfalls kommen wir selbst.', 'Wenige kamen.'],
    },
  },
  HEDGE: {
    'hedge/but': {
      yes: [
        'Es tut uns leid, aber die Lage war schwierig.',
        'Bitte entschuldigen Sie, doch es war viel los.',
        'Wir bedauern den Fehler, wobei das Formular auch verwirrend ist.',
      ],
      no: ['Das ist Aberglaube.', 'Jedes Dach ist dicht.', 'Der Haberer kam.'],
    },
  },
  FEELING: {
    'feeling/yours': {
      yes: [
        'Es tut mir leid, dass Sie das so sehen.',
        'Es tut uns leid, dass Sie enttäuscht sind.',
        'Ich bedaure, dass Sie sich nicht gut betreut fühlen.',
        'Wir bedauern, dass Sie mit dem Ergebnis nicht zufrieden sind.',
      ],
      no: ['Es tut mir leid, dass Sie warten müssen.', 'Ich freue mich, dass Sie kommen.', 'Gut, dass Sie da sind.'],
    },
  },
  REFUSAL: {
    'refusal/cannot': {
      yes: [
        'Tut mir leid, das geht nicht.',
        'Es tut uns leid, dazu können wir nichts sagen.',
        'Tut mir leid, aber das gehört nicht dazu.',
        'Sorry, aber ich verstehe die Frage nicht.',
      ],
      no: [
        'Es tut mir leid, dass wir nicht liefern können.',
        'Das geht nicht ohne Sie.',
        'Es tut mir leid, dass ich nicht da war.',
      ],
    },
  },
  GENERIC: {
    'generic/inconvenience': {
      yes: [
        'Wir bitten um Verständnis für etwaige Unannehmlichkeiten.',
        'Entschuldigen Sie die Umstände.',
        'Wir verstehen, wie ärgerlich das ist.',
      ],
      no: ['Unter diesen Bedingungen geht es.', 'Das ist angenehm.', 'Es war kein Umstand.'],
    },
  },
  AGENTLESS: {
    'agentless/mistakes': {
      yes: ['Es sind Fehler passiert.', 'Dabei wurden leider Fehler gemacht.', 'Es kam leider zu Verzögerungen.'],
      no: ['Wir haben Fehler gemacht.', 'Der Fehler ist behoben.'],
    },
  },
}
