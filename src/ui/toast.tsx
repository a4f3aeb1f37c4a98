import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Button } from './button.tsx'

export interface ToastWish {
  /** 'The letter to Ms Vogel goes out in a minute.' */
  text: string
  state?: 'kept' | 'trouble'
  /** The way back, and for how many seconds it is open. */
  undo?: { label: string; seconds: number; onUndo: () => void }
}

interface ShownToast extends ToastWish {
  id: number
}

type Show = (wish: ToastWish) => void

const ToastContext = createContext<Show | null>(null)

/** Gives `show({ text, undo })`. */
export function useToasts(): Show {
  const show = use(ToastContext)
  if (show === null) throw new Error('ToastProvider is missing above this part')
  return show
}

export interface ToastWords {
  /** Name of the region: 'Messages'. */
  region: string
  close: string
  /** '42 seconds left', short enough for the button's side. */
  secondsLeft: (seconds: number) => string
}

/** Where short messages appear. One that can be undone counts down and stays until its time is over. */
export function ToastProvider({ words, children }: { words: ToastWords; children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly ShownToast[]>([])
  const next = useRef(0)
  const show = useCallback((wish: ToastWish) => {
    next.current += 1
    const id = next.current
    setToasts((before) => [...before.slice(-2), { ...wish, id }])
  }, [])
  const close = useCallback((id: number) => setToasts((before) => before.filter((toast) => toast.id !== id)), [])
  const shown = useMemo(
    () => toasts.map((toast) => <Toast key={toast.id} toast={toast} words={words} onClose={() => close(toast.id)} />),
    [toasts, words, close],
  )
  return (
    <ToastContext value={show}>
      {children}
      <section className="toasts no-print" aria-label={words.region}>
        <div role="status" aria-relevant="additions">
          {shown}
        </div>
      </section>
    </ToastContext>
  )
}

/** Eight seconds for what can only be read; what can be undone stays as long as it can. */
const readingSeconds = 8

function Toast({ toast, words, onClose }: { toast: ShownToast; words: ToastWords; onClose: () => void }) {
  const { undo } = toast
  const [left, setLeft] = useState(undo?.seconds ?? readingSeconds)
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (left <= 0) onClose()
    // Held while pointed at or focused, but an undo's time runs out on the server whether one looks or not.
    if (left <= 0 || (held && !undo)) return
    const tick = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(tick)
  }, [left, held, undo, onClose])
  return (
    <div
      className="toast"
      data-state={toast.state}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p className="toast-text">{toast.text}</p>
      {undo ? (
        <span className="toast-undo">
          <span className="figures toast-left" aria-live="off">
            {words.secondsLeft(left)}
          </span>
          <Button
            kind="plain"
            onClick={() => {
              undo.onUndo()
              onClose()
            }}
          >
            {undo.label}
          </Button>
        </span>
      ) : null}
      <button type="button" className="close" aria-label={words.close} onClick={onClose}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="1.4" />
        </svg>
      </button>
    </div>
  )
}
