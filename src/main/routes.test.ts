import { describe, expect, test } from 'vitest'
import { rightsOf, ROLES } from '../people/rights.ts'
import { openApi } from '../platform/openapi.ts'
import { apiRoutes } from './routes.ts'

interface Operation {
  readonly operationId: string
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[]
}

const { openapi, paths } = openApi(apiRoutes, '1.0.0') as {
  openapi: string
  paths: Record<string, Record<string, Operation>>
}

describe('the contract', () => {
  test('is OpenAPI 3.1 and has an operation for every route', () => {
    expect(openapi).toBe('3.1.0')
    const operations = Object.values(paths).flatMap((path) => Object.keys(path))
    expect(operations.length).toBe(apiRoutes.length)
  })

  test('no two routes share method and path', () => {
    const keys = apiRoutes.map(({ method, path }) => `${method} ${path.replace(/:\w+/g, ':x')}`)
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
  })

  test('every name in a path is a field of the input it leads to', () => {
    const strange = apiRoutes.flatMap(({ method, path, target }) => {
      const known = Object.keys((target.input as unknown as { shape?: object }).shape ?? {})
      return [...path.matchAll(/:(\w+)/g)]
        .filter(([, name]) => !known.includes(name ?? ''))
        .map(([name]) => `${method} ${path}: ${name}`)
    })
    expect(strange).toEqual([])
  })

  test('whatever can lead to a letter asks for an idempotency key', () => {
    const mailing = apiRoutes.filter(({ target }) => target.kind !== 'view' && target.mails)
    expect(mailing.length).toBeGreaterThan(0)
    for (const { method, path } of mailing) {
      const operation = paths[`/api${path.replace(/:(\w+)/g, '{$1}')}`]?.[method.toLowerCase()]
      expect(operation?.parameters).toContainEqual(expect.objectContaining({ name: 'Idempotency-Key', required: true }))
    }
  })

  test('every right that a route needs is one that some role holds, and none is for the product itself', () => {
    const held = new Set(ROLES.flatMap((role) => [...rightsOf(role)] as string[]))
    expect(
      apiRoutes.filter(({ target }) => !held.has(target.needs)).map(({ path, target }) => `${path} ${target.needs}`),
    ).toEqual([])
  })
})
