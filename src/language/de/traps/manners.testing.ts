import type { Examples } from '../../examples.testing.ts'

export const examples: Examples = {
  INTERNAL: {
    'internal/quarrel': {
      yes: [
        'Es gab interne Probleme.',
        'Bei uns herrscht Personalmangel.',
        'Im Team gab es Streit über den Entwurf.',
        'Das halbe Büro ist krank.',
      ],
      no: ['Das Team arbeitet gut.', 'Streiten Sie nicht.', 'Das Team ist gross.', 'Krank ist niemand.'],
    },
    'internal/tool': {
      yes: ['Das Ticket liegt im Backlog.', 'Im Sprint war kein Platz.'],
      no: ['Wir springen ein.', 'Der Bericht liegt vor.'],
    },
  },
  GROVEL: {
    'grovel/beg': {
      yes: ['Wir sind untröstlich.', 'Ich flehe Sie an.', 'Ich bitte Sie demütigst.'],
      no: ['Wir trösten das Kind.', 'Er kniet.', 'Demut hilft.'],
    },
    'grovel/unforgivable': {
      yes: ['Das ist unverzeihlich.', 'Wir schämen uns zutiefst.'],
      no: ['Das ist verzeihlich.', 'Der Boden ist nass.'],
    },
  },
  EXEMPT: {
    'exempt/after': {
      yes: ['Es kommt am oder kurz nach dem 5. Juni.'],
      no: ['Es kommt nach dem 5. Juni.'],
    },
    'exempt/guarantee': {
      yes: [
        'Das können wir nicht garantieren.',
        'Ich kann den Tag leider nicht garantieren.',
        'Wir können nicht versprechen, dass alles geht.',
        'Die Software kommt ohne jede Gewährleistung.',
      ],
      no: ['Wir garantieren das.', 'Das ist garantiert.', 'Wir garantieren den Termin.', 'Das ist absolut sicher.'],
    },
    'exempt/soon': {
      yes: [
        'Bitte rufen Sie so bald wie möglich zurück.',
        'Das geschieht früher oder später.',
        'Das kommt so bald nicht wieder.',
      ],
      no: ['Wir liefern so bald wie möglich.', 'Wir rufen zurück.', 'Das kommt bald.'],
    },
  },
}
