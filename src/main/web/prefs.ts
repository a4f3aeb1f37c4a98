import { useSyncExternalStore } from 'react'
import { type Code, isCode } from '../../language/packs.ts'

/** What this device remembers about its reader. `language` null: what the server knows, else the browser's. */
export interface Prefs {
  theme: 'system' | 'light' | 'dark'
  language: Code | null
  /** What the server said last, so that the next visit begins in it. */
  known: Code | null
  /** WCAG 2.1.4: keys without Ctrl can be turned off. */
  singleKeys: boolean
}

const first: Prefs = { theme: 'system', language: null, known: null, singleKeys: true }
let prefs: Prefs = read()
const watchers = new Set<() => void>()

function read(): Prefs {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem('prefs') ?? '{}')
    return { ...first, ...(kept as Partial<Prefs>) }
  } catch {
    return first
  }
}

/** Changes one or more of them, here and in other tabs of this browser. */
export function setPrefs(change: Partial<Prefs>): void {
  prefs = { ...prefs, ...change }
  try {
    localStorage.setItem('prefs', JSON.stringify(prefs))
  } catch {
    // Forbidden storage costs only the memory of it.
  }
  show()
  for (const tell of watchers) tell()
}

/** Puts theme and language on the root element, where CSS and screen readers look for them. */
export function show(): void {
  const root = document.documentElement
  if (prefs.theme === 'system') delete root.dataset['theme']
  else root.dataset['theme'] = prefs.theme
}

/** The language to begin with, before the server has answered. */
export function firstLanguage(): Code {
  return prefs.language ?? prefs.known ?? browserLanguage()
}

export function usePrefs(): Prefs {
  return useSyncExternalStore(watch, () => prefs)
}

function watch(tell: () => void): () => void {
  watchers.add(tell)
  const other = (event: StorageEvent) => {
    if (event.key !== 'prefs') return
    prefs = read()
    show()
    tell()
  }
  addEventListener('storage', other)
  return () => {
    watchers.delete(tell)
    removeEventListener('storage', other)
  }
}

/** The first of the browser's languages that we speak, else English. */
function browserLanguage(): Code {
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isCode) ?? 'en'
}
