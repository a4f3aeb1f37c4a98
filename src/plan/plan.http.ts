import { routes } from '../platform/routes.ts'
import { addProject } from './add-project.act.ts'
import { changeProject } from './change-project.act.ts'
import { editPlan } from './edit-plan.act.ts'
import { importFile, previewImport } from './import-file.errand.ts'
import { badRowsView, changesView, holidaysView, importsView, planView } from './plan.view.ts'
import { recordProgress } from './record-progress.act.ts'
import { undoImport } from './undo-import.act.ts'

export const planRoutes = routes({
  'POST /projects': addProject,
  'PATCH /projects/:projectId': changeProject,
  'GET /projects/:projectId/plan': planView,
  'POST /projects/:projectId/edits': editPlan,
  'POST /projects/:projectId/progress': recordProgress,
  'GET /projects/:projectId/changes': changesView,
  'GET /projects/:projectId/holidays': holidaysView,
  'GET /projects/:projectId/imports': importsView,
  'POST /imports/preview': previewImport,
  'POST /imports': importFile,
  'GET /imports/:importId/bad-rows': badRowsView,
  'POST /imports/:importId/undo': undoImport,
})
