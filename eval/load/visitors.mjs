/** People at their screens: each a session of their own, over connections that are kept. */
import { Agent, request } from 'node:http'
import { pause } from '../chaos/house.mjs'

/** One answer, read to its end. `ms` runs from asking to the last byte. */
export function ask(base, { agent, method = 'GET', path, headers = {}, body }) {
  const began = performance.now()
  const url = new URL(path, base)
  return new Promise((resolve, reject) => {
    const asked = request(url, {
      agent,
      method,
      headers: { ...headers, ...(body ? { 'content-length': Buffer.byteLength(body) } : {}) },
    })
    asked.once('error', reject)
    asked.once('response', (answer) => {
      const parts = []
      answer.on('data', (part) => parts.push(part))
      answer.once('error', reject)
      answer.once('end', () =>
        resolve({
          status: answer.statusCode,
          cookies: (answer.headers['set-cookie'] ?? []).map((line) => line.split(';')[0]),
          text: () => Buffer.concat(parts).toString('utf8'),
          ms: performance.now() - began,
        }),
      )
    })
    asked.end(body)
  })
}

const keptLine = () => new Agent({ keepAlive: true, maxSockets: 6 })

/** A member who has signed in. */
export async function aMember(base, email, password) {
  const agent = keptLine()
  const body = JSON.stringify({ email, password })
  const headers = { 'content-type': 'application/json', origin: base }
  const answer = await ask(base, { agent, method: 'POST', path: '/auth/sign-in', headers, body })
  if (answer.status !== 200) throw new Error(`sign-in: ${answer.status} ${answer.text()}`)
  return { agent, cookie: answer.cookies.join('; ') }
}

/** A contact who has come in by the private link of a letter. */
export async function aContact(base, token) {
  const agent = keptLine()
  const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: base, 'sec-fetch-site': 'same-origin' }
  const answer = await ask(base, {
    agent,
    method: 'POST',
    path: '/p',
    headers,
    body: `token=${encodeURIComponent(token)}`,
  })
  if (answer.status !== 303 && answer.status !== 302) throw new Error(`the private link: ${answer.status}`)
  return { agent, cookie: answer.cookies.join('; ') }
}

/**
 * Clicks until told to stop: a look at one of `paths`, drawn by the dice, then a moment to read it, `reading` ms on
 * average. Every answer goes to `seen`; one that is not 200 is a fault of the run.
 */
export async function clicking(base, { agent, cookie }, { paths, dice, reading, stopped, seen, failed }) {
  while (!stopped()) {
    const path = paths[Math.floor(dice() * paths.length)]
    try {
      const { status, ms } = await ask(base, { agent, path, headers: { cookie } })
      if (status !== 200) failed(`${path}: ${status}`)
      else seen(path, ms)
    } catch (error) {
      failed(`${path}: ${error.message}`)
    }
    await pause(reading * (0.5 + dice()))
  }
  agent.destroy()
}

/** The value below which so many of a hundred lie; NaN for none. */
export function percentile(values, p) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * p) / 100))] ?? Number.NaN
}

export const median = (values) => percentile(values, 50)
export const rounded = (value, places = 0) => Math.round(value * 10 ** places) / 10 ** places
