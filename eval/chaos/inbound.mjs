import { createTransport } from 'nodemailer'
import { install } from './bundle.mjs'
import { diceFrom } from './dice.mjs'
import { freePort } from '../../checks/free-port.mjs'
import { aServer, openDatabase, openFolder, openSink, pause, until } from './house.mjs'

const DOMAIN = 'in.studio-kern.example'
/** Below what one sender may send in a minute. */
const MAILS_A_SENDER = 20

const mailOf = (n) =>
  [
    `From: writer${Math.floor(n / MAILS_A_SENDER)}@client${n % 7}.example`,
    `To: replies@${DOMAIN}`,
    `Subject: Question ${n}`,
    `Message-ID: <in-${n}@client.example>`,
    '',
    `Does the date still hold? (${n})`,
    '',
  ].join('\r\n')

/**
 * `messages` mails come in, half by LMTP and half into a real IMAP mailbox, while the server that takes them over is
 * killed `kills` times; once, in the middle, the mailbox numbers its mails anew. Each must be kept exactly once, with
 * its bytes and in a named place, and nothing may be marked as read that was not kept.
 */
export async function inbound({ store, messages, kills, seed, say = () => {} }) {
  const dice = diceFrom(seed)
  const place = openFolder(1)
  const database = store === 'postgres' ? await openDatabase(place.folder) : null
  const { aMailbox, fill, lookIn } = await install()
  const at = { dataDir: place.dataDirs[0], url: database?.url ?? null }
  const [mailbox, sink, lmtpPort] = [await aMailbox(), await openSink([]), await freePort()]
  const { user, pass, port } = mailbox.settings
  const env = {
    REPLY_ADDRESS: `replies@${DOMAIN}`,
    LMTP_PORT: String(lmtpPort),
    IMAP_URL: `imap://${user}:${pass}@127.0.0.1:${port}/INBOX`,
  }
  const server = aServer({ dataDir: at.dataDir, url: at.url, smtpPort: sink.port, env })
  const began = performance.now()
  const since = () => Math.round((performance.now() - began) / 1000)
  const ways = { lmtp: [], imap: [] }
  for (let n = 0; n < messages; n++) (n % 2 === 0 ? ways.lmtp : ways.imap).push(n)
  let [accepted, again] = [0, 0]
  const handAll = async () => {
    const wayIn = createTransport({ host: '127.0.0.1', port: lmtpPort, lmtp: true, ignoreTLS: true })
    for (const n of ways.lmtp) {
      // As a mail server does: until there is a yes, it comes again.
      for (;;) {
        const envelope = { from: `writer@client.example`, to: `replies@${DOMAIN}` }
        const { accepted: yes = [] } = await wayIn.sendMail({ envelope, raw: mailOf(n) }).catch(() => ({}))
        if (yes.length > 0) break
        again++
        await pause(50)
      }
      accepted++
    }
  }
  const layAll = async () => {
    for (const [i, n] of ways.imap.entries()) {
      await mailbox.arrives(mailOf(n))
      if (i === Math.floor(ways.imap.length / 2)) await mailbox.renumber()
    }
  }
  try {
    await fill(at, 0)
    await server.start()
    const arriving = Promise.all([handAll(), layAll()])
    for (let struck = 0; struck < kills; struck++) {
      const mark = Math.floor((ways.lmtp.length * (struck + dice())) / kills)
      await until(`${mark} mails`, () => accepted >= mark, 300)
      await pause(dice() * 40)
      await server.kill()
      await server.start()
      say(`killed ${struck + 1} times, ${accepted} said yes to, ${since()} s`)
    }
    await arriving
    const kept = async () => (await mailbox.flags()).filter((flags) => flags.includes('$ForthrightTaken')).length
    await until('every mail of the mailbox', async () => (await kept()) >= ways.imap.length, 600)
    await server.stop()
    const rows = await lookIn(at)
    return { ...judge(rows, messages), kills, handedAgain: again, seconds: since() }
  } finally {
    await server.kill()
    sink.close()
    await mailbox.close()
    await database?.close()
    place.close()
  }
}

/** Invariant I8. */
function judge(rows, messages) {
  const faults = []
  const count = new Map()
  for (const { messageId, place, bytes } of rows) {
    count.set(messageId, (count.get(messageId) ?? 0) + 1)
    if (!place || bytes === 0) faults.push(`${messageId} is ${place || 'nowhere'} with ${bytes} bytes`)
  }
  const ids = Array.from({ length: messages }, (_, n) => `<in-${n}@client.example>`)
  const lost = ids.filter((id) => !count.has(id))
  const twice = ids.filter((id) => (count.get(id) ?? 0) > 1)
  for (const id of lost) faults.push(`${id} is lost`)
  for (const id of twice) faults.push(`${id} is here ${count.get(id)} times`)
  return { messages, kept: rows.length, lost: lost.length, twice: twice.length, faults }
}
