import { PromisesPage } from '../promise/promises.page.tsx'
import { useRead } from '../ui/call.tsx'
import type { Visit } from '../ui/page.tsx'
import { useWords } from '../ui/words.tsx'
import { stateWord } from './chance.page.tsx'
import type { LedgerState } from './ledger-states.view.ts'

/** The ledger in the words of the timeline: what the forecast sees in trouble is called so in both places. */
export function LedgerPage({ search }: Visit) {
  const words = useWords('forecast')
  const { data } = useRead<{ states: readonly LedgerState[] }>('GET /forecast/promises')
  const states = new Map(data?.states.map(({ promiseId, state }) => [promiseId, state]))
  return (
    <PromisesPage
      search={search}
      stateOf={({ promise: { id } }) => {
        const state = states.get(id)
        return state === undefined ? null : stateWord(words, { state })
      }}
    />
  )
}
