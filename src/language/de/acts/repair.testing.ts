import type { Examples } from '../../examples.testing.ts'

export const examples: Examples = {
  DELIVER: {
    'deliver/receive': {
      yes: [
        'Du bekommst den Jahresbericht am Freitag, dem 5. Juni.',
        'Am Montag erhaltet ihr die Entwürfe.',
        'Sie erhalten den Bericht am Freitag.',
        'Am Montag bekommen Sie die Entwürfe.',
        'Sie haben es bis Freitag.',
        'Der Plan liegt am Montag bei Ihnen.',
      ],
      no: ['Wir erhielten Ihre Mail.', 'Er bekam Besuch.'],
    },
    'deliver/send': {
      yes: [
        'Wir liefern am Freitag.',
        'Am Dienstag übergeben wir die Pläne.',
        'Die Seite wird am 3. Juni veröffentlicht.',
      ],
      no: ['Die Lieferung war schwer.', 'Der Sender rauscht.'],
    },
    'deliver/ready': {
      yes: [
        'Der neue Termin ist der 12. Juni.',
        'Die Übergabe ist am Freitag.',
        'Am Freitag ist die Seite fertig.',
        'Der späteste Tag ist der 16. Juni.',
      ],
      no: ['Das Fertiggericht schmeckt.', 'Neue Termine finden Sie im Kalender nicht.'],
    },
  },
  PLAN: {
    'plan/steps': {
      yes: [
        'Damit Sie sich auf diese Termine verlassen können, haben wir zwei Prüfer dazugeholt.',
        'Damit wir diesen Termin halten, haben wir zwei Leute dazugeholt.',
        'Damit es nicht später wird, kommt ein zweites Team.',
        'Um diese Termine halten zu können, kommt ein zweites Team.',
        'Wir ändern am Montag unser Vorgehen.',
        'Wir ändern am Donnerstag, dem 1. April, unser Vorgehen: Dann prüfen zwei von uns.',
        'Um den neuen Termin zu sichern, arbeiten wir zu zweit.',
        'Unser Plan steht: Wir testen ab Montag.',
        'Als Nächstes folgt die Abnahme.',
        'Der nächste Schritt beginnt am Montag.',
        'Zuerst machen wir das Dach fertig.',
        'Wir arbeiten an einer Lösung.',
        'Wir haben zwei Tester dazugenommen.',
        'Um aufzuholen, kommt ein zweites Team.',
        'Die nächste Aufgabe ist der Test.',
        'Damit der neue Termin steht, kommt ein zweites Team.',
        'Ab Montag prüfen wir die Anzeige täglich.',
      ],
      no: [
        'Der Stadtplan hängt aus.',
        'Planung ist alles.',
        'Nächstes Jahr ist Wahl.',
        'Der Termin war gut.',
        'Wir planen gern.',
        'Er arbeitet hier.',
        'Danach war Ruhe.',
        'Wir haben Zeit.',
        'Schritte hallten.',
        'Zuerst kam der Regen.',
        'Der Termin steht.',
        'Das Wetter wechselt täglich.',
      ],
    },
    'plan/check': {
      yes: [
        'Ich prüfe den Stand jeden Morgen selbst.',
        'Den Fortschritt sehe ich mir jeden Tag selbst an.',
        'Jeden Morgen gehe ich den Stand mit dem Team durch.',
      ],
      no: ['Bitte prüfen Sie die Rechnung.', 'Der Stand ist unverändert.'],
    },
  },
  MEASURE: {
    'measure/now': {
      yes: [
        'Ab sofort prüfen wir jede Lieferung zu zweit.',
        'Dafür haben wir einen festen Prüftag; den haben wir eingeführt.',
        'Künftig testen wir ab jetzt jeden Abend.',
        'Wir haben den Ablauf geändert.',
        'Ab sofort wird jede Datei zweimal geprüft.',
      ],
      no: [
        'Ab sofort im Handel.',
        'Das prüfen wir.',
        'Der Ablauf dauert.',
        'Zweimal im Jahr feiern wir.',
        'Er prüft es.',
      ],
    },
  },
  RECUR: {
    'recur/again': {
      yes: [
        'Damit das nicht noch einmal vorkommt, prüfen wir ab jetzt zu zweit.',
        'Damit sich das nicht wiederholt, testen wir früher.',
        'Das wird nicht wieder vorkommen.',
        'So etwas kommt nicht noch einmal vor.',
        'Das wird sich nicht wiederholen.',
        'Damit sich der Fehler nicht wiederholt, prüfen wir alles.',
        'Ein zweites Mal soll das nicht vorkommen.',
        'So wollen wir solche Fehler künftig vermeiden.',
        'Das soll nicht wieder vorkommen.',
      ],
      no: [
        'Bitte wiederholen Sie die Eingabe.',
        'Das kommt vor.',
        'Damit das klar ist: Wir liefern.',
        'Einmal ist keinmal.',
        'Es passiert gerade viel.',
        'Das Risiko ist klein.',
        'Wir vermeiden Lärm.',
      ],
    },
  },
  AMENDS: {
    'amends/discount': {
      yes: [
        'Als Ausgleich ziehen wir 10 % von der Rechnung ab.',
        'Sie bekommen einen Nachlass von 5 %.',
        'Wir stellen Ihnen 200 Euro weniger in Rechnung.',
        'Dafür schreiben wir Ihnen 300 Euro gut.',
        'Sie erhalten eine Gutschrift.',
        'Wir haben Ihnen fünfzig Euro gutgeschrieben.',
        'Die Versandkosten erstatten wir Ihnen.',
        'Anbei ein Gutschein.',
      ],
      no: [
        'Die Rechnung folgt.',
        'Sport ist ein guter Ausgleich.',
        'Der Preis ist fest.',
        'Bitte prüfen Sie die Rechnung.',
        'Wir danken Ihnen.',
        'Das Porto ist teuer.',
        'Wir schreiben Ihnen bald.',
      ],
    },
    'amends/free': {
      yes: [
        'Die Kosten für sechs Arbeitsstunden übernehmen wir.',
        'Wir übernehmen die Kosten für den Eildruck.',
        'Für sechs Arbeitsstunden berechnen wir Ihnen nichts.',
        'Wegen der Verzögerung berechnen wir Ihnen sechs Arbeitsstunden nicht.',
        'Eine Arbeitsstunde haben wir Ihnen nicht berechnet.',
        'Sechs Arbeitsstunden gehen auf unsere Kosten.',
        'Zusätzlich erhalten Sie eine Schulung ohne Aufpreis.',
        'Die Schulung ist für Sie kostenlos.',
        'Ein Monat ist umsonst.',
        'Die Mehrkosten tragen wir.',
      ],
      no: ['Die Kosten bleiben gleich.', 'Das ist kostspielig.', 'Die Kosten steigen.'],
    },
  },
}
