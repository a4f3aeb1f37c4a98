import type { words as english } from '../../en/words/shell.ts'
import type { Like } from '../../words.ts'

export const words = {
  skip: 'Zum Inhalt',
  navigation: 'Seiten',
  menu: 'Menü',
  nav: {
    today: 'Heute',
    projects: 'Projekte',
    checkins: 'Wochenberichte',
    promises: 'Zusagen',
    outbox: 'Postausgang',
    inbox: 'Eingang',
    clients: 'Kunden',
    settings: 'Einstellungen',
  },
  outboxTrouble: '{count, plural, one {# braucht Sie} other {# brauchen Sie}}',
  outboxHeld: '{count, plural, one {# wartet} other {# warten}}',
  language: 'Sprache',
  theme: { label: 'Farben: {which}', system: 'wie das System', light: 'hell', dark: 'dunkel' },
  singleKeys: { label: 'Einzelne Tasten', on: 'Einzelne Tasten sind an', off: 'Einzelne Tasten sind aus' },
  signOut: 'Abmelden',
  stop: {
    act: 'Versand anhalten',
    title: 'Alles anhalten, was hinausgeht?',
    text: 'Es geht nichts mehr hinaus, bis jemand den Versand wieder startet. Was schon verschickt ist, lässt sich nicht zurückholen. Das Anhalten wird mit Ihrem Namen festgehalten.',
    confirm: 'Versand jetzt anhalten',
    failed: 'Der Versand wurde nicht angehalten.',
    bar: 'Der Versand ist angehalten. Es geht nichts hinaus.',
    start: 'Versand wieder starten',
    startTitle: 'Versand wieder starten?',
    startText:
      'Was gewartet hat, geht zu seiner Zeit hinaus. Was inzwischen zu spät ist, wartet, bis Sie es noch einmal gelesen haben.',
    startConfirm: 'Versand jetzt starten',
  },
  silent:
    'Forthright hat seit mehr als 15 Minuten nichts getan: Nichts geht hinaus, keine Frist wird beobachtet. Starten Sie den Server neu oder sehen Sie in sein Protokoll.',
  recordBroken:
    'Das Protokoll, wer was getan hat, ist nicht mehr schlüssig: Eine Zeile wurde von außen geändert oder entfernt. Sagen Sie es der Person, die diesen Server betreibt, und bewahren Sie die letzte Sicherung auf.',
  demo: 'Beispieldaten. Briefe gehen in das eingebaute Postfach, nie nach außen.',
  bars: 'Was für alle Seiten gilt',
  mailbox: 'Postfach öffnen',
  palette: {
    label: 'Suchen',
    placeholder: 'Ein Kunde, eine Zusage, eine Seite',
    nothing: 'Nichts mit diesem Namen.',
    pages: 'Seiten',
    acts: 'Aktionen',
    found: 'Gefunden',
  },
  keys: {
    control: 'Strg',
    title: 'Tasten',
    anywhere: 'Überall',
    pages: 'Gehe zu',
    lists: 'In Listen',
    goTo: 'Zu {page}',
    palette: 'Suchen oder überallhin gehen',
    sheet: 'Diese Übersicht zeigen',
    search: 'Suchen',
    next: 'Nächste Zeile',
    before: 'Zeile davor',
    open: 'Zeile öffnen',
    turnOff: 'Einzelne Tasten ausschalten',
    turnOn: 'Einzelne Tasten einschalten',
  },
  error: {
    notFoundTitle: 'Unter dieser Adresse gibt es keine Seite.',
    notFoundText: 'Es wurde nichts geändert. Der Link ist vielleicht alt oder die Adresse vertippt.',
    toToday: 'Zu Heute',
    pageTitle: 'Diese Seite ließ sich nicht anzeigen.',
    pageText:
      'Es wurde nichts geändert und nichts gesendet. Was Sie geschrieben haben, ist auf diesem Gerät aufgehoben.',
    again: 'Noch einmal versuchen',
    unreachable:
      'Der Server antwortet nicht. Es wurde nichts geändert. Prüfen Sie, ob er läuft, und versuchen Sie es noch einmal.',
    failed:
      'Auf dem Server ist etwas fehlgeschlagen. Was Sie wollten, wurde nicht getan. Versuchen Sie es noch einmal; geschieht es wieder, sagen Sie es der Person, die ihn betreibt.',
    signedOut: 'Sie sind abgemeldet. Was Sie geschrieben haben, ist auf diesem Gerät aufgehoben.',
    signIn: 'Anmelden',
  },
  empty: {
    today: {
      title: 'Alle wissen, was Sie wissen.',
      text: 'Hier stehen die fälligen Anrufe und Briefe, geordnet danach, bis wann ein Kunde von Ihnen hören muss. Sie kommen aus Ihren Zusagen: Importieren Sie einen Plan, und halten Sie fest, was Sie wem zugesagt haben.',
    },
    projects: {
      title: 'Noch kein Projekt.',
      text: 'Ein Projekt ist ein Plan mit Zusagen darüber. Importieren Sie eine Datei, oder schreiben Sie fünf Aufgaben von Hand auf; die erste Prognose folgt sofort.',
    },
    checkins: {
      title: 'Kein Wochenbericht ist fällig.',
      text: 'Einmal in der Woche bekommt jeder Kontakt einen kurzen Brief darüber, wie es um seine Zusagen steht: aus den Fakten geschrieben, von Ihnen freigegeben. Am Tag davor erscheint er hier.',
    },
    promises: {
      title: 'Noch nichts zugesagt.',
      text: 'Eine Zusage ist, was Sie einem Kontakt bis zu einem Tag angekündigt haben: eine Lieferung, eine Nachricht, einen Anruf, einen Ausgleich. Alle stehen hier mit dem Verlauf ihrer Termine.',
    },
    outbox: {
      title: 'Es geht nichts hinaus.',
      text: 'Ein freigegebener Brief wartet hier eine Minute, damit Sie ihn zurückholen können. Danach steht hier, ob er verschickt, ungewiss oder gescheitert ist.',
    },
    clients: {
      title: 'Noch kein Kunde.',
      text: 'Ein Kunde ist eine Firma mit den Menschen, denen Sie schreiben: ihre Sprache, ihre Anrede, ihre Zeitzone und Arbeitszeiten.',
    },
    settings: {
      title: 'Einstellungen',
      text: 'Ihr Arbeitsbereich, die Menschen darin und der Weg, auf dem Briefe hinausgehen.',
    },
  },
} satisfies Like<typeof english>
