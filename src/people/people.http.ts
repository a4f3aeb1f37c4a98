import { routes } from '../platform/routes.ts'
import { addClient } from './add-client.act.ts'
import { addContact } from './add-contact.act.ts'
import { answerInvitation, openInvitation } from './answer-invitation.errand.ts'
import { changeClient } from './change-client.act.ts'
import { changeContact } from './change-contact.act.ts'
import { changeMember } from './change-member.act.ts'
import { changeOwnDetails } from './change-own-details.act.ts'
import { changeWorkspaceSettings } from './change-workspace-settings.act.ts'
import { clientsView, clientView } from './client.view.ts'
import { inviteMember } from './invite-member.act.ts'
import { rankContacts } from './rank-contacts.act.ts'
import { askReset, resetPassword } from './reset-password.errand.ts'
import { setAbsence } from './set-absence.act.ts'
import { setUp } from './set-up.errand.ts'
import { meView, teamView } from './team.view.ts'
import { withdrawInvitation } from './withdraw-invitation.act.ts'

export const peopleRoutes = routes({
  'GET /me': meView,
  'PATCH /me': changeOwnDetails,
  'GET /team': teamView,
  'POST /team/invitations': inviteMember,
  'DELETE /team/invitations/:invitationId': withdrawInvitation,
  'PATCH /team/:memberId': changeMember,
  'POST /team/:memberId/absence': setAbsence,
  'PATCH /workspace': changeWorkspaceSettings,
  'GET /clients': clientsView,
  'POST /clients': addClient,
  'GET /clients/:clientId': clientView,
  'PATCH /clients/:clientId': changeClient,
  'POST /clients/:clientId/contacts': addContact,
  'POST /clients/:clientId/order': rankContacts,
  'PATCH /contacts/:contactId': changeContact,
})

/** What may be done without a session, by whoever holds a link or names an address. Mounted by sign-in, under /auth. */
export const doorRoutes = routes({
  'POST /auth/set-up': setUp,
  'POST /auth/invitation/look': openInvitation,
  'POST /auth/invitation': answerInvitation,
  'POST /auth/reset/ask': askReset,
  'POST /auth/reset': resetPassword,
})
