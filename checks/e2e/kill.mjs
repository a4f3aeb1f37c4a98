/**
 * `kill -9` at 20 random points of the main job, and a restart each time: no acknowledged row is lost, no mail
 * leaves twice. The job is done through the API, since what matters here is what the server has promised.
 */
import { randomUUID } from 'node:crypto'
import { openHouse, pause, person, until } from './house.mjs'

const KILLS = 20

/** A small seeded generator, so that a bad run can be played again. */
function dice(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

export async function killRun({ store, seed }) {
  const random = dice(seed)
  const house = await openHouse({ store, holdSeconds: 0 })
  const lena = person(house.base)
  const acknowledged = []
  let kills = 0
  let up = true

  /** Kills in the middle of whatever is going on, then starts again. */
  async function strike(delay) {
    await pause(delay)
    up = false
    kills++
    await house.kill()
    await house.start()
    up = true
  }

  /**
   * One step: perhaps struck while it runs. A step that was not answered is done again under the same key, as a
   * person would press the button again; `there` says whether it had happened after all.
   */
  async function step(name, perform, there) {
    const struck = kills < KILLS && random() < 0.75
    const blow = struck ? strike(random() * 60) : null
    let answer = await perform().catch((error) => error)
    if (blow) await blow
    for (let tries = 0; answer instanceof Error && tries < 20; tries++) {
      // What was begun and broken off holds its key for a minute; then the button may be pressed again.
      if (answer.refusal?.kind === 'in-flight') {
        await pause(5_000)
        answer = await perform().catch((error) => error)
        continue
      }
      if (answer.status !== undefined && answer.status < 500) {
        const found = there ? await there() : null
        if (found) answer = found
        else throw answer
        break
      }
      await until('the server', () => up)
      answer = (there ? await there() : null) ?? (await perform().catch((error) => error))
    }
    if (answer instanceof Error) throw answer
    acknowledged.push(name)
    return answer
  }

  try {
    const token = house.setUpLink.split('#')[1]
    const who = { email: 'lena@studio-kern.example', password: 'early-and-well-told' }
    const founded = {
      token,
      workspace: 'Studio Kern',
      zone: 'Europe/Berlin',
      country: 'DE',
      language: 'en',
      currency: 'EUR',
      name: 'Lena Brandt',
      ...who,
    }
    const signIn = () => lena.post('/auth/sign-in', who)
    await step(
      'set-up',
      () => lena.post('/auth/set-up', founded),
      () => signIn().catch(() => null),
    )
    await signIn()
    await step('phone', () => lena.patch('/api/me', { phone: '+493055512342' }))
    const rounds = []
    for (let round = 0; kills < KILLS || round < 3; round++) {
      if (round > 40) throw new Error(`only ${kills} kills in 40 rounds`)
      rounds.push(await oneRound({ step, lena, round }))
    }
    // A worker that was killed is taken for dead after some seconds; what it had in hand is then free, or in doubt.
    const settled = async () => {
      const { counts } = await lena.get('/api/outbox')
      return counts.held === 0 && counts.sending === 0
    }
    await until('all letters to settle', settled, 180_000)
    return await verdict({ lena, house, rounds, kills, acknowledged })
  } finally {
    await house.close()
  }
}

async function oneRound({ step, lena, round }) {
  const found = (list, test) => list.find(test) ?? null
  const name = `Client ${round}`
  const client = await step(
    'client',
    () => lena.post('/api/clients', { name, country: 'DE' }),
    async () => {
      const { clients } = await lena.get('/api/clients')
      return found(
        clients.map((one) => one.client ?? one),
        (one) => one.name === name,
      )
    },
  )
  const email = `contact${round}@client.example`
  const hours = Array.from({ length: 7 }, (_, day) => (day < 5 ? [{ from: 540, to: 1020 }] : []))
  const shape = {
    given: 'Katharina',
    family: 'Vogel',
    title: 'Dr.',
    salutation: 'ms',
    language: 'de',
    register: 'formal',
    zone: 'Europe/Berlin',
    country: 'DE',
    dateOrder: 'dmy',
    hours,
    phone: '+493012345678',
    email,
  }
  const contact = await step(
    'contact',
    () => lena.post(`/api/clients/${client.id}/contacts`, shape),
    async () => {
      const { contacts } = await lena.get(`/api/clients/${client.id}`)
      return found(contacts, (one) => one.email === email)
    },
  )
  const label = `website ${round}`
  const promise = await step(
    'promise',
    () =>
      lena.post('/api/promises', {
        contactId: contact.id,
        kind: 'delivery',
        what: 'die neue Website',
        label,
        day: '2030-03-01',
      }),
    async () => {
      const { lines } = await lena.get(`/api/promises?contactId=${contact.id}`)
      return found(
        lines.map((line) => line.promise),
        (one) => one.kind === 'delivery',
      )
    },
  )
  const { caseId } = await step('case', () =>
    lena.post('/api/cases', { promiseId: promise.id, because: 'The review takes longer.' }),
  )
  const at = `/api/cases/${caseId}`
  const said = (de, en) => ({ de, en })
  await step('cause', () =>
    lena.post(`${at}/cause`, {
      cause: 'estimate',
      causeText: said('die Abnahme hat länger gedauert als geplant', 'the review took longer than planned'),
      stake: {
        event: said('die Buchmesse', 'the book fair'),
        loss: said('die Freigabe der Texte', 'approving the texts'),
      },
    }),
  )
  await step('plan', () =>
    lena.post(`${at}/plan`, {
      steps: [
        { text: said('die Texte vorgezogen', 'moved the texts forward') },
        { text: said('zwei weitere Tage für die Tests eingeplant', 'set two more days aside for the tests') },
      ],
      nextNews: '2030-02-20',
    }),
  )
  const means = said('Sie erhalten alles zusammen', 'you receive everything together')
  await step('options', () =>
    lena.post(`${at}/options`, {
      options: [
        { day: '2030-03-08', worstCase: '2030-03-12', means },
        { day: '2030-03-13', worstCase: '2030-03-15', means },
      ],
      amends: null,
    }),
  )
  await step(
    'agreement',
    () => lena.post(`${at}/agreement`),
    async () => ((await lena.get(at)).state.agreedBy ? {} : null),
  )
  const { messageId } = await step('letter', () => lena.post(`${at}/letters`, { kind: 'notice' }))
  const key = randomUUID()
  await step(
    'approval',
    () => lena.post(`/api/messages/${messageId}/approval`, { version: 1 }, key),
    async () => {
      const { state, message } = await lena.get(`/api/messages/${messageId}`).catch(() => ({}))
      return (state ?? message?.state) === 'approved' ? {} : null
    },
  )
  return { client, contact, promise, caseId, messageId, email }
}

/** Every row that was acknowledged is there, each letter arrived at most once, and each is settled or in doubt. */
async function verdict({ lena, house, rounds, kills, acknowledged }) {
  const faults = []
  for (const { caseId, promise, contact, client, email } of rounds) {
    const story = await lena.get(`/api/cases/${caseId}`).catch((error) => faults.push(`case: ${error.message}`))
    if (story?.promise?.id !== promise.id) faults.push(`promise ${promise.id} is not that of its case`)
    if (story?.state && story.state.agreedBy === null) faults.push(`case ${caseId} lost its agreement`)
    const { contacts } = await lena.get(`/api/clients/${client.id}`)
    if (!contacts.some((one) => one.id === contact.id)) faults.push(`contact ${contact.id} is lost`)
    const arrived = house.sink.mails.filter((mail) => mail.to.includes(email)).length
    if (arrived > 1) faults.push(`${email} got ${arrived} letters`)
    if (story?.state && arrived === 1 && story.state.told === null) {
      const { rows } = await lena.get('/api/outbox')
      const row = rows.find((one) => one.address === email)
      if (row?.state !== 'in-doubt') faults.push(`${email} was told and the case does not know it (${row?.state})`)
    }
  }
  const twice = [...house.sink.copies()].filter(([, copies]) => copies > 1)
  for (const [id, copies] of twice) faults.push(`${id} left ${copies} times`)
  const { rows } = await lena.get('/api/outbox')
  const doubts = rows.filter((row) => row.state === 'in-doubt').length
  return {
    kills,
    rounds: rounds.length,
    acknowledged: acknowledged.length,
    arrived: house.sink.mails.length,
    doubts,
    faults,
  }
}

if (process.argv[1]?.endsWith('kill.mjs')) {
  const seed = Number(process.argv[2] ?? Date.now() % 1_000_000)
  const store =
    process.env['TEST_DATABASE_URL'] && process.argv[3] === 'postgres' ? process.env['TEST_DATABASE_URL'] : 'pglite'
  console.log(JSON.stringify({ seed, ...(await killRun({ store, seed })) }))
}
