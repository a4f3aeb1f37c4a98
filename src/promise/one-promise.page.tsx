import { dayIn } from '../kit/day.ts'
import { say } from '../language/words.ts'
import { LinkButton } from '../ui/button.tsx'
import { useRead } from '../ui/call.tsx'
import { useNow } from '../ui/now.tsx'
import { Page } from '../ui/page.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import type { PromiseLine } from './line.ts'
import { PromiseRows, type PromiseRowsProps } from './promise-rows.page.tsx'

/** One promise of the ledger with what can be done about it, for whoever comes by a link. */
export function OnePromise({
  promiseId,
  stateOf,
}: { promiseId: string } & Required<Pick<PromiseRowsProps, 'stateOf'>>) {
  const words = useWords('promises')
  const { zone } = useReader()
  const today = dayIn(zone, useNow(600))
  const { data, error } = useRead<PromiseLine>('GET /promises/:promiseId', { promiseId })
  if (error) throw error
  if (!data) return null
  return (
    <Page title={say(words.titleOne, { what: data.promise.label, contact: data.contactName })}>
      <PromiseRows lines={[data]} today={today} stateOf={stateOf} direct />
      <p>
        <LinkButton href="/promises">{say(words.showAll)}</LinkButton>
      </p>
    </Page>
  )
}
