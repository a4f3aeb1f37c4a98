import { say } from '../../language/words.ts'
import { Button } from '../../ui/button.tsx'
import { ShortcutSheet } from '../../ui/command-palette.tsx'
import { useWords } from '../../ui/words.tsx'
import { useCommandKey } from './command-key.ts'
import { places } from './nav.ts'
import { setPrefs, usePrefs } from './prefs.ts'

/** The `?` sheet, and the switch for keys without Ctrl. */
export function KeySheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const shell = useWords('shell')
  const ui = useWords('ui')
  const { singleKeys } = usePrefs()
  const command = useCommandKey()
  const words = shell.keys
  return (
    <ShortcutSheet
      open={open}
      onClose={onClose}
      title={say(words.title)}
      groups={[
        {
          id: 'anywhere',
          title: say(words.anywhere),
          shortcuts: [
            { keys: [command, 'K'], does: say(words.palette) },
            { keys: ['?'], does: say(words.sheet) },
            { keys: ['/'], does: say(words.search) },
          ],
        },
        {
          id: 'pages',
          title: say(words.pages),
          shortcuts: places.map(({ name, key }) => ({ keys: ['g', key], does: say(shell.nav[name]) })),
        },
        {
          id: 'lists',
          title: say(words.lists),
          shortcuts: [
            { keys: ['j'], does: say(words.next) },
            { keys: ['k'], does: say(words.before) },
            { keys: ['Enter'], does: say(words.open) },
          ],
        },
      ]}
      acts={
        <>
          <Button onClick={onClose}>{say(ui.close)}</Button>
          <Button kind="plain" onClick={() => setPrefs({ singleKeys: !singleKeys })}>
            {say(singleKeys ? words.turnOff : words.turnOn)}
          </Button>
        </>
      }
    />
  )
}
