import { dayOfWall } from '../kit/calendar.ts'
import { timelineSvg, type TimelineRow, type TimelineState } from '../promise/timeline.ts'
import type { ForecastWords } from './cli-words.ts'
import type { Forecast } from './forecast.ts'
import type { Light } from './watch.ts'

const WIDTH = 960
const STATES: Readonly<Record<Light, TimelineState>> = { green: 'holds', amber: 'watch', red: 'trouble' }

/** The forecast as one SVG: a line for each promise, or one for the plan's own end, with the band it may fall in. */
export function pictureOf(forecast: Forecast, plan: string, { picture }: ForecastWords): string {
  const [whole] = forecast.targets
  if (!whole) throw new RangeError('a forecast without a target')
  const { p50, p80, p95 } = whole.calibrated
  const band = { p50, p80, p95 }
  const own: TimelineRow = {
    id: 'plan',
    label: picture.finish({ plan }),
    promised: [whole.planned],
    ...band,
    state: whole.plannedChance < 0.5 ? 'watch' : 'holds',
  }
  const asked = forecast.promises.map(({ day, light }, i): TimelineRow => ({
    id: `promise-${i}`,
    label: picture.promise({ plan, day }),
    promised: [day],
    ...band,
    state: STATES[light],
  }))
  const words = { ...picture, title: picture.finish({ plan }), summary: picture.summary(band) }
  const options = { words, width: WIDTH, palette: 'mail', lang: 'en' } as const
  return timelineSvg(asked.length > 0 ? asked : [own], dayOfWall(forecast.at), options)
}
