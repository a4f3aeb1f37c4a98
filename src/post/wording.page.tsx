import type { Id } from '../kit/id.ts'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { useAct } from '../ui/call.tsx'
import { Notice } from '../ui/notice.tsx'
import { Line, Stack } from '../ui/page.tsx'
import { useWords } from '../ui/words.tsx'
import { RefusalLine } from './refusal-line.page.tsx'
import type { Draft } from './use-draft.page.tsx'

interface Worded {
  readonly ok: boolean
  readonly text?: string
}

/** Another wording by the model of the house, asked for by hand, one letter at a time; undone in the editor as any typing is. */
export function WordingSection({ messageId, model, draft }: { messageId: Id; model: string; draft: Draft }) {
  const words = useWords('composer').wording
  const ask = useAct<Worded>('POST /messages/:messageId/wording')
  async function press() {
    if ((await draft.saveNow()) === null) return
    const worded = await ask.mutateAsync({ input: { messageId } }).catch(() => null)
    if (worded?.ok && worded.text) draft.write({ text: worded.text })
  }
  return (
    <Stack gap={2}>
      <Line>
        <Button onClick={() => void press()} busy={ask.isPending ? say(words.asking) : null}>
          {say(words.ask)}
        </Button>
        <span className="soft small">{say(words.badge, { model })}</span>
      </Line>
      {ask.data ? (
        <Notice state={ask.data.ok ? 'kept' : 'watch'} title={say(ask.data.ok ? words.done : words.refused)} />
      ) : null}
      <RefusalLine error={ask.error} />
    </Stack>
  )
}
