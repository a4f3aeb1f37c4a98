/**
 * A Monte Carlo forecast as one writes it in an afternoon: a Map of objects, links by name, Math.log and Math.exp per
 * draw, a Date for each finish. It models what the product's engine models: lognormal work, one common factor in equal
 * slices, links with lags, office hours, and which tasks decided the finish. With one calendar it is kinder to itself than
 * most: times inside a run are plain working minutes, and only the finish is walked. With several, every time is a Date.
 */
const OFFICE_MINUTES = 480

/**
 * `tasks` is a list of {key, median, logSd, links: [{from, lag}], week?}; every task stands after those it waits for.
 * Luck beyond `tail` standard deviations counts as `tail`. `work` are working minutes, with weeks wall minutes since 1970.
 */
export function naiveForecast({ tasks, start, factorLogSd, iterations, random, tail = Infinity }) {
  const byKey = new Map(tasks.map((task) => [task.key, task]))
  const work = []
  const finishes = []
  const critical = new Map(tasks.map(({ key }) => [key, 0]))
  const slices = shuffled(iterations, random)
  for (let run = 0; run < iterations; run++) {
    const luck = () => Math.min(tail, Math.max(-tail, normal(random)))
    const factor = Math.exp(factorLogSd * normalAt((slices[run] + random()) / iterations))
    const times = new Map()
    for (const task of byKey.values()) {
      const left = Math.max(1, Math.round(task.median * Math.exp(task.logSd * luck()) * factor))
      const floor = task.week ? walked(task.week, new Date(start), 0).getTime() / 60_000 : 0
      const begin = Math.max(floor, ...task.links.map(({ from, lag }) => reached(task, times.get(from).finish, lag)))
      const finish = task.week ? walked(task.week, new Date(begin * 60_000), left).getTime() / 60_000 : begin + left
      times.set(task.key, { begin, finish })
    }
    const end = Math.max(...[...times.values()].map(({ finish }) => finish))
    for (const key of deciding(byKey, times, end)) critical.set(key, critical.get(key) + 1)
    work.push(end)
    finishes.push(tasks[0].week ? new Date(end * 60_000) : addWork(start, end))
  }
  for (const [key, count] of critical) critical.set(key, count / iterations)
  return { work, finishes, critical }
}

/** From the last finish back along the links that set each start. */
function deciding(byKey, times, end) {
  const found = new Set([...times].filter(([, { finish }]) => finish === end).map(([key]) => key))
  for (const key of found)
    for (const { from, lag } of byKey.get(key).links)
      if (reached(byKey.get(key), times.get(from).finish, lag) === times.get(key).begin) found.add(from)
  return found
}

/** When a link lets a task begin: after the lag, in the time of whoever does it. */
function reached({ week }, finish, lag) {
  if (!week) return finish + lag
  const opened = walked(week, new Date(finish * 60_000), 0)
  return walked(week, lag > 0 ? walked(week, opened, lag) : opened, 0).getTime() / 60_000
}

/** The moment when `minutes` of a week of intervals have passed; with 0 the next opening. */
function walked(week, from, minutes) {
  const at = new Date(from)
  for (let left = minutes; ;) {
    const now = at.getUTCHours() * 60 + at.getUTCMinutes()
    for (const { from: open, to: close } of week[(at.getUTCDay() + 6) % 7]) {
      const begin = Math.max(open, now)
      if (begin >= close) continue
      if (left <= close - begin) {
        at.setUTCHours(0, begin + left, 0, 0)
        return at
      }
      left -= close - begin
    }
    at.setUTCDate(at.getUTCDate() + 1)
    at.setUTCHours(0, 0, 0, 0)
  }
}

/** Day by day, Monday to Friday, 09:00 to 17:00. */
function addWork(start, minutes) {
  const at = new Date(start)
  let left = minutes
  while (left > OFFICE_MINUTES) {
    at.setUTCDate(at.getUTCDate() + 1)
    if (at.getUTCDay() !== 0 && at.getUTCDay() !== 6) left -= OFFICE_MINUTES
  }
  at.setUTCMinutes(at.getUTCMinutes() + left)
  return at
}

/** Box and Muller 1958. */
function normal(random) {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/** The inverse of the normal distribution by halving; its share by the series of Marsaglia 2004. */
function normalAt(share) {
  let [low, high] = [-8, 8]
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2
    if (normalShare(middle) < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}

function normalShare(z) {
  let [sum, term] = [z, z]
  for (let i = 3; Math.abs(term) > 1e-16; i += 2) sum += term = (term * z * z) / i
  return 0.5 + sum * Math.exp(-0.5 * z * z - 0.9189385332046727)
}

function shuffled(n, random) {
  const list = Array.from({ length: n }, (_, i) => i)
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[list[i], list[j]] = [list[j], list[i]]
  }
  return list
}
