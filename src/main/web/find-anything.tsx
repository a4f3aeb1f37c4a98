import { useState } from 'react'
import { say } from '../../language/words.ts'
import { useRead } from '../../ui/call.tsx'
import { type CommandGroup, CommandPalette } from '../../ui/command-palette.tsx'
import { useWords } from '../../ui/words.tsx'
import { type Found, framePaths } from './frame.ts'
import { places } from './nav.ts'
import { setPrefs, usePrefs } from './prefs.ts'

export interface FindAnythingProps {
  open: boolean
  onClose: () => void
  onGo: (path: string) => void
  onSheet: () => void
}

/** The palette of this tool: what the server finds by name, the pages, and a few acts. */
export function FindAnything({ open, onClose, onGo, onSheet }: FindAnythingProps) {
  const words = useWords('shell')
  const { singleKeys } = usePrefs()
  const [query, setQuery] = useState('')
  const asked = query.trim()
  const { data } = useRead<{ found: readonly Found[] }>(
    framePaths.search,
    { text: asked },
    { enabled: asked.length > 1 },
  )
  const found = (asked.length > 1 ? (data?.found ?? []) : []).map(({ id, label, kind, href }) => ({
    id,
    label,
    kind,
    run: () => onGo(href),
  }))
  const groups: CommandGroup[] = [
    ...(found.length > 0 ? [{ id: 'found', title: say(words.palette.found), commands: found }] : []),
    {
      id: 'pages',
      title: say(words.palette.pages),
      commands: places.map(({ path, name, key }) => ({
        id: path,
        label: say(words.nav[name]),
        keys: singleKeys ? ['g', key] : [],
        run: () => onGo(path),
      })),
    },
    {
      id: 'acts',
      title: say(words.palette.acts),
      commands: [
        { id: 'sheet', label: say(words.keys.sheet), keys: singleKeys ? ['?'] : [], run: onSheet },
        {
          id: 'keys',
          label: say(singleKeys ? words.keys.turnOff : words.keys.turnOn),
          run: () => setPrefs({ singleKeys: !singleKeys }),
        },
      ],
    },
  ]
  const close = () => {
    setQuery('')
    onClose()
  }
  return (
    <CommandPalette
      open={open}
      onClose={close}
      groups={groups}
      query={query}
      onQuery={setQuery}
      words={{
        label: say(words.palette.label),
        placeholder: say(words.palette.placeholder),
        nothing: say(words.palette.nothing),
      }}
    />
  )
}
