import { expect, test } from 'vitest'
import { money } from '../kit/money.ts'
import type { Id } from '../kit/id.ts'
import { mayApprove } from './approval-right.ts'
import { firstSettings, type Member } from './person.ts'
import { withinLimit, type Role } from './rights.ts'

const workspace = (secondPerson: boolean) => ({ settings: { ...firstSettings('EUR'), secondPerson } })
const person = (id: string, role: Role, gone = false) =>
  ({ id: id as Id, role, leftAt: gone ? '2027-01-01T00:00:00.000Z' : null }) as Member
const by = (author: string, approver: string) => ({ author: author as Id, approver: approver as Id })

test('a freelancer alone approves their own text, and the record will say so', () => {
  const alone = [person('ida', 'owner')]
  expect(mayApprove(workspace(false), alone, by('ida', 'ida'))).toEqual({ ok: true, alone: true })
  expect(mayApprove(workspace(true), alone, by('ida', 'ida'))).toEqual({ ok: true, alone: true })
})

test('where two persons are asked for, the author needs another as soon as another may approve', () => {
  const needs = { ok: false, refusal: { kind: 'needs-second-person' } }
  const two = [person('ida', 'owner'), person('lena', 'lead')]
  expect(mayApprove(workspace(true), two, by('ida', 'ida'))).toEqual(needs)
  expect(mayApprove(workspace(true), two, by('ida', 'lena'))).toEqual({ ok: true, alone: false })
  expect(mayApprove(workspace(false), two, by('ida', 'ida'))).toEqual({ ok: true, alone: true })
})

test('a colleague who may not approve, or has left, does not count as a second person', () => {
  const few = [person('ida', 'owner'), person('tom', 'member'), person('lena', 'lead', true)]
  expect(mayApprove(workspace(true), few, by('ida', 'ida'))).toEqual({ ok: true, alone: true })
})

test('who may not approve does not, whoever wrote it', () => {
  const refusal = { kind: 'not-allowed', needs: 'post:approve' }
  const some = [person('ida', 'owner'), person('tom', 'member'), person('lena', 'lead', true)]
  for (const approver of ['tom', 'lena', 'eve'])
    expect(mayApprove(workspace(false), some, by('ida', approver))).toEqual({ ok: false, refusal })
})

test('amends lie within the limit of a role up to the cent, in its currency', () => {
  const { amendsLimits } = firstSettings('EUR')
  expect(withinLimit(amendsLimits, 'lead', money(500, 'EUR'))).toBe(true)
  expect(withinLimit(amendsLimits, 'lead', money(500.01, 'EUR'))).toBe(false)
  expect(withinLimit(amendsLimits, 'lead', money(1, 'USD'))).toBe(false)
  expect(withinLimit(amendsLimits, 'owner', money(1_000_000, 'BDT'))).toBe(true)
  expect(withinLimit(amendsLimits, 'viewer', money(0.01, 'EUR'))).toBe(false)
})
