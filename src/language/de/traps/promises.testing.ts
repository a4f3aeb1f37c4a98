import type { Examples } from '../../examples.testing.ts'

export const examples: Examples = {
  VAGUE: {
    'vague/soon': {
      yes: [
        'Wir melden uns zeitnah mit dem neuen Stand.',
        'In Kürze folgt der Plan.',
        'Der Bericht kommt demnächst.',
        'Das ist im Nu behoben.',
        'Das erledigen wir zu gegebener Zeit.',
      ],
      no: ['Bis bald!', 'Wir melden uns am 9. April.', 'Sie kommt oft.'],
    },
    'vague/possible': {
      yes: [
        'Sie erhalten die Seite so bald wie möglich.',
        'Wir liefern schnellstmöglich.',
        'Der Rest kommt, so schnell es eben geht.',
      ],
      no: ['Rufen Sie mich an, sobald es Ihnen passt.', 'Es ist möglich.', 'So ist es.'],
    },
  },
  IMPRECISE: {
    'imprecise/period': {
      yes: [
        'Sie erhalten den Bericht Anfang Juni.',
        'Wir liefern nächste Woche.',
        'In ein paar Tagen ist es fertig.',
        'Es dürfte noch zwei bis drei Wochen dauern.',
        'Der Band kommt im Frühherbst.',
      ],
      no: [
        'Sie erhalten den Bericht am 3. Juni.',
        'Diese Woche war gut.',
        'Anfang gut, alles gut.',
        'Am Anfang stand eine Skizze.',
        'Die Woche hat sieben Tage.',
      ],
    },
  },
  ABSOLUTE: {
    'absolute/guarantee': {
      yes: [
        'Wir garantieren den Termin.',
        'Sie bekommen es auf jeden Fall am Freitag.',
        'Das klappt hundertprozentig.',
        'Ich garantiere Ihnen, dass das Dach hält.',
        'Sie können absolut sicher sein.',
        'Darauf geben wir Ihnen eine Garantie.',
      ],
      no: [
        'Wir können das nicht garantieren.',
        'Die Garantie läuft zwei Jahre.',
        'Das ist sicher nett.',
        'Wir geben zwei Jahre Garantie auf das Gerät.',
      ],
    },
    'absolute/never': {
      yes: [
        'Das passiert nie wieder.',
        'Niemals wieder liefern wir zu spät.',
        'So etwas wird nie, nie wieder geschehen.',
      ],
      no: ['Nie war es schöner.', 'Das passiert nicht oft.', 'Nie gehört.'],
    },
  },
  FIXED: {
    'fixed/control': {
      yes: ['Wir haben alles im Griff.', 'Die Lage ist unter Kontrolle.'],
      no: ['Der Griff klemmt.', 'Die Kontrolle dauert.'],
    },
    'fixed/solved': {
      yes: ['Der Fehler ist behoben.', 'Das Problem wurde gelöst.', 'Die Ursache ist inzwischen beseitigt.'],
      no: ['Wir lösen das Problem.', 'Die Gelder sind behoben.', 'Das gelöste Salz setzt sich ab.'],
    },
  },
  BETTER: {
    'better/promise': {
      yes: [
        'In Zukunft machen wir es besser.',
        'Wir werden uns bessern.',
        'Künftig geben wir uns mehr Mühe.',
        'Beim nächsten Mal machen wir es besser.',
        'Wir werden in Zukunft sorgfältiger arbeiten.',
      ],
      no: [
        'Das Wetter wird besser.',
        'Besser ist besser.',
        'Die neue Fassung ist besser.',
        'Am besten rufen Sie vormittags an.',
        'Gute Besserung!',
      ],
    },
  },
}
