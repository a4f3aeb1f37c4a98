/**
 * Letters leave while the servers are killed and the mail server misbehaves: none twice, none lost, every doubt listed.
 * A short run on each store; `--long` takes 10,000 letters and 25 kills, three fixed seeds and a new one.
 * PostgreSQL is asked with TEST_DATABASE_URL. The last line is 'N passed, N failed, N skipped'.
 */
import { chaos } from '../eval/chaos/run.mjs'

const long = process.argv.includes('--long')
const fresh = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
const seeds = long ? [7, 8, 9, fresh] : [fresh]
const sizes = long ? { pglite: [10_000, 25], postgres: [10_000, 25] } : { pglite: [120, 2], postgres: [300, 3] }
const sum = { passed: 0, failed: 0, skipped: 0 }

for (const [store, [messages, kills]] of Object.entries(sizes)) {
  if (store === 'postgres' && !long && !process.env['TEST_DATABASE_URL']) {
    sum.skipped++
    console.log('skipped: PostgreSQL was not asked, TEST_DATABASE_URL is not set (bin/test-postgres start prints one)')
    continue
  }
  for (const seed of seeds) {
    const name = `${messages} letters, ${kills} kills, ${store}, seed ${seed}: none left twice, none is lost, every doubt is listed`
    try {
      const found = await chaos({ store, messages, kills, faults: true, seed })
      const { sent, duplicates, lost, inDoubt, arrivedInDoubt, seconds, smtp, faults } = found
      const figures = JSON.stringify({ sent, duplicates, lost, inDoubt, arrivedInDoubt, seconds, smtp })
      if (duplicates > 0 || lost > 0 || faults.length > 0) throw new Error([figures, ...faults.slice(0, 10)].join('\n'))
      sum.passed++
      console.log(`  ok    ${name}\n      ${figures}`)
    } catch (error) {
      sum.failed++
      console.log(`  FAIL  ${name}\n      ${error.stack ?? error}`)
    }
  }
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`)
process.exit(sum.failed === 0 ? 0 : 1)
