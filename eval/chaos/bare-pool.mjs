/** What nodemailer's own pool makes of the same bytes: no store, no journal, no record. */
import { readFileSync } from 'node:fs'
import nodemailer from 'nodemailer'

const [file, port, lines] = process.argv.slice(2)
const raws = JSON.parse(readFileSync(file, 'utf8')).map((raw) => Buffer.from(raw, 'latin1'))
const pool = nodemailer.createTransport({
  pool: true,
  host: '127.0.0.1',
  port: Number(port),
  secure: false,
  ignoreTLS: true,
  maxConnections: Number(lines),
  maxMessages: 100,
  allowInternalNetworkInterfaces: true,
})
const from = 'letters@studio-kern.example'
const left = [...raws]
await Promise.all(
  Array.from({ length: Number(lines) * 2 }, async () => {
    for (let raw = left.pop(); raw; raw = left.pop())
      await pool.sendMail({ envelope: { from, to: ['contact@client.example'] }, raw })
  }),
)
pool.close()
