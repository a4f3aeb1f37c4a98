import type { Planted } from '../samples.testing.ts'

export const planted: Planted = {
  good: `Guten Tag Frau {client},

für die Verzögerung beim neuen Onlineshop bitte ich Sie um Entschuldigung. Den Termin am {old} halten wir nicht ein, und dafür übernehmen wir die volle Verantwortung. Ich weiß, dass Sie den Shop zur Fachmesse in Lyon brauchen und dass Ihrem Team jetzt Tage für die Schulung fehlen.

Zum Grund: Der Umzug der Produktdaten hat viel länger gedauert als geschätzt, weil ein Drittel der Bilder von Hand umgewandelt werden musste.

Der Shop geht am {fresh} online. Im schlechtesten Fall wird es der {worst}. Damit der Termin hält, arbeiten ab heute zwei weitere Entwickler mit, und wir testen die Kasse jeden Tag. Damit so etwas nicht wieder passiert, zählen wir die Bilder jetzt vor jeder Schätzung.

Als Wiedergutmachung übernehmen wir 6 Arbeitsstunden, ohne sie zu berechnen.

Am {news} hören Sie wieder von mir. Telefonisch erreichen Sie mich unter +49 40 5550123. Wenn Sie Fragen haben, rufen Sie mich gern an.

Freundliche Grüße
Marta Keller`,
  faulty: `Guten Tag Frau {client},

der neue Onlineshop war für den {old} zugesagt und ist noch nicht fertig. ⟦1|Es tut uns leid, dass Sie darüber verärgert sind⟧. Uns ist klar, dass eine Verzögerung ⟦2|gewisse Unannehmlichkeiten⟧ mit sich bringt.

Der Umzug der Produktdaten hat viel länger gedauert als geschätzt, denn ein Drittel der Bilder lag in einem alten Format vor. ⟦4|{colleague} hat versäumt⟧, sie im April zu prüfen. Auch bei der Schätzung ⟦12|sind Fehler passiert⟧. Über das Budget des Fotostudios ⟦9|gab es internen Streit⟧. Der Katalog umfasst inzwischen vierhundert Artikel in drei Sprachen, jeweils mit Preisen, Größen und Farben. Suche, Warenkorb und Kundenkonten sind seit Mai vollständig, und die Seiten für Belgien und Österreich stehen in einer Vorschau bereit, die ⟦11|du jederzeit öffnen kannst⟧.

Sie erhalten den fertigen Shop ⟦5|demnächst⟧. ⟦7|Das wird nicht wieder vorkommen⟧. Als Wiedergutmachung ⟦8|übernehmen wir 12 Arbeitsstunden⟧, ohne sie zu berechnen. Vielen Dank für Ihre Geduld.

Freundliche Grüße
Marta Keller`,
  event: 'die Fachmesse in Lyon',
  loss: 'die Schulung',
  measure: 'zählen wir die Bilder jetzt vor jeder Schätzung',
  versions: [
    {
      client: 'Hartmann',
      colleague: 'Philipp',
      old: 'Freitag, dem 5. Juni',
      fresh: 'Freitag, dem 19. Juni',
      worst: '24. Juni',
      news: 'Donnerstag, dem 4. Juni',
    },
    {
      client: 'Yıldız',
      colleague: 'Sabine',
      old: 'Donnerstag, dem 10. September',
      fresh: 'Dienstag, dem 22. September',
      worst: '28. September',
      news: 'Mittwoch, dem 9. September',
    },
    {
      client: 'Öztürk',
      colleague: 'Dragan',
      old: '4.11.2026',
      fresh: '16.11.2026',
      worst: '20.11.2026',
      news: '3.11.2026',
    },
  ],
}
