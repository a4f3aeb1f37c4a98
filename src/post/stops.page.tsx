import { useState } from 'react'
import type { Id } from '../kit/id.ts'
import { say } from '../language/words.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { useAct } from '../ui/call.tsx'
import { SelectField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { Line, Section, Stack } from '../ui/page.tsx'
import { useWhen } from '../ui/when.tsx'
import { useWords } from '../ui/words.tsx'
import type { StopShown } from './outbox.ts'
import { RefusalLine } from './refusal-line.page.tsx'

/** The switches that are pulled, why, since when, and the way to release each. */
export function StopsSection({ stops }: { stops: readonly StopShown[] }) {
  const words = useWords('outbox')
  if (stops.length === 0) return null
  return (
    <Section title={say(words.stops.title)}>
      <Stack gap={3}>
        {stops.map((stop) => (
          <StopNotice key={stop.id} stop={stop} />
        ))}
      </Stack>
    </Section>
  )
}

function StopNotice({ stop }: { stop: StopShown }) {
  const words = useWords('outbox').stops
  const written = useWhen()
  const release = useAct('POST /sending/start')
  const { reach, because, target, by, at, alreadySent } = stop
  const name = target ?? ''
  const title =
    because === 'restored' ? say(words.restored) : reach === 'all' ? say(words.all) : say(words[reach], { name })
  const when = written(at)
  const act = reach === 'all' ? words.releaseAll : reach === 'contact' ? words.releaseContact : words.release
  return (
    <Notice
      state={reach === 'all' ? 'trouble' : 'watch'}
      title={title}
      acts={
        reach === 'updates' ? (
          <LinkButton href="/check-ins">{say(words.toUpdates)}</LinkButton>
        ) : stop.mayRelease ? (
          <Button onClick={() => release.mutate({ input: { stopId: stop.id } })}>{say(act)}</Button>
        ) : null
      }
    >
      <p>{by ? say(words.sinceBy, { when, name: by }) : say(words.since, { when })}</p>
      {because === 'restored' ? (
        <>
          <p>{say(words.alreadySent, { count: alreadySent.length })}</p>
          <ul>
            {alreadySent.map((mailId) => (
              <li key={mailId} className="figures">
                {mailId}
              </li>
            ))}
          </ul>
          {stop.mayRelease ? null : <p>{say(words.leadReleases)}</p>}
        </>
      ) : null}
      <RefusalLine error={release.error} />
    </Notice>
  )
}

/** Stops what goes to one client. The switch for everything is on every page. */
export function StopClient({ clients }: { clients: readonly { value: Id; label: string }[] }) {
  const words = useWords('outbox').stops
  const [clientId, choose] = useState('')
  const stop = useAct('POST /sending/stop')
  if (clients.length === 0) return null
  return (
    <Section title={say(words.oneClient)}>
      <Line>
        <SelectField
          label={say(words.choose)}
          value={clientId}
          onChange={choose}
          choices={clients}
          placeholder={say(words.choose)}
        />
        <Button
          kind="danger"
          disabled={clientId === ''}
          onClick={() => stop.mutate({ input: { clientId } }, { onSuccess: () => choose('') })}
        >
          {say(words.stopClient)}
        </Button>
      </Line>
      <RefusalLine error={stop.error} />
    </Section>
  )
}
