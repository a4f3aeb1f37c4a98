import fs from 'node:fs'
import { takeLock } from './lock.ts'

/** A process that wants a lock, says whether it got it, and stays. */
const [file = ''] = process.argv.slice(2)
try {
  takeLock(file)
  fs.writeSync(1, 'held\n')
} catch {
  fs.writeSync(1, 'refused\n')
}
setInterval(() => {}, 60_000)
