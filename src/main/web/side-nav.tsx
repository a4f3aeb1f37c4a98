import { useLocation } from '@tanstack/react-router'
import { capital } from '../../kit/capital.ts'
import { useCommandKey } from './command-key.ts'
import { LANGUAGE_NAMES } from './language-names.ts'
import { say } from '../../language/words.ts'
import { Button } from '../../ui/button.tsx'
import { useAct } from '../../ui/call.tsx'
import { Menu } from '../../ui/menu.tsx'
import { StateShape } from '../../ui/state-mark.tsx'
import { useReader, useWords } from '../../ui/words.tsx'
import { Wordmark } from '../../ui/wordmark.tsx'
import { framePaths, type Frame } from './frame.ts'
import { isAt, places } from './nav.ts'
import { type Prefs, setPrefs, usePrefs } from './prefs.ts'
import { StopSwitch } from './stop-switch.tsx'
import { type Code, CODES, isCode } from '../../language/packs.ts'

export interface SideNavProps {
  frame: Frame | null
  onPalette: () => void
  onSheet: () => void
}

/** The places, the outbox's count, and at the foot what belongs to the reader: stop, colours, language. */
export function SideNav({ frame, onPalette, onSheet }: SideNavProps) {
  const words = useWords('shell')
  const command = useCommandKey()
  const { pathname } = useLocation()
  return (
    <nav className="shell-nav no-print" aria-label={say(words.navigation)}>
      <a href="/" className="wordmark-link">
        <Wordmark />
      </a>
      <button type="button" className="nav-find nav-wide" onClick={onPalette}>
        <span>{say(words.palette.label)}</span>
        <kbd className="key">{command} K</kbd>
      </button>
      <div className="nav-wide">
        <PlaceList frame={frame} />
      </div>
      <div className="shell-foot">
        {frame?.sending.stopped ? null : <StopSwitch stopped={false} />}
        <div className="nav-wide">
          <ReaderMenu onSheet={onSheet} />
          <WhoAmI frame={frame} />
        </div>
        {/* Its name changes with the page, so that it is closed again on the next one. */}
        <details className="nav-narrow nav-sheet" key={pathname}>
          <summary className="button" data-kind="quiet">
            {say(words.menu)}
          </summary>
          <div className="nav-sheet-body">
            <button type="button" className="nav-find" onClick={onPalette}>
              {say(words.palette.label)}
            </button>
            <PlaceList frame={frame} />
            <ReaderMenu onSheet={onSheet} />
            <WhoAmI frame={frame} />
          </div>
        </details>
      </div>
    </nav>
  )
}

function PlaceList({ frame }: { frame: Frame | null }) {
  const words = useWords('shell')
  const { pathname } = useLocation()
  return (
    <ul className="nav-list">
      {places.map(({ path, name }) => (
        <li key={path}>
          <a className="nav-link" href={path} aria-current={isAt(path, pathname) ? 'page' : undefined}>
            <span>{say(words.nav[name])}</span>
            {name === 'outbox' && frame ? <OutboxCount {...frame.outbox} /> : null}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Red only for what is in doubt or failed. */
function OutboxCount({ held, trouble }: Frame['outbox']) {
  const words = useWords('shell')
  const { formats } = useReader()
  if (trouble > 0)
    return (
      <span className="nav-count" data-state="trouble">
        <StateShape state="trouble" />
        <span aria-hidden="true">{formats.number(trouble)}</span>
        <span className="hidden-text">{say(words.outboxTrouble, { count: trouble })}</span>
      </span>
    )
  if (held === 0) return null
  return (
    <span className="nav-count">
      <span aria-hidden="true">{formats.number(held)}</span>
      <span className="hidden-text">{say(words.outboxHeld, { count: formats.number(held) })}</span>
    </span>
  )
}

/** Who is signed in here, and the way out. */
function WhoAmI({ frame }: { frame: Frame | null }) {
  const words = useWords('shell')
  const leave = useAct(framePaths.signOut)
  if (!frame) return null
  return (
    <div className="line">
      <span className="soft">{frame.member.name}</span>
      <Button
        kind="plain"
        onClick={() => leave.mutate({}, { onSuccess: () => window.location.assign('/sign-in') })}
        busy={leave.isPending ? say(words.signOut) : null}
      >
        {say(words.signOut)}
      </Button>
    </div>
  )
}

const themes = ['system', 'light', 'dark'] as const satisfies readonly Prefs['theme'][]

function ReaderMenu({ onSheet }: { onSheet: () => void }) {
  const words = useWords('shell')
  const { code } = useReader()
  const { theme } = usePrefs()
  const languages = CODES.map((one: Code) => ({ id: one, label: LANGUAGE_NAMES[one] ?? one, chosen: one === code }))
  const colours = themes.map((one) => ({ id: one, label: capital(say(words.theme[one])), chosen: one === theme }))
  return (
    <div className="reader-menu">
      <Menu
        kind="plain"
        label={LANGUAGE_NAMES[code] ?? code}
        name={`${say(words.language)}: ${LANGUAGE_NAMES[code] ?? code}`}
        choices={languages}
        onChoose={(id) => {
          if (isCode(id)) setPrefs({ language: id })
        }}
      />
      <Menu
        kind="plain"
        label={say(words.theme.label, { which: say(words.theme[theme]) })}
        choices={colours}
        onChoose={(id) => {
          const chosen = themes.find((one) => one === id)
          if (chosen) setPrefs({ theme: chosen })
        }}
      />
      <Button kind="plain" onClick={onSheet}>
        {say(words.keys.title)}
      </Button>
    </div>
  )
}
