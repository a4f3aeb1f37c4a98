import type { Examples } from '../../examples.testing.ts'

export const examples: Examples = {
  BECAUSE: {
    'because/of': {
      yes: [
        'Wegen Jonas sind wir zu spät.',
        'Aufgrund von Krankheit fehlt der Text.',
        'Wegen eines Fehlers von Jonas sind wir zu spät.',
      ],
      no: ['Bewegen Sie den Hebel.', 'Der Grund ist einfach.', 'Auf gutem Grund gebaut.'],
    },
    'because/clause': {
      yes: ['Der Text fehlt, weil Jonas ihn vergessen hat.', 'Es dauert, da unser Entwickler fehlt.'],
      no: ['Wir verweilen nicht.', 'Da ist der Plan.'],
    },
  },
  FAULT: {
    'fault/noun': {
      yes: [
        'Schuld daran ist Jonas.',
        'Das war ein Fehler von Jonas.',
        'Das lag an unserem Entwickler.',
        'Daran ist allein Jonas schuld.',
        'Ich gebe Jonas die Schuld.',
        'Die Schuld liegt bei Jonas.',
      ],
      no: [
        'Wir schulden Ihnen eine Antwort.',
        'Der Fehler ist behoben.',
        'Der Fehler wurde gefunden.',
        'Am Montag liegt Schnee.',
        'Die Steuerschuld steht im Bescheid.',
      ],
    },
  },
  FAILED: {
    'failed/away': {
      yes: ['Weil Jonas sehr beschäftigt ist, dauert es.', 'Jonas hatte keine Zeit.'],
      no: ['Die Beschäftigung ist gut.', 'Er ist da.'],
    },
    'failed/verb': {
      yes: [
        'Jonas hat den Test vergessen.',
        'Weil Jonas zu spät geliefert hat, fehlt der Text.',
        'Jonas versäumte die Abgabe.',
        'Kevin hat den Ordner gelöscht.',
        'Die Spedition hat das Paket verloren.',
        'Unser Hoster hatte einen Stromausfall.',
        'Unser Grafiker ist mitten im Projekt gegangen.',
      ],
      no: ['Wir haben geliefert.', 'Das ist unvergesslich.', 'Er hat gewonnen.', 'Sie ist gekommen.'],
    },
  },
  ROLE: {
    'role/team': {
      yes: [
        'Das Designteam hat die Frist versäumt.',
        'Schuld war die Grafikabteilung.',
        'Die Verzögerung lag am Vertriebsteam.',
        'Unser Entwickler hat den Test vergessen.',
        'Die Buchhaltung hat zu spät geliefert.',
        'Unser Grafiker hat den Test vergessen.',
        'Wegen der Krankheit unserer Übersetzerin fehlt das Heft.',
        'Die Marketingabteilung hat das falsche Logo geschickt.',
      ],
      no: [
        'Die Entwickelung des Films dauert.',
        'Kollegialität hilft.',
        'Die Übersetzung ist gut.',
        'Er grafikt nicht.',
        'Der Entwicklungsplan liegt bei.',
      ],
    },
  },
  THIRD: {
    'third/party': {
      yes: [
        'Der Lieferant hat zu spät geliefert.',
        'Das lag an unserem Hoster.',
        'Die Spedition hat das Paket verloren.',
        'Wegen des Sturms ging nichts.',
        'Die Druckerei hat die falschen Bögen geschickt.',
      ],
      no: [
        'Wir liefern am Montag.',
        'Er wettert laut.',
        'Es stürmt.',
        'Die Verzollung läuft.',
        'Das Druckbild ist scharf.',
      ],
    },
  },
  CLIENT: {
    'client/fault': {
      yes: [
        'An der Verzögerung sind Sie allerdings selbst schuld.',
        'Weil du die Texte nicht geschickt hast, sind wir zu spät.',
        'Ihr habt die Freigabe viel zu spät geschickt.',
        'Es ist alles Ihre Schuld.',
        'Weil Sie die Texte nicht geschickt haben, sind wir zu spät.',
        'Grund ist Ihre späte Rückmeldung.',
        'Sie haben die Texte viel zu spät geschickt.',
        'Weil Sie dreimal Ihre Meinung geändert haben, dauert es.',
      ],
      no: [
        'Wir sind selbst schuld.',
        'Du hast uns sehr geholfen.',
        'Bitte geben Sie uns Ihre Rückmeldung.',
        'Sie haben uns sehr geholfen.',
        'Sie haben recht.',
        'Ihre Rückmeldung kam gestern an.',
        'Sie haben das Muster gewählt.',
      ],
    },
  },
  PAST: {
    'past/told': {
      yes: [
        'Die Sitzung war für den 3. Juni geplant.',
        'Am 3. Juni hatten wir Besuch.',
        'Am Montag haben wir telefoniert.',
      ],
      no: ['Wir liefern am Montag.', 'Der Warenkorb ist leer.', 'Am Montag telefonieren wir.'],
    },
    'past/since': {
      yes: ['Seit dem 5. Juni warten wir.', 'Die Ausgabe vom 12. Mai hatte Fehler.'],
      no: ['Am 5. Juni liefern wir.', 'Wir liefern nachts.'],
    },
  },
  DEFEND: {
    'defend/fault': {
      yes: [
        'Das ist nicht unsere Schuld.',
        'Wir können nichts dafür.',
        'Das haben wir nicht zu vertreten.',
        'Da war einfach nichts zu machen.',
        'Uns trifft keine Schuld: Das war höhere Gewalt.',
      ],
      no: [
        'Die Schuld liegt bei uns.',
        'Wir können helfen.',
        'Das ist zu machen.',
        'Was können wir für Sie tun?',
        'Es gibt noch viel zu tun.',
      ],
    },
  },
}
