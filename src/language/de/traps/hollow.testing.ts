import type { Examples } from '../../examples.testing.ts'

export const examples: Examples = {
  COND: {
    'cond/if': {
      yes: [
        'Es tut mir leid, falls Sie das gestört hat.',
        'Wenn Sie sich geärgert haben, tut es uns leid.',
        'Sollten Sie sich unwohl gefühlt haben, tut es mir leid.',
        'Sollte sich jemand verletzt fühlen, tut es uns leid.',
        'Falls mein Ton zu schroff war, bitte ich um Entschuldigung.',
      ],
      no: [
        'Jedenfalls liefern wir.',
        'Notfalls kommen wir selbst.',
        'Wenige kamen.',
        'Der Beifall war groß.',
        'Ebenfalls beigefügt ist die Rechnung.',
        'Im Einzelfall hilft ein Anruf.',
      ],
    },
  },
  HEDGE: {
    'hedge/but': {
      yes: [
        'Es tut uns leid, aber die Lage war schwierig.',
        'Bitte entschuldigen Sie, doch es war viel los.',
        'Wir bedauern den Fehler, wobei das Formular auch verwirrend ist.',
        'Die lange Wartezeit tut uns leid, allerdings stand das so im Vertrag.',
        'Entschuldigen Sie die Verspätung, auch wenn im Dezember immer viel los ist.',
      ],
      no: [
        'Das ist Aberglaube.',
        'Jedes Dach ist dicht.',
        'Der Haberer kam.',
        'Die Dochte sind gekürzt.',
        'Ein Liebhaber alter Uhren hat bestellt.',
        'Die Dochtkerzen sind da.',
      ],
    },
  },
  FEELING: {
    'feeling/yours': {
      yes: [
        'Es tut mir leid, dass Sie das so sehen.',
        'Es tut uns leid, dass Sie enttäuscht sind.',
        'Ich bedaure, dass Sie sich nicht gut betreut fühlen.',
        'Wir bedauern, dass Sie mit dem Ergebnis nicht zufrieden sind.',
        'Es tut mir leid, dass Sie das persönlich nehmen.',
        'Schade, dass Sie sich von uns übergangen fühlen.',
      ],
      no: [
        'Es tut mir leid, dass Sie warten müssen.',
        'Ich freue mich, dass Sie kommen.',
        'Gut, dass Sie da sind.',
        'Es tut mir leid, dass Ihnen ein ganzer Nachmittag verloren ging.',
        'Wie fühlen Sie sich nach der Operation?',
      ],
    },
  },
  REFUSAL: {
    'refusal/cannot': {
      yes: [
        'Tut mir leid, das geht nicht.',
        'Es tut uns leid, dazu können wir nichts sagen.',
        'Tut mir leid, aber das gehört nicht dazu.',
        'Sorry, aber ich verstehe die Frage nicht.',
        'Es tut uns leid, aber wir dürfen keine Adressen weitergeben.',
        'Tut mir leid, auf Bücher geben wir keinen Rabatt.',
      ],
      no: [
        'Es tut mir leid, dass wir nicht liefern können.',
        'Das geht nicht ohne Sie.',
        'Es tut mir leid, dass ich nicht da war.',
        'Tut mir leid, ich habe Ihre Mail übersehen.',
        'Weitergeben dürfen wir das leider nicht.',
      ],
    },
  },
  GENERIC: {
    'generic/inconvenience': {
      yes: [
        'Wir bitten um Verständnis für etwaige Unannehmlichkeiten.',
        'Entschuldigen Sie die Umstände.',
        'Wir verstehen, wie ärgerlich das ist.',
        'Für die entstandenen Unannehmlichkeiten bitten wir um Nachsicht.',
        'Wir wissen, wie lästig solche Umstellungen sind.',
        'Bitte verzeihen Sie eventuelle Beeinträchtigungen.',
      ],
      no: [
        'Unter diesen Bedingungen geht es.',
        'Das ist angenehm.',
        'Es war kein Umstand.',
        'Unter diesen Umständen warten wir ab.',
        'Die Bedienung ist bequem.',
      ],
    },
  },
  AGENTLESS: {
    'agentless/mistakes': {
      yes: [
        'Es sind Fehler passiert.',
        'Dabei wurden leider Fehler gemacht.',
        'Es kam leider zu Verzögerungen.',
        'Leider ist ein Fehler unterlaufen.',
        'Da ist etwas schiefgelaufen.',
        'Der Termin wurde leider nicht eingehalten.',
        'Dabei kam es zu einem Missverständnis.',
      ],
      no: [
        'Wir haben Fehler gemacht.',
        'Der Fehler ist behoben.',
        'Uns ist ein Fehler unterlaufen.',
        'Mir ist da ein Fehler passiert.',
        'Wir haben den Termin nicht eingehalten.',
        'Es kam zu einer großen Feier.',
      ],
    },
  },
}
