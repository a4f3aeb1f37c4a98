import { routes } from '../platform/routes.ts'
import { agreePlan } from './agree-plan.act.ts'
import { callOff } from './call-off.act.ts'
import { callView, caseView, casesView } from './case.view.ts'
import { answerQuestion } from './answer-question.act.ts'
import { draftLetter } from './draft-letter.act.ts'
import { followUp } from './follow-up.act.ts'
import { inviteClient } from './invite-client.act.ts'
import { finishAction } from './finish-action.act.ts'
import { learnFromCase } from './learn-case.act.ts'
import { logCallOutcome } from './log-call.act.ts'
import { moveCall } from './move-call.act.ts'
import { offerOptions } from './offer-options.act.ts'
import { openCaseByHand } from './open-case.act.ts'
import { planRecovery } from './plan-recovery.act.ts'
import { recordAnswer } from './record-answer.act.ts'
import { understandCase } from './understand-case.act.ts'
import { withdrawCase } from './withdraw-case.act.ts'

export const delayRoutes = routes({
  'GET /cases': casesView,
  'GET /cases/:caseId': caseView,
  'GET /cases/:caseId/call': callView,
  'POST /cases': openCaseByHand,
  'POST /cases/:caseId/cause': understandCase,
  'POST /cases/:caseId/plan': planRecovery,
  'POST /cases/:caseId/options': offerOptions,
  'POST /cases/:caseId/agreement': agreePlan,
  'POST /cases/:caseId/letters': draftLetter,
  'POST /cases/:caseId/invitation': inviteClient,
  'POST /cases/:caseId/news': followUp,
  'POST /cases/:caseId/replies': answerQuestion,
  'POST /cases/:caseId/calls': logCallOutcome,
  'POST /cases/:caseId/booked-call': moveCall,
  'POST /cases/:caseId/booked-call/cancellation': callOff,
  'POST /cases/:caseId/answers': recordAnswer,
  'POST /cases/:caseId/retrospective': learnFromCase,
  'POST /cases/:caseId/actions/:actionId/done': finishAction,
  'POST /cases/:caseId/withdrawal': withdrawCase,
})
