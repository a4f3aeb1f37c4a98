import { Hono } from 'hono'
import type { Actor } from '../platform/actor.ts'
import { Refused } from '../platform/refused.ts'
import { routes } from '../platform/routes.ts'
import type { World } from '../platform/world.ts'
import { approveMessage } from './approve-message.act.ts'
import { composerView, previewView } from './composer.view.ts'
import { discardDraft } from './discard-draft.act.ts'
import { draftByModel } from './draft-by-model.errand.ts'
import { editMessage } from './edit-message.act.ts'
import { inboxView } from './incoming.view.ts'
import { outboxView } from './outbox.view.ts'
import { recordBounce } from './record-bounce.act.ts'
import { releaseSending } from './release-sending.act.ts'
import { restoreDraft } from './restore-draft.act.ts'
import { revokeApproval } from './revoke-approval.act.ts'
import { sendLate } from './send-late.act.ts'
import { settleDoubt } from './settle-doubt.act.ts'
import { settleMail } from './settle-mail.act.ts'
import { stopSending } from './stop-sending.act.ts'
import { undoDelivery } from './undo-delivery.act.ts'

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
