import { z } from 'zod'
import { packOf, tongueOf } from '../language/packs.ts'
import { judge, lock, type Hidden, type Locked } from '../letter/locked.ts'
import { id } from '../platform/act.ts'
import { errand } from '../platform/errand.ts'
import type { ModelPort, Turn } from '../platform/model.ts'
import { Refused } from '../platform/refused.ts'
import { composerView } from './composer.view.ts'

/** For all rounds together: a writer waits for this. */
const LIMIT_MS = 8_000
const REPAIRS = 2

export type ModelDraft =
  | { readonly ok: true; readonly text: string; readonly rounds: number }
  /** The text stays as it is. */
  | { readonly ok: false; readonly why: 'no-answer' | 'not-accepted'; readonly rounds: number }

/** Asks the model for another wording of a draft. It sees slots in place of facts, saves nothing, and its text is given back only if the checker accepts it. */
export const draftByModel = errand({
  name: 'post.draft-by-model',
  needs: 'post:write',
  input: z.object({ messageId: id }),
  async run(world, actor, { messageId }): Promise<ModelDraft> {
    const { model } = world.ports
    if (model === undefined) throw new Refused({ kind: 'not-found', what: 'model' })
    const { message } = await composerView.look(world, actor, { messageId })
    const hidden: Hidden = {
      facts: message.facts,
      context: message.context,
      pack: await packOf(message.language),
    }
    const locked = lock(message.text, hidden)
    return rounds(model, locked, hidden)
  },
})

async function rounds(model: ModelPort, locked: Locked, hidden: Hidden): Promise<ModelDraft> {
  const signal = AbortSignal.timeout(LIMIT_MS)
  const turns: Turn[] = [
    { role: 'system', content: task(hidden) },
    { role: 'user', content: locked.text },
  ]
  for (let round = 1; round <= 1 + REPAIRS; round++) {
    const answer = await model.ask(turns, signal).catch(() => null)
    if (answer === null) return { ok: false, why: 'no-answer', rounds: round }
    const judged = judge(answer.trim(), locked, hidden)
    if (judged.ok) return { ok: true, text: judged.text, rounds: round }
    turns.push({ role: 'assistant', content: answer }, { role: 'user', content: repair(judged.faults) })
  }
  return { ok: false, why: 'not-accepted', rounds: 1 + REPAIRS }
}

function task({ context }: Hidden): string {
  const { name } = tongueOf(context.lang)
  return [
    `Reword the letter below. Keep its language (${name}), its ${context.address} form of address and its paragraphs.`,
    'Marks such as ⟦DATE_1⟧ stand for facts: each must stand in your text exactly once, unchanged. They win over everything else.',
    'Add no fact, no number, no day, no name, no promise and no excuse. Answer with the letter alone.',
  ].join('\n')
}

function repair(faults: readonly string[]): string {
  return `Not accepted: ${faults.slice(0, 12).join('; ')}. Mend exactly this and answer with the whole letter.`
}
