import { SaxesParser } from 'saxes'
import type { Element } from '../kit/cells.ts'

export const MOST_XML_BYTES = 25 * 1024 * 1024
const MOST_ELEMENTS = 2_000_000
const MOST_DEPTH = 64

export type XmlRead =
  | { readonly ok: true; readonly root: Element }
  | { readonly ok: false; readonly why: 'too-big' | 'doctype' | 'broken'; readonly line: number | null }

/**
 * Reads a document as a tree of elements without attributes, streaming. Elements whose name is not in `wanted` are passed
 * over with all that is in them. A DOCTYPE is refused before anything is parsed: it can name files and multiply entities.
 */
export function readXml(bytes: Uint8Array, wanted: ReadonlySet<string>): XmlRead {
  if (bytes.length > MOST_XML_BYTES) return { ok: false, why: 'too-big', line: null }
  const text = decoded(bytes)
  if (text === null) return { ok: false, why: 'broken', line: null }
  if (/<!DOCTYPE/i.test(text)) return { ok: false, why: 'doctype', line: null }
  const parser = new SaxesParser()
  const tree = treeBuilder(wanted)
  let stopped: XmlRead | null = null
  parser.on('error', () => {
    stopped ??= { ok: false, why: 'broken', line: parser.line }
  })
  parser.on('doctype', () => {
    stopped ??= { ok: false, why: 'doctype', line: parser.line }
  })
  parser.on('opentag', ({ name }) => {
    if (!tree.open(localName(name))) stopped ??= { ok: false, why: 'too-big', line: parser.line }
  })
  parser.on('text', tree.text)
  parser.on('cdata', tree.text)
  parser.on('closetag', tree.close)
  for (let from = 0; from < text.length && stopped === null; from += CHUNK) parser.write(text.slice(from, from + CHUNK))
  if (stopped === null) parser.close()
  return stopped ?? { ok: true, root: tree.root() }
}

// Small enough to stop soon after the first error, large enough not to matter.
const CHUNK = 65_536

interface Open extends Element {
  text: string
  readonly children: Open[]
}

function treeBuilder(wanted: ReadonlySet<string>) {
  const document: Open = { name: '', text: '', children: [] }
  const stack: Open[] = [document]
  let skipping = 0
  let elements = 0
  return {
    open(name: string): boolean {
      if (++elements > MOST_ELEMENTS || stack.length + skipping > MOST_DEPTH) return false
      if (skipping > 0 || !(wanted.has(name) || stack.length === 1)) skipping++
      else {
        const element: Open = { name, text: '', children: [] }
        stack.at(-1)?.children.push(element)
        stack.push(element)
      }
      return true
    },
    text(piece: string): void {
      const top = stack.at(-1)
      if (skipping === 0 && top) top.text += piece
    },
    close(): void {
      if (skipping > 0) skipping--
      else {
        const done = stack.pop()
        if (done) done.text = done.text.trim()
      }
    },
    root: (): Element => document.children[0] ?? document,
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function decoded(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 200)
  const utf16 =
    head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null
  const named = /encoding=["']([\w-]+)["']/.exec(new TextDecoder('latin1').decode(head))?.[1]
  try {
    return new TextDecoder(utf16 ?? named ?? 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
