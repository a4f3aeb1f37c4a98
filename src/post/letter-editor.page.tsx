import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { type Diagnostic, forEachDiagnostic, lintKeymap, nextDiagnostic, setDiagnostics } from '@codemirror/lint'
import { Compartment, EditorState, type Extension } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Change } from './remarks.ts'
import { slotChips } from './slot-chip.page.tsx'

/** One remark as the editor underlines it. */
export interface Underline {
  readonly key: string
  readonly start: number
  readonly end: number
  readonly weight: 'block' | 'warn' | 'hint'
  readonly why: string
  /** What Ctrl+. puts in, and what the button in the tooltip says. */
  readonly offer: (Change & { readonly label: string }) | null
}

export interface LetterEditorProps {
  readonly value: string
  readonly onChange: (text: string) => void
  readonly label: string
  /** Of the text, so that fonts, spelling and voices fit. */
  readonly lang: string
  readonly readOnly: boolean
  /** What stands for the contact's own link. */
  readonly slotLabel: string
  readonly underlines: readonly Underline[]
  /** Where each remark's line stands, in px from the top of the editor. */
  readonly onLevels: (levels: ReadonlyMap<string, number>) => void
  /** Ctrl+I on a remark asks for its reason. */
  readonly onExplain: (key: string) => void
}

/**
 * The letter as plain text with its remarks underlined. It lives in a shadow root: the editor writes
 * its own style sheets, which the page's policy allows only there.
 */
export function LetterEditor(props: LetterEditorProps) {
  const host = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<EditorView | null>(null)
  const settings = useRef(new Compartment())
  // What was typed and has not yet come back as `value`, oldest first; and the `value` seen last.
  const typed = useRef<string[]>([])
  const seen = useRef(props.value)
  const onChange = useEffectEvent((text: string) => {
    typed.current = text === seen.current ? [] : [...typed.current, text]
    props.onChange(text)
  })
  const explain = useEffectEvent((of: EditorView): boolean => {
    const at = of.state.selection.main.head
    const here = props.underlines.find(({ start, end }) => start <= at && at <= end)
    if (here) props.onExplain(here.key)
    return here !== undefined
  })
  const tellLevels = useEffectEvent((of: EditorView) => props.onLevels(levelsIn(of, props.underlines)))

  useEffect(() => {
    if (host.current === null) return
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' })
    const made = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: props.value,
        extensions: [
          history(),
          keymap.of([
            { key: 'Mod-.', run: takeOffer },
            { key: 'Mod-i', run: (of) => explain(of) },
            ...lintKeymap,
            ...historyKeymap,
            ...defaultKeymap,
          ]),
          EditorView.lineWrapping,
          look,
          settings.current.of([]),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) onChange(update.state.doc.toString())
            if (update.docChanged || update.geometryChanged) requestAnimationFrame(() => tellLevels(update.view))
          }),
        ],
      }),
    })
    showWhole(made)
    setView(made)
    return () => made.destroy()
    // The text it begins with is set once; later ones come through the effect below.
    // oxlint-disable-next-line react/exhaustive-deps -- see above
  }, [])

  useEffect(() => {
    seen.current = props.value
    const echo = typed.current.indexOf(props.value)
    // An echo of our own typing, perhaps a stroke behind: taking it for news would undo the strokes after it.
    typed.current = typed.current.slice(echo + 1)
    if (echo >= 0 || view === null || view.state.doc.toString() === props.value) return
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: props.value } })
    typed.current = []
  }, [view, props.value])

  const { label, lang, readOnly, slotLabel, underlines } = props
  useEffect(() => {
    view?.dispatch({ effects: settings.current.reconfigure(settingsFor({ label, lang, readOnly, slotLabel })) })
  }, [view, label, lang, readOnly, slotLabel])

  useEffect(() => {
    if (view === null) return
    view.dispatch(setDiagnostics(view.state, diagnosticsFrom(underlines, view.state.doc.length)))
    const frame = requestAnimationFrame(() => tellLevels(view))
    return () => cancelAnimationFrame(frame)
  }, [view, underlines])

  // Keys typed inside come out of the shadow root as keys on this element: marked as text, so that no single key acts.
  return <div ref={host} className="letter-editor" contentEditable={false} suppressContentEditableWarning />
}

/**
 * The editor draws only what is in sight, for books; a letter is short, and search, print and screen
 * readers want all of it. This is the switch it uses for printing; a test holds it to its effect.
 */
function showWhole(view: EditorView): void {
  const { viewState } = view as unknown as { viewState?: { printing: boolean } }
  if (viewState) viewState.printing = true
  view.requestMeasure()
}

type Settings = Pick<LetterEditorProps, 'label' | 'lang' | 'readOnly' | 'slotLabel'>

function settingsFor({ label, lang, readOnly, slotLabel }: Settings): Extension {
  return [
    slotChips(slotLabel),
    EditorState.readOnly.of(readOnly),
    EditorView.contentAttributes.of({
      'aria-label': label,
      'aria-readonly': String(readOnly),
      lang,
      spellcheck: 'true',
      autocapitalize: 'sentences',
    }),
  ]
}

const SEVERITY = { block: 'error', warn: 'warning', hint: 'hint' } as const

function diagnosticsFrom(underlines: readonly Underline[], length: number): Diagnostic[] {
  return underlines
    .filter(({ end }) => end <= length)
    .map(({ start, end, weight, why, offer }) => ({
      from: start,
      to: end,
      severity: SEVERITY[weight],
      message: why,
      ...(offer ? { actions: [{ name: offer.label, apply: (view: EditorView) => put(view, offer) }] } : {}),
    }))
}

function put(view: EditorView, { start, end, text }: Change): void {
  view.dispatch({ changes: { from: start, to: end, insert: text }, selection: { anchor: start + text.length } })
  view.focus()
}

/** The remark under the cursor is taken at its word; with none there, the cursor goes to the next one. */
function takeOffer(view: EditorView): boolean {
  const at = view.state.selection.main.head
  const here: { take: () => void }[] = []
  forEachDiagnostic(view.state, ({ actions }, from, to) => {
    const [offer] = actions ?? []
    if (offer && from <= at && at <= to) here.push({ take: () => offer.apply(view, from, to) })
  })
  const [first] = here
  if (!first) return nextDiagnostic(view)
  first.take()
  return true
}

function levelsIn(view: EditorView, underlines: readonly Underline[]): ReadonlyMap<string, number> {
  const top = view.dom.getBoundingClientRect().top
  const length = view.state.doc.length
  return new Map(
    underlines.flatMap(({ key, start }) => {
      const line = start <= length ? view.coordsAtPos(start) : null
      return line ? [[key, line.top - top] as const] : []
    }),
  )
}

const wavy = (colour: string, style: string) => ({
  backgroundImage: 'none',
  textDecoration: `underline ${style} ${colour} 1.5px`,
  textUnderlineOffset: '0.22em',
  paddingBottom: '0',
})

/** The library draws its underlines with pictures in the style sheet, which the page's policy forbids: these are lines. */
const look = EditorView.theme({
  '&': { font: 'inherit', color: 'inherit' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { font: 'inherit', lineHeight: 'inherit', overflow: 'visible' },
  '.cm-content': { padding: '0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0' },
  '.cm-lintRange': { backgroundPosition: 'initial' },
  '.cm-lintRange-error': wavy('var(--trouble)', 'solid'),
  '.cm-lintRange-warning': wavy('var(--watch)', 'dashed'),
  '.cm-lintRange-hint': wavy('var(--edge)', 'dotted'),
  '.cm-lintRange-active': { backgroundColor: 'var(--accent-wash)' },
  '.cm-slot': {
    font: '400 var(--size-13)/var(--line) var(--tool)',
    color: 'var(--accent)',
    border: 'var(--thin)',
    borderRadius: 'var(--radius)',
    padding: '0 var(--s2)',
    whiteSpace: 'normal',
  },
  '.cm-tooltip': {
    background: 'var(--surface)',
    color: 'var(--ink)',
    border: 'var(--thin)',
    borderRadius: 'var(--radius)',
    boxShadow: 'var(--float)',
    font: '400 var(--size-13)/var(--line) var(--tool)',
    maxWidth: '24rem',
  },
  '.cm-diagnostic': { padding: 'var(--s2) var(--s3)', borderLeft: '0' },
  '.cm-diagnosticAction': {
    font: 'inherit',
    background: 'var(--accent)',
    color: 'var(--on-accent)',
    borderRadius: 'var(--radius)',
    padding: 'var(--s1) var(--s2)',
    margin: 'var(--s2) 0 0',
    display: 'block',
  },
  '.cm-panels': {
    background: 'var(--surface)',
    color: 'var(--ink)',
    font: '400 var(--size-13)/var(--line) var(--tool)',
  },
})
