import type { Like } from '../../words.ts'
import type { words as english } from '../../en/words/backtest.ts'

/** How the forecasts of finished projects came out. */
export const words = {
  basis: {
    'own-team': 'aus {n, plural, one {# fertigen Projekt} other {# fertigen Projekten}} dieser Leitung',
    'own-company': 'aus {n, plural, one {# fertigen Projekt} other {# fertigen Projekten}} von uns',
    'shipped-prior':
      'aus {n, plural, one {# öffentlichen Fall} other {# öffentlichen Fällen}}, bis unsere eigenen reichen',
    none: 'aus keinem fertigen Projekt, also weiter als nötig',
    notEarned: 'Wie selten falscher Alarm kommt, lässt sich erst verbürgen, wenn mehr eigene Projekte fertig sind.',
  },
  link: 'Wie gut waren unsere Prognosen?',
  place: 'Projekte',
  title: 'Termine, die wir in 8 von 10 Fällen halten würden, trafen zu {share} ein.',
  titleNone: 'Noch sind zu wenige Projekte fertig, um zu sagen, wie gut unsere Prognosen waren.',
  titleFew:
    '{projects, plural, one {Ein fertiges Projekt ist} other {# fertige Projekte sind}} zu wenig, um zu sagen, wie gut unsere Prognosen sind.',
  few: 'Termine, die in 8 von 10 Fällen halten sollten, hielten zu {share}. Bei so wenigen kann das Glück sein: Der wahre Anteil kann überall zwischen {lo} und {hi} liegen. Ab {enough, plural, one {# Projekt} other {# Projekten}} lässt sich 8 von 10 von 6 von 10 unterscheiden.',
  enough:
    'Mit {projects, plural, one {# Projekt} other {# Projekten}} dahinter liegt der wahre Anteil in 19 von 20 Fällen zwischen {lo} und {hi}.',
  lead: '{projects, plural, one {# fertiges Projekt} other {# fertige Projekte}} und {forecasts, plural, one {# Prognose} other {# Prognosen}}, von {from} bis {to}. In jedem Anteil zählt jedes Projekt gleich viel, wie viele Prognosen es auch hatte.',
  leadNone:
    '{projects, plural, =0 {Noch ist kein Projekt ganz fertig} one {Ein Projekt ist ganz fertig} other {# Projekte sind ganz fertig}}. Zahlen gibt es ab {enough}; bis dahin wird jede Prognose aufbewahrt.',
  true: {
    title: 'Was wir sagten und was eintraf',
    note: 'Auf der Geraden trafen Termine so oft ein, wie wir es sagten. Darunter waren sie zu früh, darüber später als nötig. Im schattierten Band kann die Wahrheit liegen.',
    said: 'Wir sagten',
    came: 'Traf ein',
    between: 'Kann in Wahrheit liegen zwischen',
    range: '{lo} und {hi}',
    plot: 'Wir sagten 50 %: {p50} trafen ein. Wir sagten 80 %: {p80}. Wir sagten 95 %: {p95}.',
    caption: 'Wie oft die Arbeit zum Termin fertig war, je nachdem, was wir sagten',
  },
  off: {
    title: 'Wie weit daneben',
    days: 'Im mittleren Fall lag der mittlere Termin {days, plural, =0 {weniger als einen Tag} one {# Kalendertag} other {# Kalendertage}} daneben.',
    later: 'In {share} der Prognosen wurde die Arbeit erst danach fertig; die Hälfte wäre richtig.',
  },
  alarms: {
    title: 'Wurden wir rechtzeitig gewarnt?',
    missed:
      '{missed, plural, =0 {Kein zugesagter Tag wurde verfehlt} one {Ein zugesagter Tag wurde verfehlt} other {# zugesagte Tage wurden verfehlt}}.',
    found:
      '{found, plural, =0 {Keinem davon ging ein Alarm voraus} one {Einem davon ging ein Alarm voraus} other {# davon ging ein Alarm voraus}}.',
    lead: 'Der erste Alarm kam im mittleren Fall {days, plural, =0 {am Tag selbst} one {# Tag vorher} other {# Tage vorher}}.',
    held: '{held, plural, =0 {Kein zugesagter Tag wurde gehalten} one {Ein zugesagter Tag wurde gehalten} other {# zugesagte Tage wurden gehalten}}, {falseAlarms, plural, =0 {keiner davon mit Alarm} one {einer davon trotz Alarm} other {# davon trotz Alarm}}.',
  },
  stages: {
    title: 'Frühe und späte Prognosen',
    caption: 'Wie oft die Arbeit zum Termin fertig war, je nachdem, wie viel der Arbeit getan war',
    stage: 'Arbeit getan',
    projects: 'Projekte',
    forecasts: 'Prognosen',
    early: 'erstes Drittel',
    middle: 'zweites Drittel',
    late: 'letztes Drittel',
    few: 'noch zu wenige',
  },
  list: {
    title: 'Fertige Projekte',
    none: 'Ein Projekt ist mit seiner letzten Lieferung fertig. Dann wird jede Prognose, die es je gab, neben den wirklichen Tag gestellt.',
    project: 'Projekt',
    finished: 'Arbeit getan',
    delivered: 'Geliefert',
    note: 'Eine Prognose wird an dem Tag gemessen, an dem die Arbeit getan war. Was dann bis zu seinem Tag bereitlag, wurde später geliefert: Diesen Tag zeigt die Liste der Projekte.',
    first: 'Erste Prognose',
    last: 'Letzte Prognose',
    p80: '8-von-10-Termine gehalten',
    later: 'kam {days, plural, one {# Tag später} other {# Tage später}}',
    earlier: 'kam {days, plural, one {# Tag früher} other {# Tage früher}}',
    same: 'auf den Tag',
  },
} satisfies Like<typeof english>
