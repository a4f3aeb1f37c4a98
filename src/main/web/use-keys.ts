import { useEffect, useEffectEvent, useRef } from 'react'
import { moveInRows } from '../../ui/list-keys.ts'
import { type KeyWish, readStroke, strokeOf } from './keys.ts'
import { pageKeys } from './nav.ts'
import { usePrefs } from './prefs.ts'

export interface KeyTargets {
  /** Something is about to lie over the page, though its script may still be on its way: no single key acts behind it. */
  covered: boolean
  onPalette: () => void
  onSheet: () => void
  onGo: (path: string) => void
}

/** How long `g` waits for its letter. */
const patience = 1500

/** Listens to keys on every page and does what they ask for. */
export function useKeys({ covered, onPalette, onSheet, onGo }: KeyTargets): void {
  const prefs = usePrefs()
  const singleKeys = prefs.singleKeys && !covered
  const waiting = useRef(false)
  const forget = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const perform = useEffectEvent((wish: KeyWish) => {
    if (wish.kind === 'go') onGo(wish.page)
    else if (wish.kind === 'palette') onPalette()
    else if (wish.kind === 'sheet') onSheet()
    else if (wish.kind === 'search') focusSearch(onPalette)
    else moveInRows(document, wish.kind === 'next' ? 1 : -1)
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const read = readStroke(strokeOf(event), waiting.current, { singleKeys, pages: pageKeys })
      waiting.current = read.waiting
      clearTimeout(forget.current)
      if (read.waiting) forget.current = setTimeout(() => (waiting.current = false), patience)
      if (!read.wish) return
      event.preventDefault()
      perform(read.wish)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [singleKeys])
}

/** The page's own search box, or the palette where it has none. */
function focusSearch(otherwise: () => void): void {
  const box = document.querySelector<HTMLElement>('main input[type=search]')
  if (box) box.focus()
  else otherwise()
}
