import { createElement, type ReactElement } from 'react'
import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie, setCookie } from 'hono/cookie'
import { CODES, type Code } from '../language/packs.ts'
import { wordsFor } from '../language/words.ts'
import { statusOf } from '../platform/http.ts'
import { Refused, type Refusal } from '../platform/refused.ts'
import { countAttempt } from '../platform/sign-in/attempts.ts'
import { staticPage } from '../platform/static-page.ts'
import type { World } from '../platform/world.ts'
import { acceptOffer } from './accept-offer.act.ts'
import { answerCase } from './answer-case.act.ts'
import { troubleWith } from './answer-form.ts'
import { askCode } from './ask-code.act.ts'
import { DoorPage, type DoorState } from './door.page.tsx'
import { dropCall } from './drop-call.act.ts'
import { HomePage, type PortalWords } from './home.page.tsx'
import { claimedBy } from './link.ts'
import { OfferPage, type Trouble } from './offer.page.tsx'
import { openPage } from './open-page.act.ts'
import { pickCall } from './pick-call.act.ts'
import { portalHome, portalOffer, portalTalk } from './portal.view.ts'
import { sendNewLink } from './send-new-link.act.ts'
import { TalkPage, type TalkTrouble } from './talk.page.tsx'
import { fromOurPages, headersFor, languageAsked } from './visit.ts'
import * as who from './visitor.errand.ts'
import type { Visitor } from './visitor.errand.ts'
import { wishTime } from './wish-call.act.ts'

// Longer than a table of paths: these pages are rendered here, for browsers without script.

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
  answerRoutes(app, world)
  callRoutes(app, world)
  app.onError(async (error, c) => {
    if (error instanceof Refused && error.refusal.kind === 'not-found') return door(c, { kind: 'not-found' }, 404)
    if (error instanceof Refused) return refused(c, error.refusal, statusOf(error.refusal))
    const trace = world.dice.id()
    world.log.error({ trace, err: error }, 'portal.failed')
    return refused(c, { kind: 'failed', trace }, 500)
  })
  return app
}

function doorRoutes(app: Hono, world: World): void {
  // Mail scanners follow links: looking at one shows a button and changes nothing.
  app.get('/p/:token', async (c) => {
    const token = c.req.param('token')
    const found = await who.behindLink(world, token)
    if (found.kind === 'open') return door(c, { kind: 'knock', house: found.house, token }, 200, found.language)
    if (found.kind === 'expired') return door(c, { kind: 'expired', token }, 410, found.language)
    return door(c, { kind: 'expired', token: '' }, 410)
  })
  app.post('/p', async (c) => {
    const token = String((await c.req.parseBody())['token'] ?? '')
    const found = await who.behindLink(world, token)
    const claimed = claimedBy(token)
    if (found.kind !== 'open' || !claimed) return door(c, { kind: 'expired', token }, 410)
    const session = { ...claimed, generation: found.generation }
    setCookie(c, cookieName(world), who.sealedSession(world, session), cookieFor(world))
    const visitor = await who.visitorFrom(world, session, '')
    if (visitor) await openPage.perform(world, visitor.actor, {})
    return c.redirect('/portal', 303)
  })
  app.post('/p/new-link', async (c) => {
    const token = String((await c.req.parseBody())['token'] ?? '')
    const found = await who.behindLink(world, token)
    const claimed = claimedBy(token)
    if (found.kind === 'expired' && claimed && (await mayBeMailed(world, claimed.contactId)))
      await sendNewLink.perform(world, who.contactActor({ ...claimed, clientId: found.clientId }), {})
    // The same answer whether the link was ever ours.
    return door(c, { kind: 'new-link-sent' })
  })
}

/** Whoever holds an old link may ask for a new one a few times, not fill its owner's mailbox. */
function mayBeMailed(world: World, contactId: string): Promise<boolean> {
  return countAttempt(world, 'mail', contactId).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Refused) return false
      throw error
    },
  )
}

function pageRoutes(app: Hono, world: World): void {
  app.get('/portal', (c) =>
    looking(c, world, async (visitor) => {
      const state = await portalHome.look(world, visitor.actor, {})
      return page(c, state.reader.language, (words) => createElement(HomePage, { state, words }))
    }),
  )
  app.get('/portal/cases/:caseId', (c) =>
    looking(c, world, (visitor) =>
      offer(c, world, visitor, { choosing: c.req.query('option') ?? null, trouble: null }),
    ),
  )
  app.get('/portal/cases/:caseId/call', (c) => looking(c, world, (visitor) => talk(c, world, visitor, null)))
}

function answerRoutes(app: Hono, world: World): void {
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

/** A time to talk: picked, changed, called off, or wished for. Every way ends on the page that shows what stands. */
function callRoutes(app: Hono, world: World): void {
  const ways = {
    call: async ({ actor }: Visitor, caseId: string, form: Field) =>
      pickCall.perform(world, actor, { caseId, start: form('start'), seen: form('seen') }),
    'call/cancellation': async ({ actor }: Visitor, caseId: string, form: Field) =>
      dropCall.perform(world, actor, { caseId, seen: form('seen') }),
    'call/wish': async ({ actor }: Visitor, caseId: string, form: Field) =>
      wishTime.perform(world, actor, { caseId, words: form('wish') }),
  }
  for (const [path, way] of Object.entries(ways)) {
    app.post(`/portal/cases/:caseId/${path}`, (c) =>
      acting(c, world, async (visitor, form) => {
        const caseId = c.req.param('caseId') ?? ''
        if (path === 'call/wish' && form('wish').trim() === '') return talk(c, world, visitor, 'empty')
        try {
          await way(visitor, caseId, form)
        } catch (error) {
          if (!(error instanceof Refused) || !isTalkTrouble(error.refusal.kind)) throw error
          return talk(c, world, visitor, error.refusal.kind)
        }
        const said = path === 'call/cancellation' ? '?called-off' : ''
        return c.redirect(`/portal/cases/${caseId}/call${said}`, 303)
      }),
    )
  }
}

const isTalkTrouble = (kind: string): kind is 'time-taken' | 'call-changed' =>
  kind === 'time-taken' || kind === 'call-changed'

type Field = (name: string) => string

async function looking(c: Context, world: World, run: (visitor: Visitor) => Promise<Response>): Promise<Response> {
  const visitor = await who.visitorBy(world, getCookie(c, cookieName(world)) ?? '')
  return visitor ? run(visitor) : door(c, { kind: 'signed-out' }, 401)
}

/** A form of ours, sent from one of our pages by the visitor it was made for. */
async function acting(
  c: Context,
  world: World,
  run: (visitor: Visitor, form: Field) => Promise<Response>,
): Promise<Response> {
  return looking(c, world, async (visitor) => {
    const body = await c.req.parseBody()
    const form: Field = (name) => String(body[name] ?? '')
    const sent = { site: c.req.header('sec-fetch-site'), origin: c.req.header('origin') }
    const ours = [new URL(world.settings.publicUrl).origin, new URL(c.req.url).origin]
    if (!fromOurPages(sent, ours) || !who.isFormOf(visitor, form('form')))
      return door(c, { kind: 'form-old' }, 403, visitor.language)
    return run(visitor, form)
  })
}

const secure = (world: World): boolean => world.settings.publicUrl.startsWith('https:')
const cookieName = (world: World): string => (secure(world) ? '__Host-forthright-portal' : 'forthright-portal')
const cookieFor = (world: World) =>
  ({ httpOnly: true, sameSite: 'Lax', path: '/', secure: secure(world), maxAge: who.SESSION_MINUTES * 60 }) as const

interface Asked {
  readonly choosing: string | null
  readonly trouble: Trouble | null
}

async function offer(c: Context, world: World, visitor: Visitor, asked: Asked): Promise<Response> {
  const state = await portalOffer.look(world, visitor.actor, { caseId: c.req.param('caseId') })
  const full = { ...state, ...asked, formToken: who.formTokenOf(visitor) }
  const shown = (words: PortalWords) => createElement(OfferPage, { state: full, words })
  return page(c, state.reader.language, shown, asked.trouble ? 422 : 200)
}

async function talk(c: Context, world: World, visitor: Visitor, trouble: TalkTrouble | null): Promise<Response> {
  const state = await portalTalk.look(world, visitor.actor, { caseId: c.req.param('caseId') })
  // A page that is opened again later, with a new call booked, does not say it.
  const dropped = c.req.query('called-off') !== undefined && trouble === null && state.talk.booked === null
  const full = { ...state, trouble, dropped, formToken: who.formTokenOf(visitor) }
  const shown = (words: PortalWords) => createElement(TalkPage, { state: full, words })
  return page(c, state.reader.language, shown, trouble ? 422 : 200)
}

function door(c: Context, state: DoorState, status = 200, language?: Code): Promise<Response> {
  const code = language ?? languageAsked(c.req.header('accept-language') ?? null, CODES)
  return page(c, code, (words) => createElement(DoorPage, { state, words }), status)
}

type Body = (words: PortalWords) => ReactElement

async function page(c: Context, language: Code, body: Body, status = 200): Promise<Response> {
  return c.html(staticPage(language, body(await wordsFor(language, 'portal'))), status as 200)
}
