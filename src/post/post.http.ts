import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { renderToStaticMarkup } from 'react-dom/server'
import { createElement } from 'react'
import type { Code } from '../language/packs.ts'
import { wordsFor } from '../language/words.ts'
import { CONTACT_RIGHTS } from '../people/rights.ts'
import { systemActor, type Actor } from '../platform/actor.ts'
import { Refused } from '../platform/refused.ts'
import { routes } from '../platform/routes.ts'
import type { World } from '../platform/world.ts'
import { approveMessage } from './approve-message.act.ts'
import { composerView, previewView } from './composer.view.ts'
import { discardDraft } from './discard-draft.act.ts'
import { draftByModel } from './draft-by-model.errand.ts'
import { editMessage } from './edit-message.act.ts'
import { inboxView } from './incoming.view.ts'
import { mailSetUpView } from './mail-set-up.view.ts'
import { sendTestLetter } from './send-test-letter.act.ts'
import { tryMail } from './try-mail.errand.ts'
import { outboxView } from './outbox.view.ts'
import { recordBounce } from './record-bounce.act.ts'
import { releaseSending } from './release-sending.act.ts'
import { restoreDraft } from './restore-draft.act.ts'
import { revokeApproval } from './revoke-approval.act.ts'
import { sendLate } from './send-late.act.ts'
import { settleDoubt } from './settle-doubt.act.ts'
import { settleMail } from './settle-mail.act.ts'
import { stopUpdates } from './stop-updates.act.ts'
import { stopSending } from './stop-sending.act.ts'
import { undoDelivery } from './undo-delivery.act.ts'
import { updatesDoor, type UpdatesDoor } from './updates-door.view.ts'
import { claimedIn } from './updates-link.ts'
import { UpdatesPage, type UpdatesState } from './updates.page.tsx'
import { wantUpdates } from './want-updates.act.ts'

export const postRoutes = routes({
  'GET /messages/:messageId': composerView,
  'GET /messages/:messageId/preview': previewView,
  'PATCH /messages/:messageId': editMessage,
  'POST /messages/:messageId/wording': draftByModel,
  'POST /messages/:messageId/discard': discardDraft,
  'POST /messages/:messageId/restoration': restoreDraft,
  'POST /messages/:messageId/approval': approveMessage,
  'DELETE /messages/:messageId/approval': revokeApproval,
  'GET /mails': inboxView,
  'POST /mails/:mailId/settlement': settleMail,
  'GET /mail-set-up': mailSetUpView,
  'POST /mail-set-up/tests': tryMail,
  'POST /mail-set-up/letters': sendTestLetter,
  'GET /outbox': outboxView,
  'POST /deliveries/:deliveryId/undo': undoDelivery,
  'POST /deliveries/:deliveryId/settlement': settleDoubt,
  'POST /deliveries/:deliveryId/late': sendLate,
  'POST /deliveries/:deliveryId/bounce': recordBounce,
  'POST /sending/stop': stopSending,
  'POST /sending/start': releaseSending,
})

/** Colours in a letter are inline, as every mail program wants them: it is shown apart, with no script and no network. */
const LETTER_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox"

/** The HTML of a letter as a page of its own, for the frame in the composer: `app.route('/', letterPages(world, whoAsks))`. */
export function letterPages(world: World, whoAsks: (request: Request) => Promise<Actor | null>): Hono {
  const app = new Hono()
  app.get('/preview/:messageId', async (c) => {
    const actor = await whoAsks(c.req.raw)
    if (actor === null) return c.notFound()
    const { html } = await previewView.look(world, actor, { messageId: c.req.param('messageId') })
    return c.html(html, 200, { 'content-security-policy': LETTER_POLICY, 'cache-control': 'no-store' })
  })
  app.onError((error, c) => {
    if (error instanceof Refused) return c.notFound()
    throw error
  })
  return app
}

/** Nothing but our own style and the one form; the link must not travel on to other sites. */
const UPDATES_HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
}

/**
 * Where a reader stops their weekly updates, by the button or by their mail program's one-click POST (RFC 8058), which
 * brings neither cookie nor origin: the link itself is the permission. `asked` is the language of a stranger's browser.
 */
export function updatesPages(world: World, asked: (request: Request) => Code): Hono {
  const app = new Hono()
  app.use('/u/*', async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(UPDATES_HEADERS)) c.header(name, value)
  })
  app.use('/u/*', bodyLimit({ maxSize: 64 * 1024 }))
  for (const path of ['/u/:token', '/u/:token/again'])
    app.get(path, async (c) => updatesPage(c, await standingAt(world, c), asked))
  app.post('/u/:token', async (c) => {
    await wish(world, c, stopUpdates)
    return updatesPage(c, await standingAt(world, c), asked)
  })
  // Apart from the address in a letter's head: no mail program and no scanner posts here, only the page's own button.
  app.post('/u/:token/again', async (c) => {
    await wish(world, c, wantUpdates)
    return updatesPage(c, await standingAt(world, c, 'wanted'), asked)
  })
  return app
}

/** In the reader's name: the link is theirs. What comes too late changes nothing, and the page says how things stand. */
async function wish(world: World, c: Context, wished: typeof stopUpdates | typeof wantUpdates): Promise<void> {
  const token = c.req.param('token') ?? ''
  const door = await doorAt(world, token)
  const claimed = claimedIn(token)
  if (door.kind === 'unknown' || claimed === null) return
  const { contactId: id, clientId } = door
  const scope = { workspaceId: claimed.workspaceId, contactId: id, clientId }
  await wished.perform(world, { kind: 'contact', id, rights: CONTACT_RIGHTS, scope }, {}).catch((error: unknown) => {
    if (!(error instanceof Refused)) throw error
  })
}

interface Standing {
  readonly state: UpdatesState
  readonly language: Code | null
}

async function standingAt(world: World, c: Context, running: 'ask' | 'wanted' = 'ask'): Promise<Standing> {
  const token = c.req.param('token') ?? ''
  const door = await doorAt(world, token)
  if (door.kind === 'unknown') return { state: door, language: null }
  const { house, language, stopped, slip } = door
  const action = `/u/${token}`
  if (!stopped) return { state: { kind: running, house, action }, language }
  return { state: { kind: 'stopped', house, again: slip ? `${action}/again` : null }, language }
}

async function doorAt(world: World, token: string): Promise<UpdatesDoor> {
  const claimed = claimedIn(token)
  if (claimed === null) return { kind: 'unknown' }
  return updatesDoor.look(world, systemActor(claimed.workspaceId), { token }).catch((error: unknown) => {
    if (error instanceof Refused) return { kind: 'unknown' }
    throw error
  })
}

async function updatesPage(
  c: Context,
  { state, language: theirs }: Standing,
  asked: (request: Request) => Code,
): Promise<Response> {
  const language = theirs ?? asked(c.req.raw)
  const words = await wordsFor(language, 'updates')
  const html = renderToStaticMarkup(createElement(UpdatesPage, { state, words }))
  const title = /<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1] ?? ''
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><link rel="stylesheet" href="/portal.css">`
  const page = `<!doctype html><html lang="${language}"><head>${head}</head><body>${html}</body></html>`
  return c.html(page, state.kind === 'unknown' ? 404 : 200)
}
