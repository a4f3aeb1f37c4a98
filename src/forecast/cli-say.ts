export type Params = Readonly<Record<string, string | number>>
export type Say = (params: Params) => string

const formatted = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
export const dayInEnglish = (on: string | number | undefined) =>
  formatted.format(new Date(`${on}T00:00:00Z`)).replace(',', '')
export const regions = new Intl.DisplayNames('en', { type: 'region' })
export const percent = (share: string | number | undefined) => `${Math.round(Number(share) * 100)} %`
export const counted = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`
export const work = (minutes: string | number | undefined) => {
  const hours = Number((Number(minutes) / 60).toFixed(1))
  return `${hours >= 8 ? counted(Number((hours / 8).toFixed(1)), 'day') : counted(hours, 'hour')} of work`
}

export const moved = ({ day, days }: Params) =>
  `${dayInEnglish(day)}, ${days === 0 ? 'no change' : `${counted(Math.abs(Number(days)), 'day')} ${Number(days) > 0 ? 'later' : 'earlier'}`}`
