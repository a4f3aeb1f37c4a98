import type { Examples } from '../../examples.testing.ts'

export const examples: Examples = {
  APOLOGY: {
    'apology/sorry': {
      yes: [
        'Es tut mir leid, dass wir den Bericht nicht am Freitag liefern können.',
        'Dass Sie warten müssen, tut uns aufrichtig leid.',
        'Das tut mir sehr leid.',
        'Dafür tut es mir wirklich leid.',
        'Uns tut die Verspätung leid, und es tut uns leid um Ihre Zeit.',
        'Mir tut das wirklich leid.',
        'Sorry für das Durcheinander.',
        'Leid tut es mir um Ihre Zeit.',
      ],
      no: [
        'Er leidet unter dem Lärm.',
        'Leider ist der Raum belegt.',
        'Das Leid war groß.',
        'Tut mir leid, das geht nicht.',
        'Wir sind es leid zu warten.',
        'Das Leiden ist vorbei.',
        'Mir tut der Rücken weh.',
      ],
    },
    'apology/apologise': {
      yes: [
        'Entschuldige bitte, ich habe den Anhang vergessen.',
        'Bitte entschuldigen Sie die Verzögerung.',
        'Ich bitte Sie um Entschuldigung.',
        'Dafür bitten wir Sie aufrichtig um Entschuldigung.',
        'Wir entschuldigen uns für den späten Bescheid.',
        'Ich möchte mich bei Ihnen dafür entschuldigen.',
        'Entschuldigung für die späte Antwort.',
        'Verzeihen Sie bitte die kurzfristige Absage.',
        'Wir bitten die Verzögerung zu entschuldigen.',
        'Entschuldige die Verspätung!',
        'Das Team bittet alle Leser um Verzeihung.',
      ],
      no: [
        'Bitte entschuldigen Sie die Störung.',
        'Sie hat sich bei ihm entschuldigt.',
        'Eine Entschuldigung liegt der Schule vor.',
        'Er fehlt entschuldigt.',
        'Das ist keine Entschuldigung.',
      ],
    },
    'apology/regret': {
      yes: [
        'Wir bedauern sehr, dass der Termin nicht hält.',
        'Das bedaure ich.',
        'Wir bedauern, dass Sie warten müssen.',
        'Den Fehler bedauern wir sehr.',
      ],
      no: ['Er bedauert den Kauf.', 'Bedauern hilft nicht.', 'Das ist bedauerlich.'],
    },
  },
  SYMPATHY: {
    'sympathy/reported': {
      yes: [
        'Sie hat sich bei allen entschuldigt.',
        'Sie sollten sich bei ihr entschuldigen.',
        'Er entschuldigte sich später.',
      ],
      no: ['Wir entschuldigen uns.', 'Ich muss mich entschuldigen.'],
    },
    'sympathy/polite': {
      yes: [
        'Es tut mir leid, das zu hören.',
        'Bitte entschuldigen Sie die Störung.',
        'Es tut mir leid, von Ihrer Krankheit zu hören.',
        'Entschuldigen Sie, wie komme ich zum Bahnhof?',
        'Würden Sie mich entschuldigen?',
      ],
      no: [
        'Es tut mir leid, dass wir zu spät sind.',
        'Bitte entschuldigen Sie die Verzögerung.',
        'Entschuldigen Sie die Verspätung.',
        'Entschuldigung für den Fehler.',
      ],
    },
  },
  IMPACT: {
    'impact/know': {
      yes: [
        'Ich weiß, dass Sie den Bericht für die Sitzung brauchen.',
        'Mir ist bewusst, dass Ihnen damit ein Tag fehlt.',
        'Für Sie bedeutet das eine Woche weniger Zeit.',
        'Wir wissen, dass Ihr Laden am Montag öffnet.',
        'Uns ist bewusst, was das für Sie bedeutet.',
        'Wir wissen, wie viel daran hängt.',
        'Ich weiß, dass Ihre Prüfer die Zahlen vorher brauchen.',
      ],
      no: [
        'Ich weiß, wo der Schlüssel liegt.',
        'Wir wissen es nicht.',
        'Das bedeutet nichts.',
        'Sie weiß es.',
        'Er ist sich sicher.',
        'Wir wissen, wo es ist.',
      ],
    },
    'impact/less': {
      yes: [
        'Damit bleibt Ihnen weniger Zeit für die Prüfung.',
        'Das ist Mehraufwand für Sie.',
        'Sie mussten Ihren Kunden absagen.',
        'Ihnen bleiben zwei statt fünf Tage.',
        'Drei Stunden konnten Sie keine Bestellungen annehmen: So konnten Sie nichts verkaufen.',
      ],
      no: ['Wir haben wenig Zeit.', 'Der Aufwand ist gering.', 'Wir mussten lachen.', 'Die Kunden kommen.'],
    },
  },
  RESP: {
    'resp/own': {
      yes: [
        'Ich habe die Spalten verwechselt.',
        'Wir hätten Sie früher warnen müssen.',
        'Wir haben unser Versprechen nicht gehalten.',
        'Tut mir leid, dass ich mich verspätet habe.',
      ],
      no: [
        'Er hat es vergessen.',
        'Sie hätten uns warnen sollen.',
        'Haben Sie den Anhang vergessen?',
        'Wir haben geliefert.',
        'Ich habe Zeit.',
      ],
    },
    'resp/ours': {
      yes: [
        'Die Verantwortung dafür liegt bei uns.',
        'Dafür übernehmen wir die Verantwortung.',
        'Das haben wir zu verantworten.',
        'Das war unser Fehler.',
        'Ich übernehme dafür die volle Verantwortung.',
        'Daran sind wir selbst schuld.',
        'Das geht auf meine Kappe.',
        'Wir haben einen Fehler gemacht.',
        'Es war alles meine Schuld.',
        'Wir tragen dafür die volle Verantwortung.',
      ],
      no: [
        'Die Verantwortung liegt beim Lieferanten.',
        'Wer trägt die Verantwortung?',
        'Verantwortung ist wichtig.',
        'Sie übernehmen die Kosten.',
        'Der Fehler lag im Kabel.',
        'Sie haben einen Fehler gemacht.',
        'Er trägt den Koffer.',
      ],
    },
  },
  CAUSE: {
    'cause/told': {
      yes: [
        'Was geschehen ist: Die Prüfung war umfangreicher.',
        'Woran es lag: Die Prüfung war umfangreicher.',
        'Die Abnahme hat länger gedauert als geplant.',
        'Den Umfang haben wir unterschätzt.',
        'Die Umstellung der Datenbank hat mehr Zeit gebraucht, als wir eingeplant hatten.',
        'Der Grund dafür: Die Farbe musste zweimal trocknen.',
        'Bei den Leitungen haben wir den Aufwand falsch eingeschätzt.',
      ],
      no: [
        'Aus diesem Grund lade ich Sie ein.',
        'Es dauert zwei Tage.',
        'Wie lange dauert die Abnahme bei Ihnen?',
        'Der Grundriss liegt bei.',
        'Was ist geschehen, seit wir uns zuletzt sprachen?',
      ],
    },
  },
}
