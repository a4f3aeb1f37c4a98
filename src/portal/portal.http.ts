import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie, setCookie } from 'hono/cookie'
import { renderToStaticMarkup } from 'react-dom/server'
import { createElement, type ReactElement } from 'react'
import { addMinutes, dayFrom } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { CODES, type Code } from '../language/packs.ts'
import { wordsFor } from '../language/words.ts'
import { CONTACT_RIGHTS } from '../people/rights.ts'
import { systemActor, type Actor } from '../platform/actor.ts'
import { statusOf } from '../platform/http.ts'
import { Refused, type Refusal } from '../platform/refused.ts'
import { seal, unseal } from '../platform/sealed.ts'
import { sha256 } from '../platform/secrets.ts'
import type { World } from '../platform/world.ts'
import { acceptOffer } from './accept-offer.act.ts'
import { answerCase } from './answer-case.act.ts'
import { askCode } from './ask-code.act.ts'
import { DoorPage, type DoorState } from './door.page.tsx'
import { doorOf, visitorOf, type Door } from './door.view.ts'
import { HomePage, type PortalWords } from './home.page.tsx'
import { claimedBy } from './link.ts'
import { OfferPage, type Trouble } from './offer.page.tsx'
import { openPage } from './open-page.act.ts'
import { portalHome, portalOffer } from './portal.view.ts'
import { sendNewLink } from './send-new-link.act.ts'
import { languageAsked } from './visit.ts'

// Longer than a table of paths: these pages are rendered here, for browsers without script.

interface Session {
  readonly workspaceId: Id
  readonly contactId: Id
  readonly generation: number
}

interface Visitor {
  readonly actor: Actor
  readonly language: Code
  readonly cookie: string
}

const SESSION_MINUTES = 12 * 60
const PURPOSE = 'portal'

// A code, a few words, a day: no form of ours is larger.
const MOST_BYTES = 64 * 1024

/** A refusal as one sentence in the language that the browser asks for. */
type Say = (refusal: Refusal, request: Request) => string

/** The client's side: no account, no script needed, nothing changed by looking. */
export function portalApp(world: World, say: Say = ({ kind }) => kind): Hono {
  const app = new Hono()
  const refused = (c: Context, refusal: Refusal, status: number) =>
    door(c, { kind: 'refused', sentence: say(refusal, c.req.raw) }, status)
  app.use('*', async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(headersFor(c.req.path))) c.header(name, value)
  })
  app.use('*', bodyLimit({ maxSize: MOST_BYTES, onError: (c) => refused(c, { kind: 'too-large' }, 413) }))
  doorRoutes(app, world)
  pageRoutes(app, world)
  app.onError(async (error, c) => {
    if (error instanceof Refused && error.refusal.kind === 'not-found') return door(c, { kind: 'not-found' }, 404)
    if (error instanceof Refused) return refused(c, error.refusal, statusOf(error.refusal))
    const trace = world.dice.id()
    world.log.error({ trace, err: error }, 'portal.failed')
    return refused(c, { kind: 'failed', trace }, 500)
  })
  return app
}

function headersFor(path: string): Record<string, string> {
  return {
    'content-security-policy':
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    // The link itself must not travel on to other sites or logs.
    'referrer-policy': path.startsWith('/p/') ? 'no-referrer' : 'same-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'cross-origin-opener-policy': 'same-origin',
  }
}

function doorRoutes(app: Hono, world: World): void {
  // Mail scanners follow links: looking at one shows a button and changes nothing.
  app.get('/p/:token', async (c) => {
    const token = c.req.param('token')
    const found = await behind(world, token)
    if (found.kind === 'open') return door(c, { kind: 'knock', house: found.house, token }, 200, found.language)
    if (found.kind === 'expired') return door(c, { kind: 'expired', token }, 410, found.language)
    return door(c, { kind: 'expired', token: '' }, 410)
  })
  app.post('/p', async (c) => {
    const token = String((await c.req.parseBody())['token'] ?? '')
    const found = await behind(world, token)
    const claimed = claimedBy(token)
    if (found.kind !== 'open' || !claimed) return door(c, { kind: 'expired', token }, 410)
    const session: Session = { ...claimed, generation: found.generation }
    const until = addMinutes(world.clock(), SESSION_MINUTES)
    setCookie(c, cookieName(world), seal(world.secrets, PURPOSE, session, until), cookieFor(world))
    const visitor = await visitorFrom(world, session, '')
    if (visitor) await openPage.perform(world, visitor.actor, {})
    return c.redirect('/portal', 303)
  })
  app.post('/p/new-link', async (c) => {
    const token = String((await c.req.parseBody())['token'] ?? '')
    const found = await behind(world, token)
    const claimed = claimedBy(token)
    if (found.kind === 'expired' && claimed)
      await sendNewLink.perform(world, contactActor({ ...claimed, clientId: found.clientId }), {})
    // The same answer whether the link was ever ours.
    return door(c, { kind: 'new-link-sent' })
  })
}

function pageRoutes(app: Hono, world: World): void {
  app.get('/portal', async (c) => {
    const visitor = await visitorIn(c, world)
    if (!visitor) return door(c, { kind: 'signed-out' }, 401)
    const state = await portalHome.look(world, visitor.actor, {})
    return page(c, state.reader.language, (words) => createElement(HomePage, { state, words }))
  })
  app.get('/portal/cases/:caseId', async (c) => {
    const visitor = await visitorIn(c, world)
    if (!visitor) return door(c, { kind: 'signed-out' }, 401)
    return offer(c, world, visitor, { choosing: c.req.query('option') ?? null, trouble: null })
  })
  app.post('/portal/cases/:caseId/choice', (c) =>
    acting(c, world, async (visitor, form) => {
      const optionId = form('option')
      try {
        await askCode.perform(world, visitor.actor, { caseId: c.req.param('caseId'), optionId })
      } catch (error) {
        if (!(error instanceof Refused) || error.refusal.kind !== 'too-many-codes') throw error
        return offer(c, world, visitor, { choosing: optionId, trouble: { in: 'code', why: 'too-many-codes' } })
      }
      return c.redirect(`/portal/cases/${c.req.param('caseId')}?option=${optionId}#confirm`, 303)
    }),
  )
  app.post('/portal/cases/:caseId/acceptance', (c) =>
    acting(c, world, async (visitor, form) => {
      const optionId = form('option')
      const asked = { caseId: c.req.param('caseId'), optionId, code: form('code') }
      const done = await acceptOffer.perform(world, visitor.actor, asked)
      if (!done.ok) return offer(c, world, visitor, { choosing: optionId, trouble: { in: 'code', why: done.why } })
      return c.redirect(`/portal/cases/${c.req.param('caseId')}`, 303)
    }),
  )
  app.post('/portal/cases/:caseId/answer', (c) =>
    acting(c, world, async (visitor, form) => {
      const kind = form('kind')
      const words = form(kind).trim()
      const trouble = troubleWith(kind, words, { day: form('day'), today: world.clock().slice(0, 10) })
      if (trouble) return offer(c, world, visitor, { choosing: null, trouble })
      const answer = { kind, words, ...(kind === 'proposed' ? { day: form('day') } : {}) }
      await answerCase.perform(world, visitor.actor, { caseId: c.req.param('caseId'), answer })
      return c.redirect(`/portal/cases/${c.req.param('caseId')}`, 303)
    }),
  )
}

/** What is wrong with an answer before it is sent, with what was typed kept. */
function troubleWith(kind: string, words: string, { day, today }: { day: string; today: string }): Trouble | null {
  if (kind === 'proposed')
    return dayFrom(day) === null || day <= today ? { in: kind, why: 'bad-day', typed: words, day } : null
  return (kind === 'question' || kind === 'refused') && words === '' ? { in: kind, why: 'empty', typed: words } : null
}

type Field = (name: string) => string

/** A form of ours, sent from one of our pages by the visitor it was made for. */
async function acting(
  c: Context,
  world: World,
  run: (visitor: Visitor, form: Field) => Promise<Response>,
): Promise<Response> {
  const visitor = await visitorIn(c, world)
  if (!visitor) return door(c, { kind: 'signed-out' }, 401)
  const body = await c.req.parseBody()
  const form: Field = (name) => String(body[name] ?? '')
  if (!fromOurPages(c, world) || form('form') !== formTokenOf(visitor))
    return door(c, { kind: 'form-old' }, 403, visitor.language)
  return run(visitor, form)
}

function fromOurPages(c: Context, world: World): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  const origin = c.req.header('origin')
  return origin === new URL(world.settings.publicUrl).origin || origin === new URL(c.req.url).origin
}

const formTokenOf = ({ cookie }: Visitor): string => sha256(`form:${cookie}`)

async function behind(world: World, token: string): Promise<Door> {
  const claimed = claimedBy(token)
  return claimed ? doorOf.look(world, systemActor(claimed.workspaceId), { token }) : { kind: 'unknown' }
}

async function visitorIn(c: Context, world: World): Promise<Visitor | null> {
  const cookie = getCookie(c, cookieName(world)) ?? ''
  const session = unseal<Session>(world.secrets, PURPOSE, cookie, world.clock())
  return session ? visitorFrom(world, session, cookie) : null
}

async function visitorFrom(
  world: World,
  { workspaceId, contactId, generation }: Session,
  cookie: string,
): Promise<Visitor | null> {
  const found = await visitorOf.look(world, systemActor(workspaceId), { contactId, generation })
  if (!found) return null
  const { clientId, language } = found
  return { actor: contactActor({ workspaceId, contactId, clientId }), language, cookie }
}

function contactActor(scope: { workspaceId: Id; contactId: Id; clientId: Id }): Actor {
  return { kind: 'contact', id: scope.contactId, rights: CONTACT_RIGHTS, scope }
}

const secure = (world: World): boolean => world.settings.publicUrl.startsWith('https:')
const cookieName = (world: World): string => (secure(world) ? '__Host-forthright-portal' : 'forthright-portal')
const cookieFor = (world: World) =>
  ({ httpOnly: true, sameSite: 'Lax', path: '/', secure: secure(world), maxAge: SESSION_MINUTES * 60 }) as const

async function offer(
  c: Context,
  world: World,
  visitor: Visitor,
  asked: { choosing: string | null; trouble: Trouble | null },
): Promise<Response> {
  const state = await portalOffer.look(world, visitor.actor, { caseId: c.req.param('caseId') })
  const full = { ...state, ...asked, formToken: formTokenOf(visitor) }
  return page(
    c,
    state.reader.language,
    (words) => createElement(OfferPage, { state: full, words }),
    asked.trouble ? 422 : 200,
  )
}

function door(c: Context, state: DoorState, status = 200, language?: Code): Promise<Response> {
  const code = language ?? languageAsked(c.req.header('accept-language') ?? null, CODES)
  return page(c, code, (words) => createElement(DoorPage, { state, words }), status)
}

async function page(
  c: Context,
  language: Code,
  body: (words: PortalWords) => ReactElement,
  status = 200,
): Promise<Response> {
  const words = await wordsFor(language, 'portal')
  const html = renderToStaticMarkup(body(words))
  const title = /<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1]?.replace(/<[^>]+>/g, '') ?? ''
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><link rel="stylesheet" href="/portal.css">`
  return c.html(
    `<!doctype html><html lang="${language}"><head>${head}</head><body>${html}</body></html>`,
    status as 200,
  )
}
