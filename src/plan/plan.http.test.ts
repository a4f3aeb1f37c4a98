import { expect, test } from 'vitest'
import { openApi } from '../platform/openapi.ts'
import { planRoutes } from './plan.http.ts'

test('the API document tells what an import and an edit want', () => {
  const { paths } = openApi(planRoutes, '1.0.0') as { paths: Record<string, Record<string, { requestBody?: unknown }>> }

  expect(JSON.stringify(paths['/api/imports']?.['post']?.requestBody)).toContain('"dateOrder"')
  expect(JSON.stringify(paths['/api/projects/{projectId}/edits']?.['post']?.requestBody)).toContain('"lagIn"')
})
