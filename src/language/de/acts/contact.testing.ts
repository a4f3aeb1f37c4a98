import type { Examples } from '../../examples.testing.ts'

export const examples: Examples = {
  CONTACT: {
    'contact/next': {
      yes: [
        'Am Mittwoch melde ich mich wieder bei Ihnen.',
        'Ich melde mich am Freitag.',
        'Die nächste Nachricht bekommen Sie am Montag.',
        'Morgen rufe ich Sie gegen zehn an.',
        'Wir melden uns am 9. April.',
        'Am Dienstag hören Sie von uns.',
        'Jemand wird sich bei Ihnen melden.',
        'Am Donnerstag rufe ich Sie an.',
        'Ich halte Sie jeden Freitag auf dem Laufenden.',
        'Ich werde mich wieder bei Ihnen melden.',
      ],
      no: [
        'Bitte melden Sie den Schaden.',
        'Die Nachricht war kurz.',
        'Es meldet sich niemand.',
        'Er rief an.',
        'Die Anmeldung läuft.',
        'Wir hören Musik.',
        'Melden macht frei.',
      ],
    },
    'contact/phone': {
      yes: [
        'Sie erreichen mich heute von 14 bis 16 Uhr.',
        'Bitte rufen Sie mich an.',
        'Bis 18 Uhr bin ich für Sie da.',
        'Zögern Sie nicht, mich anzusprechen.',
        'Meine Durchwahl ist 0134.',
        'Sie können mich jederzeit unter dieser Nummer anrufen.',
        'Wenden Sie sich gern an mich.',
      ],
      no: ['Wir erreichen das Ziel.', 'Der Ruf ist gut.', 'Die Nummer war falsch.', 'Er zögert nicht lange.'],
    },
    'contact/questions': {
      yes: [
        'Bitte stellen Sie mir alle Fragen, die noch offen sind.',
        'Haben Sie noch Fragen?',
        'Bitte antworten Sie kurz.',
        'Bei Fragen wenden Sie sich an mich.',
        'Wenn etwas unklar ist, rufen Sie an.',
      ],
      no: ['Das steht außer Frage.', 'Wir fragen nach.', 'Die Frage ist leicht.'],
    },
  },
  THANKS: {
    'thanks/thanks': {
      yes: [
        'Vielen Dank für Ihre Geduld.',
        'Ich danke Ihnen für die Antwort.',
        'Danke für Ihr Vertrauen.',
        'Wir danken Ihnen.',
        'Herzlichen Dank!',
      ],
      no: [
        'Das verdanken wir Ihnen.',
        'Der Gedanke ist gut.',
        'Dank des Wetters ging es gut.',
        'Er dankte ab.',
        'Sie ist dankbar.',
      ],
    },
  },
  GREET: {
    'greet/formal': {
      yes: [
        'Sehr geehrte Frau Vogel,',
        'Guten Tag Herr Brandt,',
        'Guten Morgen, Frau Vogel,',
        'Lieber Herr Brandt,',
        'Guten Tag, hier ist Anna Weber.',
      ],
      no: ['Der Tag war gut.', 'Liebe Grüße', 'Am Morgen regnete es.', 'Er ist geehrt.', 'Herr Brandt kommt.'],
    },
  },
  CLOSE: {
    'close/formal': {
      yes: ['Mit freundlichen Grüßen', 'Beste Grüße', 'Viele Grüße', 'Freundliche Grüße', 'Herzliche Grüße'],
      no: [
        'Wir grüßen alle.',
        'Der Gruß kam an.',
        'Grüßen Sie ihn.',
        'Das ist freundlich.',
        'Mit freundlicher Genehmigung',
      ],
    },
    'close/soon': {
      yes: ['Bis bald!', 'Vielen Dank und auf Wiederhören.', 'Bis bald beim Fest!'],
      no: ['Bald ist es so weit.', 'Wir hören nichts.', 'Bis Ende Mai.'],
    },
  },
  ASK: {
    'ask/please': {
      yes: [
        'Bitte rufen Sie mich so bald wie möglich zurück.',
        'Könnten Sie mir die Logos schicken?',
        'Hätten Sie zehn Minuten Zeit?',
        'Rufen Sie mich an, sobald es Ihnen passt.',
        'Bitte bestätigen Sie den Termin.',
        'Bitte schicken Sie uns das Formular möglichst bald.',
      ],
      no: [
        'Wir bitten um Geduld.',
        'Wir rufen an.',
        'Sie schreiben gut.',
        'Er könnte kommen.',
        'Die Bitte kam an.',
        'Sie bat nicht.',
      ],
    },
  },
}
