import type { TimelineState } from './timeline.ts'

export type Palette = 'light' | 'dark' | 'mail' | 'print' | 'page'

export interface Inks {
  /** null = nothing behind the drawing. */
  readonly paper: string | null
  /** The surface it is drawn on: hollow marks and the rim that keeps lines out of letters. */
  readonly under: string
  readonly ink: string
  readonly soft: string
  readonly faint: string
  readonly hairline: string
  readonly accent: string
  readonly state: Readonly<Record<TimelineState, string>>
  /** Of the bands: brighter than the marks, since they are seen through. */
  readonly band: Readonly<Record<TimelineState, string>>
}

type Moods = readonly [holds: string, watch: string, trouble: string]

function statesOf([holds, watch, trouble]: Moods, ink: string, faint: string): Record<TimelineState, string> {
  return { holds, watch, trouble, kept: ink, broken: ink, withdrawn: faint }
}

const light = { ink: '#151f2c', soft: '#414a56', faint: '#5c646f', hairline: '#dddad2', accent: '#00545b' }
const dark = { ink: '#ece9e4', soft: '#bcb9b2', faint: '#a09c95', hairline: '#2f353b', accent: '#7aced2' }
const page = {
  ink: 'var(--ink)',
  soft: 'var(--soft)',
  faint: 'var(--faint)',
  hairline: 'var(--hairline)',
  accent: 'var(--accent)',
}
const onLight = {
  state: statesOf(['#2e6745', '#835313', '#bc2500'], light.ink, light.faint),
  band: statesOf(['#3f8f60', '#d0962a', '#dd5530'], light.ink, light.faint),
}
const onDark = statesOf(['#83cc9d', '#ecbb6c', '#fb8c6e'], dark.ink, dark.faint)
const onPage = statesOf(['var(--holds)', 'var(--watch)', 'var(--trouble)'], page.ink, page.faint)
const onPrint = statesOf([light.soft, light.soft, light.ink], light.ink, light.faint)

const PALETTES: Readonly<Record<Palette, Inks>> = {
  light: { paper: null, under: '#ffffff', ...light, ...onLight },
  dark: { paper: null, under: '#181d23', ...dark, state: onDark, band: onDark },
  print: { paper: '#ffffff', under: '#ffffff', ...light, accent: light.ink, state: onPrint, band: onPrint },
  // By the page's own custom properties, so that one drawing follows the reader's theme.
  page: { paper: null, under: 'var(--surface)', ...page, state: onPage, band: onPage },
  // A picture in a mail brings its own paper: a dark reader shows a sheet, not dark lines on dark.
  mail: { paper: '#fffdf6', under: '#fffdf6', ...light, ...onLight },
}

const MAIL_TO_PAGE: ReadonlyMap<string, string> = new Map([
  ['#fffdf6', 'var(--paper)'],
  ...(['ink', 'soft', 'faint', 'hairline', 'accent'] as const).map((name) => [light[name], page[name]] as const),
  ...(['holds', 'watch', 'trouble'] as const).flatMap((state) => [
    [onLight.state[state], onPage[state]] as const,
    [onLight.band[state], onPage[state]] as const,
  ]),
])

/** A drawing that was made for a mail, in the colours of the page around it: in the dark no white sheet. */
export function mailOnPage(svg: string): string {
  return svg.replace(/(?<=")#[0-9a-f]{6}(?=")/g, (ink) => MAIL_TO_PAGE.get(ink) ?? ink)
}

export function inksOf(palette: Palette): Inks {
  return PALETTES[palette]
}
