import { dayIn } from '../kit/day.ts'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { useAct } from '../ui/call.tsx'
import { Line, Section } from '../ui/page.tsx'
import { Row, Rows } from '../ui/rows.tsx'
import { StateMark } from '../ui/state-mark.tsx'
import { useWords } from '../ui/words.tsx'
import type { CasePage } from './case-page.ts'
import { oneStop } from './said.ts'
import { NotDone } from './not-done.page.tsx'
import { useOpenLetter } from './tell-step.page.tsx'
import { useDays } from './use-case-words.page.tsx'

/** What came out of the look back: each action until it is done. */
export function CaseDone({ page }: { page: CasePage }) {
  const words = useWords('case').done
  const finish = useAct('POST /cases/:caseId/actions/:actionId/done')
  const share = useAct<{ messageId: string }>('POST /cases/:caseId/letters')
  const openLetter = useOpenLetter()
  const { short } = useDays(page.today)
  const { actions } = page.state
  const open = actions.filter((action) => action.doneAt === null)
  return (
    <Section title={say(words.title)}>
      {actions.length === 0 ? <p>{say(words.none)}</p> : null}
      <Rows label={say(words.title)}>
        {actions.map(({ id, text, ownerId, due, doneAt }) => (
          <Row
            key={id}
            head={text}
            note={say(words.owned, { owner: page.members.find((m) => m.id === ownerId)?.name ?? '', day: short(due) })}
            act={
              doneAt === null && page.me.writes ? (
                <Button
                  {...(id === open[0]?.id ? { kind: 'primary' as const } : {})}
                  busy={finish.isPending ? say(words.finishing) : null}
                  onClick={() => finish.mutate({ input: { caseId: page.id, actionId: id } })}
                >
                  {say(words.finish)}
                </Button>
              ) : null
            }
          >
            {doneAt === null ? null : (
              <StateMark state="kept">
                {oneStop(say(words.finished, { day: short(dayIn(page.contact.zone, doneAt)) }))}
              </StateMark>
            )}
          </Row>
        ))}
      </Rows>
      {actions.length > 0 && page.me.writes ? (
        <Line>
          <Button
            busy={share.isPending ? say(words.sharing) : null}
            onClick={() =>
              share.mutate({ input: { caseId: page.id, kind: 'retrospective' } }, { onSuccess: openLetter })
            }
          >
            {say(words.share, { contact: page.contact.fullName })}
          </Button>
        </Line>
      ) : null}
      <NotDone error={finish.error ?? share.error} />
    </Section>
  )
}
