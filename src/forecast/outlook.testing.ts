import { day } from '../kit/day.ts'
import type { Plan } from '../plan/plan.ts'
import { NO_HISTORY } from './calibration.ts'
import { DEFAULT_SEED, DEFAULT_SETTINGS } from './outlook.ts'
import type { AskedPromise, OutlookInput } from './outlook.ts'

export function aPromise(on: string, more: Partial<AskedPromise> = {}): AskedPromise {
  return { promise: `p-${on}`, day: day(on), task: null, chanceWhenMade: null, clientCalendar: null, ...more }
}

export function anOutlook(plan: Plan, more: Partial<OutlookInput> = {}): OutlookInput {
  return {
    plan,
    promises: [],
    history: NO_HISTORY,
    settings: DEFAULT_SETTINGS,
    iterations: 500,
    seed: DEFAULT_SEED,
    inputsHash: 'hash',
    before: null,
    ...more,
  }
}
