import { z } from 'zod'
import type { Id } from '../kit/id.ts'
import { id } from '../platform/act.ts'
import type { Actor } from '../platform/actor.ts'
import { canonical } from '../platform/audit.ts'
import { errand } from '../platform/errand.ts'
import { Refused } from '../platform/refused.ts'
import { sha256 } from '../platform/secrets.ts'
import { ThreadStopped } from '../platform/threads.ts'
import type { World } from '../platform/world.ts'
import { changesBetween, merged } from './change.ts'
import { fileInput, MOST_FILE_BYTES } from './file-input.ts'
import { importPlan, importTarget } from './import-plan.act.ts'
import type { Incoming } from './incoming.ts'
import { prepareImport } from './prepare-import.act.ts'
import { readerWork } from './reader-work.ts'

const SHOWN = 200

/** What a file would do, before it does anything: how it is understood, what is wrong row by row, what would be new. */
export const previewImport = errand({
  name: 'plan.preview-import',
  needs: 'plan:write',
  takesFile: true,
  input: z.object({ projectId: id.nullable().default(null), ...fileInput.shape }),
  async run(world, actor, { projectId, ...file }) {
    const { incoming, known } = await readFile(world, actor, projectId, file)
    const { tasks, problems, bad, cutLinks, ...rest } = incoming
    const changes = changesBetween(known, merged(known, tasks))
    const added = changes.filter((c) => c.was === null).length
    const counts = { added, changed: changes.length - added, same: tasks.length - changes.length }
    return {
      ...rest,
      counts: { ...counts, good: tasks.length, bad: bad.rows.length },
      tasks: tasks.slice(0, SHOWN),
      problems,
      bad,
      cutLinks: cutLinks.slice(0, SHOWN),
    }
  },
})

/** Brings a file in: all of it, or with `rows: 'good'` what nothing is wrong with. Otherwise nothing at all. */
export const importFile = errand({
  name: 'plan.import-file',
  needs: 'plan:write',
  takesFile: true,
  input: z.object({ into: importTarget, rows: z.enum(['all', 'good']).default('all'), ...fileInput.shape }),
  async run(world, actor, { into, rows, ...file }) {
    const projectId = 'projectId' in into ? into.projectId : null
    const { incoming } = await readFile(world, actor, projectId, file)
    const [ask] = incoming.asks
    if (ask) throw new Refused({ kind: 'date-order-asked', sample: ask.sample })
    const { problems, tasks, bad } = incoming
    if (tasks.length === 0 || (rows === 'all' && problems.length > 0))
      throw new Refused({ kind: 'file-has-problems', bad: bad.rows.length, problems: problems.slice(0, SHOWN) })
    const { fileName, content, mapping, dateOrder } = file
    const into_ = 'projectId' in into ? null : into
    const print = sha256(canonical({ content: sha256(content), mapping, dateOrder, rows, into: into_ }))
    return importPlan.perform(world, actor, { into, fileName, print, incoming })
  },
})

type AFile = z.output<typeof fileInput>

/** Reads a file in a thread of its own. Refuses with 'file-too-big', 'file-too-slow' or 'file-too-heavy'. */
// Four inputs: who asks where, and the file with the project it is read for.
async function readFile(world: World, actor: Actor, projectId: Id | null, file: AFile) {
  const bytes = new Uint8Array(Buffer.from(file.content, 'base64'))
  if (bytes.length > MOST_FILE_BYTES)
    throw new Refused({ kind: 'file-too-big', megabytes: Math.round(bytes.length / 1_048_576), most: 25 })
  const { zone, calendars, tasks: known } = await prepareImport.perform(world, actor, { projectId })
  const frame = { zone, calendars, mapping: file.mapping, dateOrder: file.dateOrder }
  const incoming: Incoming = await world.ports.threads
    .run('import-worker', readerWork({ bytes, frame }))
    .catch((error: unknown) => Promise.reject(refusalFor(error)))
  return { incoming, known }
}

function refusalFor(error: unknown): unknown {
  if (!(error instanceof ThreadStopped)) return error
  if (error.why === 'too-slow') return new Refused({ kind: 'file-too-slow', seconds: 10 })
  return error.why === 'too-big' ? new Refused({ kind: 'file-too-heavy' }) : error
}
