import { useLocation, useRouter } from '@tanstack/react-router'
import { lazy, type MouseEvent, type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { say } from '../../language/words.ts'
import { Bar } from '../../ui/notice.tsx'
import { ToastProvider } from '../../ui/toast.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Frame } from './frame.ts'
import { SideNav } from './side-nav.tsx'
import { StopSwitch } from './stop-switch.tsx'
import { useKeys } from './use-keys.ts'

// Fetched when first asked for: they weigh more than a page.
const FindAnything = lazy(() => import('./find-anything.tsx').then((file) => ({ default: file.FindAnything })))
const KeySheet = lazy(() => import('./key-sheet.tsx').then((file) => ({ default: file.KeySheet })))

/** The frame around every page: ways to go, what holds for all pages, keys, messages. */
export function Shell({ frame, children }: { frame: Frame | null; children: ReactNode }) {
  const words = useWords('shell')
  const ui = useWords('ui')
  const main = useRef<HTMLElement>(null)
  const [floating, setFloating] = useState<'palette' | 'sheet' | null>(null)
  const go = usePlainLinks(main)
  const covered = floating !== null
  useKeys({ covered, onPalette: () => setFloating('palette'), onSheet: () => setFloating('sheet'), onGo: go })
  const toastWords = useMemo(
    () => ({
      region: say(ui.messages),
      close: say(ui.close),
      secondsLeft: (seconds: number) => say(ui.secondsLeft, { seconds }),
    }),
    [ui],
  )
  return (
    <ToastProvider words={toastWords}>
      <div className="shell">
        <a className="skip" href="#content">
          {say(words.skip)}
        </a>
        <section className="shell-bars" aria-label={say(words.bars)}>
          {frame?.sending.stopped ? (
            <Bar state="trouble" act={<StopSwitch stopped />}>
              {say(words.stop.bar)}
            </Bar>
          ) : null}
          {frame?.sending.silent ? <Bar state="trouble">{say(words.silent)}</Bar> : null}
          {frame?.recordBroken ? <Bar state="trouble">{say(words.recordBroken)}</Bar> : null}
          {frame?.workspace.demo ? (
            <Bar state="watch" act={<a href="/mailbox">{say(words.mailbox)}</a>}>
              {say(words.demo)}
            </Bar>
          ) : null}
        </section>
        <SideNav frame={frame} onPalette={() => setFloating('palette')} onSheet={() => setFloating('sheet')} />
        <main className="shell-main" id="content" tabIndex={-1} ref={main}>
          {children}
        </main>
      </div>
      <Suspense>
        {floating === 'palette' ? (
          <FindAnything open onClose={() => setFloating(null)} onGo={go} onSheet={() => setFloating('sheet')} />
        ) : null}
        {floating === 'sheet' ? <KeySheet open onClose={() => setFloating(null)} /> : null}
      </Suspense>
    </ToastProvider>
  )
}

/**
 * Lets parts write plain links: a press on one that leads to a page of ours moves there without a reload,
 * and the focus goes to the new page, where a screen reader begins to read.
 */
function usePlainLinks(main: { readonly current: HTMLElement | null }): (to: string) => void {
  const router = useRouter()
  const { pathname } = useLocation()
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current !== pathname) main.current?.focus({ preventScroll: true })
    before.current = pathname
  }, [pathname, main])
  useEffect(() => {
    const onClick = (event: globalThis.MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!link || event.defaultPrevented || !isPlain(event) || !isOurs(link)) return
      event.preventDefault()
      void router.navigate({
        to: link.pathname,
        search: Object.fromEntries(new URLSearchParams(link.search)),
        hash: link.hash.slice(1),
      })
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [router])
  return (to) => void router.navigate({ to })
}

function isPlain(event: globalThis.MouseEvent | MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}

/** What the server answers itself: the API, the client's pages, the built-in mailbox, files. */
const servedPaths = /^\/(api|auth|p|portal|mailbox|assets|files)(\/|$)/

function isOurs(link: HTMLAnchorElement): boolean {
  if (link.target !== '' || link.hasAttribute('download') || link.origin !== location.origin) return false
  const inPage = link.pathname === location.pathname && link.hash !== ''
  return !inPage && !servedPaths.test(link.pathname)
}
