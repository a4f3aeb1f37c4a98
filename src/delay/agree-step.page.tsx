import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { useAct } from '../ui/call.tsx'
import { Section, Stack } from '../ui/page.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import { NotDone } from './not-done.page.tsx'
import type { StepProps } from './understand-step.page.tsx'
import { inWords, oneStop } from './said.ts'
import { useDays } from './use-case-words.page.tsx'

const MANAGERS = new Set(['owner', 'manager'])

/** Team and manager stand behind the plan before anything reaches the client. */
export function AgreeStep({ page, onDone }: StepProps) {
  const words = useWords('case').agree
  const agree = useAct('POST /cases/:caseId/agreement')
  const { formats } = useReader()
  const { bare, short } = useDays(page.today)
  const { state, contact, me, members, languages } = page
  const [first] = state.brief.options
  const who = members.filter((m) => MANAGERS.has(m.role)).map((m) => m.name)
  return (
    <Section title={say(words.title)}>
      <Stack gap={4}>
        {first ? (
          <p className="clause-frame">
            {oneStop(
              say(words.says, {
                contact: contact.fullName,
                day: bare(first.day),
                promised: short(state.promised),
                worst: short(first.worstCase),
              }),
            )}
          </p>
        ) : null}
        {state.brief.options.map(({ id, letter, day, means }) => {
          const said = inWords(means, languages.toReversed())
          return (
            <p key={id}>
              <b>
                {letter}: {short(day)}
              </b>{' '}
              {said ? <span lang={said.lang}>{said.text}</span> : null}
            </p>
          )
        })}
        <p className="soft">{say(words.why, { contact: contact.fullName })}</p>
        <NotDone error={agree.error} />
        {me.agrees ? (
          <div>
            <Button
              kind="primary"
              busy={agree.isPending ? say(words.doing) : null}
              onClick={() => agree.mutate({ input: { caseId: page.id } }, { onSuccess: onDone })}
            >
              {say(words.act)}
            </Button>
          </div>
        ) : (
          <p>
            <b>{say(words.waiting, { names: formats.list(who) })}</b>
          </p>
        )}
      </Stack>
    </Section>
  )
}
