import type { Browser } from 'playwright-core'
import type { Frame } from '../src/main/web/frame.ts'

export const sampleFrame: Frame

export function serveGallery(
  home: string,
  answer: (method: string, path: string) => { status?: number; body: unknown },
): Promise<{ origin: string; close: () => Promise<void> }>

export function openBrowser(): Promise<Browser>
