import type { Samples } from '../samples.testing.ts'

export const samples: Samples = {
  deliverables: ['den Jahresbericht', 'die neue Website'],
  event: 'die Hauptversammlung',
  loss: 'die Durchsicht',
  cause: 'Die Prüfung der Zahlen hat neun statt vier Tage gedauert',
  steps: ['zwei Prüfer dazugeholt', 'die Schlussredaktion vorgezogen'],
  measure: 'prüfen wir die Zahlen ab jetzt zu zweit',
  extra: 'eine gedruckte Fassung',
  means: [
    'Der Zahlenteil liegt dann vollständig vor',
    'Alle Kapitel kommen zusammen',
    'Der Anhang folgt eine Woche später',
  ],
  status: 'Die ersten vier Kapitel sind geprüft',
  done: ['die Prüfung der Zahlen', 'das Layout der Titelseite'],
  next: 'die Schlussredaktion',
  colleague: 'Jonas',
  contact: ['Clara', 'Vogel'],
}
