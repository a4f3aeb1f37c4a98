import { Button } from '../../ui/button.tsx'
import { Letter, LetterDesk, MarginNote, SideBySide, SmallMarks } from '../../ui/letter.tsx'
import { Page, Section } from '../../ui/page.tsx'

/** A letter with notes in its margin, and the same in two languages. */
export function GalleryLetters() {
  return (
    <Page
      width="full"
      place={<a href="/cases/1">Vogel & Partner, neue Website</a>}
      title="Ein Satz fehlt noch, dann kann der Brief zur Freigabe."
      act={<Button kind="primary">Zur Freigabe geben</Button>}
    >
      <SmallMarks
        label="Was der Brief enthält"
        marks={marks.map(([label, state, stateWord]) => ({ key: label, label, state, stateWord }))}
      />
      <LetterDesk
        letter={
          <Letter
            lang="de"
            label="Brief an Frau Dr. Vogel"
            head={
              <>
                An <b>Dr. Katharina Vogel</b>, Vogel & Partner
                <br />
                Betreff: <b>Ihre neue Website: neuer Termin Freitag, 13. März</b>
              </>
            }
            foot="Freigegeben von Jana Weiss, Di 3. März 2026, 08:52 in Berlin"
          >
            {german.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </Letter>
        }
        notes={
          <>
            <MarginNote
              weight="block"
              weightWord="Muss geändert werden"
              quote="zeitnah"
              acts={<Button kind="plain">„bis Montag, 9. März“ einsetzen</Button>}
            >
              Hier steht kein Tag. Frau Dr. Vogel kann damit nicht planen.
            </MarginNote>
            <MarginNote weight="warn" weightWord="Bitte noch einmal ansehen" quote="etwaige Unannehmlichkeiten">
              Wir wissen, was daran hängt: die Hauptversammlung am 14. März. Nennen Sie sie.
            </MarginNote>
            <MarginNote weight="hint" weightWord="Ein Gedanke">
              Der Satz hat 41 Wörter. Zwei kürzere lesen sich leichter.
            </MarginNote>
          </>
        }
      />
      <Section title="Zwei Sprachen nebeneinander">
        <SideBySide
          left={{ lang: 'bn', title: 'বাংলা, so geht er hinaus' }}
          right={{ lang: 'en', title: 'English, zum Mitlesen' }}
          pairs={pairs.map(([bn, en]) => ({ key: en, left: bn, right: en }))}
        />
      </Section>
    </Page>
  )
}

const marks = [
  ['Entschuldigung', 'there', 'vorhanden'],
  ['Was es für sie heißt', 'there', 'vorhanden'],
  ['Verantwortung', 'there', 'vorhanden'],
  ['Niemand beschuldigt', 'there', 'vorhanden'],
  ['Ein Tag', 'wrong', 'falsch'],
  ['Ein Plan', 'there', 'vorhanden'],
  ['Nicht wieder', 'not-asked', 'hier nicht nötig'],
  ['Ausgleich', 'there', 'vorhanden'],
  ['Nichts Internes', 'there', 'vorhanden'],
  ['Nächste Nachricht', 'missing', 'fehlt'],
  ['Name und Anrede', 'there', 'vorhanden'],
  ['Ton und Länge', 'there', 'vorhanden'],
] as const

const german = [
  'Sehr geehrte Frau Dr. Vogel,',
  'Ihre neue Website wird nicht, wie zugesagt, am Freitag, 6. März fertig. Wir bitten Sie um Entschuldigung. Die Verantwortung dafür liegt bei uns.',
  'Wir wissen, dass Sie die Website am Samstag, 14. März in der Hauptversammlung zeigen wollen. Der neue Termin ist Freitag, 13. März, schlimmstenfalls Mittwoch, 18. März.',
  'Damit Sie am 14. in jedem Fall etwas zeigen können, stellen wir Startseite und Jahresbericht schon am Montag, 9. März fertig. Für die Verspätung erlassen wir Ihnen zehn Prozent der Schlussrechnung.',
  'Wir melden uns zeitnah wieder. Sie erreichen mich jederzeit unter 030 123 456.',
]

const pairs = [
  ['শ্রদ্ধেয় রহমান সাহেব,', 'Dear Mr Rahman,'],
  [
    'আপনার অনলাইন দোকানটি ১৮ মার্চ, বুধবারের মধ্যে প্রস্তুত হবে না। এর জন্য আমরা আন্তরিকভাবে ক্ষমাপ্রার্থী; এর সম্পূর্ণ দায়িত্ব আমাদের।',
    'Your online shop will not be ready by Wednesday 18 March. We apologise sincerely; the responsibility is entirely ours.',
  ],
  [
    'নতুন তারিখ ২৫ মার্চ, বুধবার; সবচেয়ে দেরি হলে ৩০ মার্চ, সোমবার। পরবর্তী খবর আপনি ১২ মার্চ, বৃহস্পতিবার পাবেন।',
    'The new date is Wednesday 25 March; at worst Monday 30 March. You will hear from us next on Thursday 12 March.',
  ],
] as const
