import '../../ui/portal.css'
import { AskBox, CodeForm, LetterCard, OptionCard, PortalDates, PortalPage } from '../../ui/portal-parts.tsx'

const form = { action: '#', hidden: { form: 'x' } }

/** The client's page, as the server writes it. */
export function GalleryPortal() {
  return (
    <PortalPage
      sender="Atelier Nord"
      title="Ihre neue Website wird am Freitag, 13. März fertig, eine Woche später als zugesagt."
      lead="Wir bitten Sie um Entschuldigung. Die Verantwortung liegt bei uns. Bitte sagen Sie uns, welcher Weg Ihnen am meisten hilft."
      foot="Atelier Nord, Berlin. Diese Seite ist nur für Sie. Sprache, Zeitzone und Häufigkeit ändern."
    >
      <PortalDates
        rows={[
          { key: 'o', name: 'Zugesagt war', day: 'Freitag, 6. März 2026', iso: '2026-03-06', old: true },
          { key: 'n', name: 'Jetzt erwartet', day: 'Freitag, 13. März 2026', iso: '2026-03-13', hero: true },
          { key: 'w', name: 'Schlimmstenfalls', day: 'Mittwoch, 18. März 2026', iso: '2026-03-18' },
        ]}
      />
      <h2>Was Sie wählen können</h2>
      <OptionCard
        {...form}
        title="A: Ein Teil am 6. März, der Rest am 18."
        worst="schlimmstenfalls Freitag, 20. März"
        button="Mittwoch, 18. März wählen"
      >
        <p>Startseite und Jahresbericht stehen zum ursprünglichen Termin.</p>
      </OptionCard>
      <OptionCard
        {...form}
        title="B: Alles am Freitag, 13. März"
        worst="schlimmstenfalls Mittwoch, 18. März"
        button="Freitag, 13. März wählen"
      >
        <p>Alles auf einmal, einen Tag vor Ihrer Hauptversammlung.</p>
      </OptionCard>
      <h2>Bestätigen</h2>
      <CodeForm
        {...form}
        label="Der Code aus unserer E-Mail"
        description="Sechs Ziffern, gültig bis 14:30 Uhr."
        error="Dieser Code stimmt nicht. Es wurde nichts gewählt. Prüfen Sie ihn bitte."
        button="Bestätigen"
      />
      <h2>Etwas fragen</h2>
      <AskBox
        {...form}
        label="Ihre Frage oder Ihr eigener Vorschlag"
        description="Jana Weiss antwortet bis morgen, 12:00 Uhr."
        button="Absenden"
      />
      <h2>Alles, was wir Ihnen geschrieben haben</h2>
      <div>
        <LetterCard lang="de" iso="2026-02-27" when="Fr 27. Februar 2026" subject="Ihre Website: diese Woche" open>
          <p>Die Texte sind bei Ihnen zur Abnahme, die Startseite ist gebaut.</p>
        </LetterCard>
        <LetterCard lang="bn" iso="2026-02-20" when="শুক্র ২০ ফেব্রুয়ারি ২০২৬" subject="আপনার ওয়েবসাইট: এই সপ্তাহে">
          <p>নকশা অনুমোদিত হয়েছে।</p>
        </LetterCard>
      </div>
    </PortalPage>
  )
}
