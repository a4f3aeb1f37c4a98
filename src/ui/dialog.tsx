import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'

export interface DialogProps {
  open: boolean
  onClose: () => void
  /** A sentence or a question: 'Stop all sending?' */
  title: ReactNode
  children?: ReactNode
  /** The acts: first the one that does it, then the one that goes back. */
  acts?: ReactNode
  /** 'alert' for what cannot be undone: Escape still closes, a press outside does not. */
  role?: 'dialog' | 'alertdialog'
  width?: 'small' | 'large'
}

/** Asks one thing before going on. Focus goes in, stays in, and comes back to where it was. */
export function Dialog({ open, onClose, title, children, acts, role = 'dialog', width = 'small' }: DialogProps) {
  return (
    <ModalOverlay
      className="veil"
      isOpen={open}
      isDismissable={role === 'dialog'}
      onOpenChange={(next) => {
        if (!next) onClose()
      }}
    >
      <Modal className="dialog-frame" data-width={width}>
        <AriaDialog className="dialog" role={role}>
          <FocusAtOnce />
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          {children ? <div className="dialog-body">{children}</div> : null}
          {acts ? <div className="dialog-acts">{acts}</div> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/**
 * The library waits some frames before it moves the focus in, and what is typed meanwhile goes nowhere: a fast hand
 * that opens a dialog and presses Escape would find it still open.
 */
function FocusAtOnce() {
  const here = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    here.current?.closest<HTMLElement>('[role=dialog], [role=alertdialog]')?.focus()
  }, [])
  return <span hidden ref={here} />
}
