import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Id } from '../kit/id.ts'
import { everyWorkspace, staff } from '../people/membership.store.ts'
import { systemActor } from '../platform/actor.ts'
import { forgetUnanswered } from '../platform/answered.ts'
import { systemDice } from '../platform/clock.ts'
import type { Config } from '../platform/config.ts'
import { releaseLeases } from '../platform/fact.ts'
import { workersAt } from '../platform/worker.ts'
import { grouped, keptFor } from '../platform/grouped.ts'
import { openKeys } from '../platform/keys.ts'
import { modelPort, modelSettings } from '../platform/model.ts'
import { headways } from '../platform/headway.ts'
import { makeLog } from '../platform/log.ts'
import { domainOf } from '../platform/mail/address.ts'
import type { Smtp } from '../platform/mail/letter.ts'
import { smtpSettingsFrom } from '../platform/mail/smtp-settings.ts'
import { smtpPort } from '../platform/mail/smtp.ts'
import { painter } from '../platform/picture.ts'
import { openAccounts } from '../platform/sign-in/accounts.ts'
import { sixDigits } from '../platform/six-digits.ts'
import { openStore, type Store } from '../platform/store/open.ts'
import { packageRoot } from '../platform/store/root.ts'
import type { SteadyClock } from '../platform/steady.ts'
import { threadsFrom } from '../platform/threads.ts'
import type { Ports, Settings, World } from '../platform/world.ts'
import { addressLetters } from '../portal/address-letters.act.ts'
import { capsFrom, DEFAULT_CAPS } from '../post/caps.ts'
import { updatesLink } from '../post/updates.store.ts'
import { reconcileSending } from '../post/reconcile-sending.errand.ts'
import { makeHeart, tidy, type Heart } from './heart.ts'
import { openJournal } from './journal.ts'
import { mailSetUpOf, mailTests } from './mail-desk.ts'
import { builtinMailbox } from './mailbox.ts'
import { onlyInTime, openTime } from './right-time.ts'

/** Everything that stands once the install is open, and the way to leave it in order. */
export interface House {
  readonly world: World
  readonly store: Store
  /** Called when a fact was announced; the server puts its ticking here. */
  onWake(wake: () => void): void
  close(): Promise<void>
}

interface Wanted {
  readonly config: Config
  /** Known once the port is: the address people reach this install at. */
  readonly publicUrl: string
  readonly demo: boolean
}

/** A house in which somebody works. */
export interface LivingHouse extends House {
  readonly heart: Heart
  /** Whether the disk of the send journal takes another attempt; where not, nothing leaves. */
  hasRoom(): Promise<boolean>
  /** Why the time is not sure; where it is not, nothing leaves. */
  readonly clockDoubt: SteadyClock['doubt']
  /** Called before each beat: whether the clockwork of this process still turns. */
  onAsk(working: () => boolean): void
}

/** Opens store, keys, journal and ports, and settles what the last run left open before anything can be sent. */
export async function openHouse({ config, publicUrl, demo }: Wanted): Promise<LivingHouse> {
  const dataDir = resolve(config.dataDir)
  const log = makeLog(config.logLevel)
  const secrets = openKeys(join(dataDir, 'keys.json'))
  const store = await openStore(config.databaseUrl === null ? { folder: dataDir } : { url: config.databaseUrl })
  const { journal, epoch, place, paused, close: closeJournal } = await openJournal(config, store, secrets.recordKey)
  const time = await openTime(store, log)
  const pictures = painter({ thread: builtFile('picture-thread') })
  const model = modelSettings(process.env)
  const settings = { ...settingsOf(config, publicUrl, demo), ...(model === null ? {} : { model: model.model }) }
  const accounts = openAccounts({ db: store.db, secrets, settings }, staff)
  const threads = threadsFrom(builtFile)
  let wake = () => {}
  let worker = () => ''
  let working = () => true
  const world: World = {
    db: store.db,
    clock: time.clock,
    dice: systemDice(),
    worker: () => worker(),
    log,
    secrets,
    settings,
    wake: () => wake(),
    ports: {
      accounts,
      pictures,
      threads,
      headways: headways(),
      journal: {
        past: journal.past,
        write: onlyInTime(journal.write, time),
        recipientHash: journal.recipientHash,
        epoch,
      },
      smtp: wayOut(config, dataDir, demo),
      secrets: contactSecrets,
      mailTests: mailTests(config, { demo }),
      ...(model === null ? {} : { model: modelPort(model) }),
    } satisfies Ports,
  }
  if (store.kind === 'pglite') {
    await releaseLeases(world)
    await forgetUnanswered(world)
  }
  const workspaceIds = await everyWorkspace(store.db)
  const [first] = workspaceIds
  // What a worker of this journal had in hand is settled by the journal, before its leases are free for everybody.
  const mine = store.kind === 'pglite' ? null : [...(await workersAt(store.db, place))]
  if (first) await reconcileSending.run(world, systemActor(first), { workspaceIds: [...workspaceIds], paused, mine })
  const heart = await makeHeart(world, place, () => working())
  worker = heart.worker
  await tidy(world)
  return {
    world,
    store,
    heart,
    hasRoom: journal.hasRoom,
    clockDoubt: time.doubt,
    onWake: (to) => void (wake = to),
    onAsk: (to) => void (working = to),
    close: async () => {
      await time.close()
      await threads.close()
      await pictures.close()
      await closeJournal()
      await store.close()
    },
  }
}

function settingsOf(config: Config, publicUrl: string, demo: boolean): Settings {
  const mailDomain = config.mailDomain ?? config.mailFrom?.split('@')[1] ?? 'forthright.invalid'
  const mailFrom = config.mailFrom === null ? {} : { mailFrom: config.mailFrom }
  const caps = config.mailCaps === null ? DEFAULT_CAPS : capsFrom(config.mailCaps)
  if (caps === null)
    throw new Error(`MAIL_CAPS: '${config.mailCaps}' cannot be read. Write it like 'day=500 hour=100 domain=60/60'.`)
  const mailIn = {
    ...(config.replyAddress === null ? {} : { replyAddress: config.replyAddress }),
    ...(config.bounceAddress === null ? {} : { bounceAddress: config.bounceAddress }),
    ...(config.copyAddress === null ? {} : { copyAddress: config.copyAddress }),
    ...(config.trustedServer === null ? {} : { trustedServer: config.trustedServer }),
  }
  return {
    publicUrl,
    mailDomain,
    holdSeconds: config.holdSeconds,
    retrySeconds: config.retrySeconds,
    demo,
    mailSetUp: mailSetUpOf(config, demo),
    caps,
    ...mailFrom,
    ...mailIn,
  }
}

/** The programs and threads of a build lie side by side. */
function builtFile(name: string): URL {
  return pathToFileURL(join(packageRoot(), 'dist', `${name}.js`))
}

/** Letters that leave at the same time ask for their addresses together. */
const addresses = keptFor((world: World, workspaceId) =>
  grouped({ most: 100 }, (contactIds: readonly Id[]) =>
    addressLetters.perform(world, systemActor(workspaceId as Id), { contactIds: [...contactIds] }),
  ),
)

/** A contact's secrets are made while their mail leaves, and stand nowhere. */
const contactSecrets: Ports['secrets'] = {
  'portal-link': async (world, { workspaceId, contactId }) => addresses(world, workspaceId)(contactId),
  'unsubscribe-link': async (world, { workspaceId, contactId }) => updatesLink(world, { workspaceId, contactId }),
  code: async ({ secrets }, { params }) => sixDigits(secrets, params['id'] ?? ''),
}

/** Demo mail never leaves; without a mail server nothing does either, and each letter waits. */
function wayOut(config: Config, dataDir: string, demo: boolean): Smtp {
  if (demo) return builtinMailbox(join(dataDir, 'mailbox'))
  if (config.smtpUrl === null)
    return { hand: async () => ({ kind: 'later', stage: 'connect', reply: 'no mail server is set up' }) }
  const { smtpConnections: connections, smtpReplySeconds, dkim, mailFrom } = config
  const signed =
    dkim && mailFrom
      ? {
          dkim: {
            domainName: domainOf(mailFrom),
            keySelector: dkim.selector,
            privateKey: readFileSync(dkim.keyFile, 'utf8'),
          },
        }
      : {}
  return smtpPort({ ...smtpSettingsFrom(config.smtpUrl), connections, replyWait: smtpReplySeconds * 1000, ...signed })
}
