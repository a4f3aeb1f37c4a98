import { useState } from 'react'
import { type Day, day } from '../../kit/day.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox, NumberField, RadioCards, Segments } from '../../ui/choice.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { EditableGrid, type GridRow } from '../../ui/editable-grid.tsx'
import { SelectField, TextArea, TextField } from '../../ui/field.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Empty, Notice, Progress } from '../../ui/notice.tsx'
import { Columns, Line, Page, Section, Stack } from '../../ui/page.tsx'
import { useToasts } from '../../ui/toast.tsx'

const long = new Intl.DateTimeFormat('de', { dateStyle: 'full', timeZone: 'UTC' })
const say = (of: Day) => long.format(new Date(`${of}T00:00:00Z`))

/** Fields, cards, the grid, notices, what floats. */
export function GalleryForms() {
  const [name, setName] = useState('Dr. Katharina Vogel')
  const [why, setWhy] = useState('')
  const [due, setDue] = useState<Day | null>(day('2026-03-13'))
  const [days, setDays] = useState('2,5')
  const [option, setOption] = useState<string | null>('b')
  const [language, setLanguage] = useState('de')
  const [view, setView] = useState('letter')
  const [first, setFirst] = useState(true)
  return (
    <Page title="Felder, Karten, Raster" lead="Jedes Feld sagt, was es will, und sagt zurück, was es verstanden hat.">
      <Columns>
        <Stack gap={6}>
          <TextField label="Name" value={name} onChange={setName} autoComplete="name" />
          <SelectField
            label="Sprache"
            value={language}
            onChange={setLanguage}
            choices={[
              { value: 'de', label: 'Deutsch' },
              { value: 'bn', label: 'বাংলা' },
            ]}
          />
          <DayField
            label="Zugesagt für"
            value={due}
            onChange={setDue}
            order="dmy"
            today={day('2026-03-02')}
            say={say}
            unread="Schreiben Sie den Tag so: 13.3.2026."
          />
          <NumberField label="Wahrscheinlich" description="Arbeitstage" value={days} onChange={setDays} unit="Tage" />
          <TextArea
            label="Was daran hängt"
            optional="(freiwillig)"
            value={why}
            onChange={setWhy}
            error="Ohne diesen Satz kann der Brief nicht hinaus. Schreiben Sie, was für Frau Dr. Vogel daran hängt."
          />
          <Checkbox
            label="Frau Dr. Vogel erfährt es zuerst"
            description="Sonst die Vertretung."
            checked={first}
            onChange={setFirst}
          />
        </Stack>
        <Stack gap={6}>
          <RadioCards
            label="Welchen Weg bieten wir an?"
            value={option}
            onChange={setOption}
            cards={[
              {
                value: 'a',
                label: 'Ein Teil pünktlich',
                description: 'Startseite und Kontakt am 6., der Rest am 18.',
                aside: 'Fr 6. März',
              },
              {
                value: 'b',
                label: 'Alles eine Woche später',
                description: 'Schlimmstenfalls Mittwoch, 18. März.',
                aside: 'Fr 13. März',
              },
              {
                value: 'c',
                label: 'Ohne Mitgliederbereich',
                description: 'Der Mitgliederbereich folgt im April.',
                aside: 'Mo 9. März',
              },
            ]}
          />
          <Segments
            label="Ansicht"
            value={view}
            onChange={setView}
            choices={['letter', 'phone', 'plain'].map((one) => ({
              value: one,
              label: { letter: 'Brief', phone: 'Telefon', plain: 'Nur Text' }[one] ?? one,
            }))}
          />
          <Floats />
          <Progress label="Einlesen der Aufgaben" share={0.62} words="3 100 von 5 000, noch etwa 4 Sekunden" />
          <Notice state="trouble" title="Der Brief an Frau Dr. Vogel ist ungewiss.">
            Die Verbindung brach ab, nachdem der Text übergeben war. Fragen Sie nach, bevor Sie ihn noch einmal senden.
          </Notice>
          <Notice state="watch" title="Das ist die zweite Verschiebung." />
          <Notice state="holds" title="Angenommen: Freitag, 13. März." />
        </Stack>
      </Columns>
      <Section title="Plan" note="Pfeiltasten bewegen, Eingabe öffnet die Zelle.">
        <PlanGrid />
      </Section>
      <Empty title="Alle wissen, was Sie wissen." act={<Button>Plan einlesen</Button>}>
        Die nächsten Wochenberichte stehen am Freitag an.
      </Empty>
    </Page>
  )
}

function Floats() {
  const [open, setOpen] = useState(false)
  const toast = useToasts()
  return (
    <Line>
      <Button kind="primary" keyHint="A">
        Diesen Text freigeben
      </Button>
      <Button onClick={() => setOpen(true)}>Zurückziehen</Button>
      <Button kind="danger">Versand anhalten</Button>
      <Button disabled>Nicht jetzt</Button>
      <Button busy="Wird freigegeben">Freigeben</Button>
      <Button
        kind="plain"
        onClick={() =>
          toast({
            text: 'Der Brief an Frau Dr. Vogel geht in einer Minute hinaus.',
            undo: { label: 'Zurücknehmen', seconds: 60, onUndo: () => {} },
          })
        }
      >
        Meldung zeigen
      </Button>
      <Menu
        label="Mehr"
        choices={[
          { id: 'a', label: 'Als Testmail an mich', keyHint: 'T' },
          { id: 'b', label: 'Löschen', danger: true },
        ]}
        onChoose={() => {}}
      />
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Die Zusage zurückziehen?"
        acts={
          <>
            <Button kind="danger" onClick={() => setOpen(false)}>
              Zusage zurückziehen
            </Button>
            <Button kind="plain" onClick={() => setOpen(false)}>
              Zurück
            </Button>
          </>
        }
      >
        <p>Frau Dr. Vogel sieht sie dann als zurückgezogen, mit dem heutigen Tag.</p>
      </Dialog>
    </Line>
  )
}

const first: readonly GridRow[] = [
  {
    id: '1',
    name: 'Aufgabe 1',
    cells: { title: 'Texte abnehmen', low: '3', likely: '4', high: '9', waits: 'client', after: '' },
  },
  {
    id: '2',
    name: 'Aufgabe 2',
    cells: { title: 'Startseite bauen', low: '2', likely: '3', high: 'fünf', waits: 'us', after: '1' },
    errors: { high: 'Das ist keine Zahl. Schreiben Sie sie so: 5.' },
  },
  {
    id: '3',
    name: 'Aufgabe 3',
    cells: { title: 'পরীক্ষা ও সংশোধন', low: '১', likely: '২', high: '৪', waits: 'us', after: '2' },
  },
]

function PlanGrid() {
  const [rows, setRows] = useState(first)
  return (
    <EditableGrid
      label="Plan"
      rows={rows}
      columns={[
        { key: 'title', head: 'Aufgabe', kind: 'text', share: 4 },
        { key: 'low', head: 'Wenigstens', kind: 'figures' },
        { key: 'likely', head: 'Wohl', kind: 'figures' },
        { key: 'high', head: 'Höchstens', kind: 'figures' },
        {
          key: 'waits',
          head: 'Wartet auf',
          kind: 'choice',
          share: 2,
          choices: [
            { value: 'us', label: 'uns' },
            { value: 'client', label: 'den Kunden' },
          ],
        },
        { key: 'after', head: 'Nach', kind: 'figures' },
      ]}
      onEdit={(edits) =>
        setRows((before) => {
          const next = [...before]
          for (const edit of edits) {
            const old = next[edit.row] ?? { id: `n${edit.row}`, name: `Aufgabe ${edit.row + 1}`, cells: {} }
            next[edit.row] = { ...old, cells: { ...old.cells, [edit.key]: edit.value } }
          }
          return next
        })
      }
      onRemove={(id) => setRows((before) => before.filter((row) => row.id !== id))}
      words={{
        help: 'Pfeiltasten bewegen, Eingabe öffnet die Zelle, Escape lässt sie, wie sie war.',
        newRow: 'Neue Aufgabe',
        empty: 'leer',
      }}
    />
  )
}
