import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'

export interface MenuChoice {
  id: string
  label: string
  /** A key that does the same. */
  keyHint?: string
  danger?: boolean
  disabled?: boolean
  /** Where one of the choices holds now, all say whether it is theirs. */
  chosen?: boolean
}

export interface MenuProps {
  /** What the button says. */
  label: ReactNode
  /** What it is called when `label` is only a sign. */
  name?: string
  choices: readonly MenuChoice[]
  onChoose: (id: string) => void
  kind?: 'quiet' | 'plain'
}

/** A few more acts behind one button. The page's main act is never in here. */
export function Menu({ label, name, choices, onChoose, kind = 'quiet' }: MenuProps) {
  return (
    <MenuTrigger>
      <AriaButton className="button" data-kind={kind} {...(name ? { 'aria-label': name } : {})}>
        <span>{label}</span>
        <svg className="menu-sign" viewBox="0 0 10 6" aria-hidden="true">
          <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.4" />
        </svg>
      </AriaButton>
      <Popover className="popover" placement="bottom end">
        <AriaMenu
          className="menu"
          onAction={(id) => onChoose(String(id))}
          {...chosenOf(choices)}
          disabledKeys={choices.filter((c) => c.disabled).map((c) => c.id)}
        >
          {choices.map((choice) => (
            <MenuItem
              key={choice.id}
              id={choice.id}
              textValue={choice.label}
              className="menu-item"
              data-danger={choice.danger}
            >
              <span className="menu-tick" aria-hidden="true">
                {choice.chosen ? '✓' : ''}
              </span>
              <span className="menu-label">{choice.label}</span>
              {choice.keyHint ? <kbd className="key">{choice.keyHint}</kbd> : null}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

/** Choices of which one holds are read out with it ('checked'); acts have none. */
function chosenOf(choices: readonly MenuChoice[]) {
  if (choices.every(({ chosen }) => chosen === undefined)) return {}
  const now = choices.filter(({ chosen }) => chosen).map(({ id }) => id)
  return { selectionMode: 'single' as const, disallowEmptySelection: true, selectedKeys: now }
}
