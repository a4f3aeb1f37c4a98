import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Clock } from './clock.tsx'
import { hasAllParts } from './command-palette.tsx'
import { DateMark } from './date-mark.tsx'
import { TextField } from './field.tsx'
import { CodeForm, OptionCard, PortalPage } from './portal-parts.tsx'
import { StateMark } from './state-mark.tsx'

const html = (part: ReactElement) => renderToStaticMarkup(part)
const textOf = (markup: string) =>
  markup
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

test('every state has its own shape beside its word', () => {
  const marks = (['holds', 'watch', 'trouble', 'kept', 'quiet'] as const).map((state) =>
    html(<StateMark state={state}>word</StateMark>),
  )
  const shapes = marks.map((mark) => /<(circle|path|rect)[^>]*>/.exec(mark)?.[0])
  expect(new Set(shapes).size).toBe(5)
  expect(marks.every((mark) => textOf(mark) === 'word')).toBe(true)
})

test('an old date is struck through and read as what the new one replaces', () => {
  const markup = html(
    <DateMark
      day={{ iso: '2026-03-13', weekday: 'Fri', text: '13 March' }}
      was={{ iso: '2026-03-06', weekday: 'Fri', text: '6 March' }}
      wasLabel="instead of"
    />,
  )
  expect(markup).toContain('<s><time dateTime="2026-03-06">Fri 6 March</time></s>')
  expect(textOf(markup)).toBe('Fri 13 March instead of Fri 6 March')
})

test('a clock says in words all that its disc shows, also when the time has run out', () => {
  const markup = html(<Clock state="trouble" left={-0.3} words="2 hours late" until="Tue 10:00 in Berlin" />)
  expect(textOf(markup)).toBe('2 hours late Tue 10:00 in Berlin')
  expect(markup).toContain('data-over="true"')
  expect(markup).not.toContain('NaN')
})

test('a field is tied to its label, its description and its error', () => {
  const markup = html(
    <TextField id="n" label="Name" description="As on letters" error="Write a name." value="" onChange={() => {}} />,
  )
  expect(markup).toContain('<label class="field-label" for="n">')
  expect(markup).toContain('aria-describedby="n-d n-e"')
  expect(markup).toContain('aria-invalid="true"')
  expect(markup).toContain('id="n-e"')
})

test('the portal needs no script: an option is a form with one button and its hidden values', () => {
  const markup = html(
    <PortalPage sender="Atelier Nord" title="Ready on Friday 13 March">
      <OptionCard
        action="/p/x/choice"
        hidden={{ option: 'b', form: 't"k' }}
        title="B"
        worst="at worst the 18th"
        button="Choose"
      />
    </PortalPage>,
  )
  expect(markup.match(/<button/g)).toHaveLength(1)
  expect(markup).toContain('<form class="portal-form" action="/p/x/choice" method="post">')
  expect(markup).toContain('<input type="hidden" name="form" value="t&quot;k"/>')
  expect(markup).not.toMatch(/<script|\son\w+=|\sstyle=/)
})

test('an option that was taken has no button', () => {
  const markup = html(
    <OptionCard action="/" hidden={{}} title="B" worst="" button="Choose" chosen="Chosen on Tuesday 3 March" />,
  )
  expect(markup).not.toContain('<button')
})

test('a wrong code is said beside the box and tied to it', () => {
  const markup = html(
    <CodeForm
      action="/"
      hidden={{}}
      label="Code"
      description="Six digits"
      error="Nothing was chosen."
      button="Confirm"
    />,
  )
  expect(markup).toContain('aria-describedby="code-d code-e"')
  expect(markup).toContain('autoComplete="one-time-code"')
})

test('the palette finds by parts in any order and without accents', () => {
  expect(hasAllParts('Müller GmbH Client', 'client mull')).toBe(true)
  expect(hasAllParts('রহমান সাহেব', 'রহমান')).toBe(true)
  expect(hasAllParts('Müller GmbH', 'meier')).toBe(false)
})
