import { addWorkingMinutes } from '../kit/calendar.ts'
import { addDays, instantAt } from '../kit/day.ts'
import { windowAfter } from '../letter/call-window.ts'
import type { CallWindow } from '../letter/facts.ts'
import type { Material } from './letter-material.ts'

type Hours = Pick<Material, 'hours' | 'caller' | 'now'>

/** The next stretch in which both the contact and the caller are at work, two hours long where the day allows. */
export function windowFrom({ hours, caller, now }: Hours): CallWindow {
  return windowAfter({ hours, caller }, addWorkingMinutes(hours, now, 30))
}

/** That stretch and the first ones of the days after it. */
export function windowsFrom(material: Hours, count: number): CallWindow[] {
  const { hours } = material
  const windows = [windowFrom(material)]
  while (windows.length < count) {
    const last = windows.at(-1) as CallWindow
    windows.push(windowAfter(material, instantAt(hours.zone, addDays(last.on, 1), '00:00')))
  }
  return windows
}
