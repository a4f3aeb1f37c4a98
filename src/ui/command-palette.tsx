import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Dialog } from 'react-aria-components/Dialog'
import { Header } from 'react-aria-components/Header'
import { Input } from 'react-aria-components/Input'
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { SearchField } from 'react-aria-components/SearchField'
import { Dialog as OurDialog } from './dialog.tsx'
import { KeyHint } from './wordmark.tsx'

export interface Command {
  id: string
  label: string
  /** 'Client', 'Act': said after the label. */
  kind?: string
  keys?: readonly string[]
  run: () => void
}

export interface CommandGroup {
  id: string
  title: string
  commands: readonly Command[]
}

export interface CommandPaletteProps {
  open: boolean
  onClose: () => void
  groups: readonly CommandGroup[]
  /** What is typed, so that the caller can search the server; its hits come back as a group. */
  query: string
  onQuery: (query: string) => void
  words: { label: string; placeholder: string; nothing: string }
}

/** Ctrl/Cmd+K: go anywhere, do anything, by typing a part of its name. */
export function CommandPalette({ open, onClose, groups, query, onQuery, words }: CommandPaletteProps) {
  const run = (id: string) => {
    onClose()
    groups
      .flatMap((group) => group.commands)
      .find((command) => command.id === id)
      ?.run()
  }
  return (
    <ModalOverlay className="veil" isOpen={open} isDismissable onOpenChange={(next) => (next ? undefined : onClose())}>
      <Modal className="dialog-frame palette-frame">
        <Dialog className="palette" aria-label={words.label}>
          <Autocomplete inputValue={query} onInputChange={onQuery} filter={hasAllParts}>
            <SearchField aria-label={words.label} autoFocus className="palette-search">
              <Input className="palette-input" placeholder={words.placeholder} />
            </SearchField>
            <Menu
              className="palette-list"
              aria-label={words.label}
              onAction={(id) => run(String(id))}
              renderEmptyState={() => <p className="palette-nothing">{words.nothing}</p>}
            >
              {groups.map((group) => (
                <MenuSection key={group.id} id={group.id} className="palette-group">
                  <Header className="palette-title">{group.title}</Header>
                  {group.commands.map((command) => (
                    <MenuItem
                      key={command.id}
                      id={command.id}
                      textValue={`${command.label} ${command.kind ?? ''}`}
                      className="menu-item"
                    >
                      <span className="menu-label">{command.label}</span>
                      {command.kind ? <span className="palette-kind">{command.kind}</span> : null}
                      {command.keys ? <KeyHint keys={command.keys} /> : null}
                    </MenuItem>
                  ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** Every typed part must occur, in any order and without regard to accents: 'muller' finds Müller. */
export function hasAllParts(label: string, typed: string): boolean {
  const plain = bare(label)
  return bare(typed)
    .split(/\s+/)
    .every((part) => plain.includes(part))
}

function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim()
}

export interface Shortcut {
  keys: readonly string[]
  /** What it does: 'Go to Today'. */
  does: string
}

/** The `?` sheet: every key and what it does. */
export function ShortcutSheet({
  open,
  onClose,
  title,
  groups,
  acts,
}: {
  open: boolean
  onClose: () => void
  title: string
  groups: readonly { id: string; title: string; shortcuts: readonly Shortcut[] }[]
  acts?: React.ReactNode
}) {
  return (
    <OurDialog open={open} onClose={onClose} title={title} width="large" acts={acts}>
      <div className="shortcuts">
        {groups.map((group) => (
          <section key={group.id}>
            <h3 className="shortcuts-title">{group.title}</h3>
            <dl className="shortcut-list">
              {group.shortcuts.map((shortcut) => (
                <div className="shortcut" key={shortcut.does}>
                  <dt>{shortcut.does}</dt>
                  <dd>
                    <KeyHint keys={shortcut.keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </OurDialog>
  )
}
