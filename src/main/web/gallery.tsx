/** For us alone, in development: the parts with real texts, to be looked at. Not in the shipped build. */
import { lazy } from 'react'
import type { Visit } from '../../ui/page.tsx'
import { GalleryDesk } from './gallery-desk.tsx'
import { GalleryForms } from './gallery-forms.tsx'
import { GalleryLetters } from './gallery-letters.tsx'

const sheets = {
  desk: GalleryDesk,
  forms: GalleryForms,
  letters: GalleryLetters,
  portal: lazy(() => import('./gallery-portal.tsx').then((file) => ({ default: file.GalleryPortal }))),
}

export function GalleryPage({ search }: Visit) {
  const name = search['sheet'] ?? 'desk'
  const Sheet = Object.hasOwn(sheets, name) ? sheets[name as keyof typeof sheets] : GalleryDesk
  return <Sheet />
}
