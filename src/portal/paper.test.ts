import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { slot } from '../kit/slot.ts'
import { Paper } from './paper.page.tsx'

const shown = (text: string) => renderToStaticMarkup(createElement(Paper, { text, here: 'diese Seite' }))

test('a letter that ends with the way to this page names the page instead of ending with nothing', () => {
  expect(shown(`Hier können Sie uns antworten: ${slot('portal-link')}`)).toContain(
    'antworten: <a href="/portal">diese Seite</a>',
  )
  expect(shown(`Hier können Sie uns antworten:\n\n${slot('portal-link')}`)).toContain(
    '<p><a href="/portal">diese Seite</a></p>',
  )
})

test('the line that ends the weekly letters is left out whole, and no slot is ever shown', () => {
  const html = shown(`Viele Grüße\nKeine Wochenberichte mehr: ${slot('unsubscribe-link')}`)
  expect(html).toContain('Viele Grüße')
  expect(html).not.toContain('Wochenberichte')
  expect(html).not.toContain('⟦')
})
