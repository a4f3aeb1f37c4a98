import { join } from 'node:path'
import { instant } from '../kit/day.ts'
import { systemDice } from '../platform/clock.ts'
import { openSendJournal } from '../platform/journal/send-journal.ts'
import { smtpPort } from '../platform/mail/smtp.ts'
import { openStore } from '../platform/store/open.ts'
import { aWorld } from '../platform/world.testing.ts'
import { aPostOffice, UNCAPPED } from '../post/post.testing.ts'
import { startSender } from './sender.ts'
import type { Asked, ChildTold } from './sender-processes.testing.ts'

/**
 * A process that sends, with a journal of its own, for as long as whoever started it listens. Its clock is moved from
 * there, and every question is answered with when it last looked.
 */
const asked = JSON.parse(process.argv[2] ?? '') as Asked
const store = await openStore({ url: asked.url })
const base = await aWorld({ store, at: instant(asked.at), settings: { caps: UNCAPPED } })
const own = await openSendJournal(join(asked.folder, 'journal'), { installId: 'test', salt: 'ab' })
const { world, close } = await aPostOffice(base, { journal: own, epoch: 1 })
const smtp = smtpPort({ ...asked.server, security: 'none', connections: 3 })
const sender = startSender({ ...world, dice: systemDice(), ports: { ...world.ports, smtp } }, { lines: 3 })

process.on('message', ({ at }: ChildTold) => {
  base.clock.set(instant(at))
  sender.wake()
  process.send?.({ lastLook: sender.lastLook() ?? 0 })
})
process.on('disconnect', () => {
  void sender
    .stop()
    .then(close)
    .then(() => own.close())
    .then(() => store.close())
    .then(() => process.exit(0))
})
process.send?.({ lastLook: 0 })
