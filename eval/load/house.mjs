/** A furnished house with one real server for people to click in, and what it takes of the machine meanwhile. */
import { readFileSync } from 'node:fs'
import { install } from '../chaos/bundle.mjs'
import { aServer, openDatabase, openFolder, openSink, until } from '../chaos/house.mjs'
import { aContact, aMember } from './visitors.mjs'

const PASSWORD = 'early-and-well-told'
const ROLES = ['owner', 'manager', 'lead', 'member', 'viewer']

export const PATHS = {
  api: [
    '/api/frame',
    '/api/me',
    '/api/today',
    '/api/projects',
    '/api/clients',
    '/api/promises',
    '/api/cases',
    '/api/outbox',
    '/api/mails',
    '/api/check-ins',
    '/api/team',
    '/api/search?text=website',
  ],
  pages: ['/', '/outbox', '/portal.css'],
}

/** `messages` letters in a house with members, projects and promises. */
export async function openHouse({ store, messages, filling = {}, sinkArgs = [] }) {
  const place = openFolder(1)
  const database = store === 'postgres' ? await openDatabase(place.folder) : null
  const sink = await openSink(['--delay', '20', ...sinkArgs])
  const { fill, furnished, lookAt } = await install()
  const at = { dataDir: place.dataDirs[0], url: database?.url ?? null }
  const server = aServer({ dataDir: at.dataDir, url: at.url, smtpPort: sink.port })
  await fill(at, messages, { ...filling, furnish: furnished })
  return {
    sink,
    server,
    at,
    lookAt,
    base: () => `http://127.0.0.1:${server.port}`,
    close: async () => {
      await server.kill()
      sink.close()
      await database?.close()
      place.close()
    },
  }
}

/** So many members, signed in one after another. */
export async function members(base, count) {
  const found = []
  for (let i = 0; i < count; i++)
    found.push(await aMember(base, `${ROLES[i % ROLES.length]}@studio-kern.example`, PASSWORD))
  return found
}

/** So many contacts, by the links in the letters that the mail server has kept. */
export async function contacts(base, sink, count) {
  const tokens = await until('letters with a private link', async () => {
    const { raws } = await sink.ask('raws')
    const links = raws.flatMap((raw) => /\/p\/([\w.~-]+)/.exec(raw.replaceAll('=\r\n', ''))?.[1] ?? [])
    const own = [...new Set(links)]
    return own.length >= count ? own.slice(0, count) : null
  })
  return Promise.all(tokens.map((token) => aContact(base, token)))
}

/** Resident memory of a process and its threads, in MiB. */
export function memoryOf({ child }) {
  const kib = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]
  return Number(kib) / 1024
}
