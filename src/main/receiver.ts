import { fetchMail, imapSettingsFrom, type Fetching } from '../platform/mail/imap.ts'
import { domainOf } from '../platform/mail/address.ts'
import type { Kept } from '../platform/mail/kept.ts'
import { receiveLmtp, type Receiver } from '../platform/mail/lmtp.ts'
import type { Config } from '../platform/config.ts'
import type { World } from '../platform/world.ts'
import { homeOf } from '../post/incoming.store.ts'
import { mustWait } from '../post/inflow.store.ts'
import { receiveMail, type Desk, type Received } from '../post/receive-mail.errand.ts'

export interface Receiving {
  stop(): Promise<void>
  /** For the health page; null where no mailbox is read. */
  mailbox(): { readonly lastLook: number | null; readonly trouble: string | null } | null
}

type Asked = Pick<Config, 'imapUrl' | 'lmtpPort' | 'replyAddress'>

function keptOf(became: Received): Kept {
  if (became === 'nobody') return 'left'
  return became === 'later' ? 'later' : 'kept'
}

/** Takes in what clients write, by whichever of the two ways is set up. */
export async function startReceiving(world: World, { imapUrl, lmtpPort, replyAddress }: Asked): Promise<Receiving> {
  const desk: Desk = {
    world,
    homeOf: (hints) => homeOf(world.db, hints),
    mustWait: (sender) => mustWait(world.db, sender, world.clock()),
  }
  const settings = imapUrl === null ? null : imapSettingsFrom(imapUrl)
  const fetching: Fetching | null =
    settings &&
    fetchMail(settings, {
      log: world.log,
      now: () => Date.parse(world.clock()),
      take: async (bytes, last) => keptOf(await receiveMail(desk, bytes, { unreadable: last })),
    })
  const receiver: Receiver | null =
    lmtpPort === null || replyAddress === null
      ? null
      : await receiveLmtp({
          port: lmtpPort,
          domain: domainOf(replyAddress),
          log: world.log,
          take: async (bytes, envelope) => keptOf(await receiveMail(desk, bytes, { envelope })),
        })
  return {
    stop: async () => {
      await Promise.all([fetching?.stop(), receiver?.close()])
    },
    mailbox: () => fetching && { lastLook: fetching.lastLook(), trouble: fetching.trouble() },
  }
}
