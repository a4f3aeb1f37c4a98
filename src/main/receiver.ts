import { fetchMail, imapSettingsFrom, type Fetching } from '../platform/mail/imap.ts'
import { domainOf } from '../platform/mail/address.ts'
import { receiveLmtp, type Receiver } from '../platform/mail/lmtp.ts'
import type { Config } from '../platform/config.ts'
import type { World } from '../platform/world.ts'
import { homeOf } from '../post/incoming.store.ts'
import { receiveMail } from '../post/receive-mail.errand.ts'

export interface Receiving {
  stop(): Promise<void>
  /** For the health page; null where no mailbox is read. */
  mailbox(): { readonly lastLook: number | null; readonly trouble: string | null } | null
}

type Asked = Pick<Config, 'imapUrl' | 'lmtpPort' | 'replyAddress'>

/** Takes in what clients write, by whichever of the two ways is set up. */
export async function startReceiving(world: World, { imapUrl, lmtpPort, replyAddress }: Asked): Promise<Receiving> {
  const desk = { world, homeOf: (hints: Parameters<typeof homeOf>[1]) => homeOf(world.db, hints) }
  const keptOf = (became: Awaited<ReturnType<typeof receiveMail>>) => (became === 'nobody' ? 'left' : 'kept')
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
