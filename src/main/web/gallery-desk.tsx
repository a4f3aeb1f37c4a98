import { Button, LinkButton } from '../../ui/button.tsx'
import { Clock } from '../../ui/clock.tsx'
import { DateMark } from '../../ui/date-mark.tsx'
import { Columns, Page, Section } from '../../ui/page.tsx'
import { Facts, Row, Rows } from '../../ui/rows.tsx'
import { Chance } from '../../ui/spread.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { Steps, Trail } from '../../ui/steps.tsx'
import { Table } from '../../ui/table.tsx'

const today = { iso: '2026-03-03T09:00:00Z' }

/** Today, the rows, the table of projects, the story of a case. */
export function GalleryDesk() {
  return (
    <Page
      title={
        <>
          Zwei Kunden müssen <b>heute</b> von Ihnen hören.
        </>
      }
      lead="Der Start bei Vogel & Partner hält mit 22 %. Frau Dr. Vogel sollte es bis Dienstag, 10:00 Uhr wissen."
      act={
        <LinkButton kind="primary" href="tel:+4930123456">
          Frau Dr. Vogel anrufen
        </LinkButton>
      }
      beside={
        <Clock
          size="hero"
          state="trouble"
          left={0.22}
          what="Frau Dr. Vogel Bescheid sagen"
          words="in 3 Arbeitsstunden"
          until="Di 10:00 in Berlin"
          iso={today.iso}
        />
      }
    >
      <Say />
      <Projects />
      <Columns ratio="wide-first">
        <Story />
        <Section title="Was zugesagt ist">
          <DateMark
            size="hero"
            label="Neue Website"
            day={{ iso: '2026-03-13', weekday: 'Freitag', text: '13. März 2026' }}
            was={{ iso: '2026-03-06', weekday: 'Fr', text: '6. März' }}
            wasLabel="statt"
          />
          <Facts
            facts={[
              { key: 'w', name: 'Schlimmstenfalls', value: 'Mi 18. März 2026' },
              { key: 's', name: 'Was daran hängt', value: 'Die Hauptversammlung am Sa 14. März' },
              { key: 'n', name: 'Nächste Nachricht', value: 'Mo 9. März, 10:00 in Berlin' },
            ]}
          />
        </Section>
      </Columns>
    </Page>
  )
}

function Say() {
  return (
    <Section title="Sagen" count="3">
      <Rows label="Sagen">
        <Row
          state="trouble"
          head={<a href="/cases/1">Frau Dr. Vogel</a>}
          when={<Clock state="trouble" left={0.22} words="in 3 Arbeitsstunden" until="Di 10:00 in Berlin" />}
          act={<Button>Anrufen</Button>}
        >
          Die neue Website wird nicht am 6. März fertig; wir schlagen den 13. vor.
        </Row>
        <Row
          head={<a href="/cases/2">রহমান সাহেব</a>}
          when={<Clock state="watch" left={0.55} words="in 1 working day" until="Wed 16:00 in Dhaka" />}
          act={<Button>চিঠি দেখুন</Button>}
          note="Dhaka Textiles, online shop"
        >
          <span lang="bn">অনলাইন দোকানের পরীক্ষামূলক সংস্করণ ১৮ মার্চের মধ্যে প্রস্তুত হওয়ার কথা ছিল।</span>
        </Row>
        <Row
          head={<a href="/cases/3">Mme Lefèvre</a>}
          when={<Clock state="quiet" left={0.9} words="in 4 working days" until="Mon 9:00 in Lyon" />}
          act={<Button>Lire la question</Button>}
        >
          Elle demande si la livraison partielle comprend déjà les textes du catalogue.
        </Row>
      </Rows>
    </Section>
  )
}

const projects = [
  {
    id: '1',
    name: 'Vogel & Partner, Website',
    day: 'Fr 6. März 2026',
    chance: 0.22,
    mark: 5,
    word: 'in Gefahr',
    state: 'trouble',
    told: 'vor 6 Tagen',
  },
  {
    id: '2',
    name: 'ঢাকা টেক্সটাইলস, অনলাইন দোকান',
    day: 'Mi 18. März 2026',
    chance: 0.61,
    mark: 17,
    word: 'beobachten',
    state: 'watch',
    told: 'vor 2 Tagen',
  },
  {
    id: '3',
    name: 'Lefèvre SARL, catalogue',
    day: 'Fr 27. März 2026',
    chance: 0.94,
    mark: 26,
    word: 'hält',
    state: 'holds',
    told: 'gestern',
  },
  {
    id: '4',
    name: 'Northwind, annual report',
    day: 'Mo 2. März 2026',
    chance: 1,
    mark: 40,
    word: 'gehalten',
    state: 'kept',
    told: 'gestern',
  },
] as const

function Projects() {
  return (
    <Section title="Projekte" note="Eine Zeile je Projekt, das dringendste zuerst.">
      <Table
        caption="Projekte"
        rows={projects}
        keyOf={(row) => row.id}
        columns={[
          { key: 'name', head: 'Projekt', names: true, cell: (row) => <a href={`/projects/${row.id}`}>{row.name}</a> },
          { key: 'day', head: 'Nächste Zusage', cell: (row) => row.day },
          {
            key: 'chance',
            head: 'Chance',
            cell: (row) => (
              <Chance
                figure={`${Math.round(row.chance * 100)} %`}
                words={row.chance < 0.5 ? 'etwa eins von fünf' : 'etwa neun von zehn'}
                spread={{ p10: 5, p50: 11, p80: 16, p95: 24, mark: row.mark, label: `Hält mit ${row.chance * 100} %` }}
              />
            ),
          },
          { key: 'state', head: 'Stand', cell: (row) => <StateMark state={row.state}>{row.word}</StateMark> },
          { key: 'told', head: 'Zuletzt gehört', figures: true, cell: (row) => row.told },
        ]}
      />
    </Section>
  )
}

const steps = ['verstehen', 'planen', 'einigen', 'sagen', 'halten', 'lernen']

function Story() {
  return (
    <Section title="Der Fall">
      <Steps
        label="Der Weg"
        steps={steps.map((label, i) => ({
          id: label,
          label,
          state: i < 3 ? 'done' : i === 3 ? 'now' : 'later',
          stateWord: i < 3 ? 'erledigt' : i === 3 ? 'jetzt' : 'später',
          ...(i === 0 ? { note: 'Mo 2. März' } : {}),
        }))}
      />
      <Trail
        label="Verlauf"
        events={[
          {
            id: '1',
            iso: '2026-03-02',
            when: 'Mo 2. März, 09:40',
            state: 'trouble',
            text: 'Zum zweiten Mal sagt die Prognose: Die Zusage vom 6. März hält mit 22 %.',
          },
          {
            id: '2',
            iso: '2026-03-02',
            when: '10:15',
            text: 'Jana Weiss hat den Grund festgehalten: Die Abnahme der Texte dauert neun Tage statt vier.',
          },
          {
            id: '3',
            iso: '2026-03-02',
            when: '14:05',
            state: 'holds',
            text: 'Das Team ist sich einig über den neuen Plan.',
            detail: (
              <blockquote>
                „Mit den Texten zuerst halten wir den 13., auch wenn die Abnahme noch einmal zwei Tage braucht.“
              </blockquote>
            ),
          },
        ]}
      />
    </Section>
  )
}
