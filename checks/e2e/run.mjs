/**
 * The main job in a browser, on the embedded store and, with TEST_DATABASE_URL, on PostgreSQL; then the kill runs.
 * Pictures of every page go to `screenshots/`. The last line is 'N passed, N failed, N skipped'.
 */
import { join } from 'node:path'
import { openBrowser } from './browser.mjs'
import { home } from './house.mjs'
import { killRun } from './kill.mjs'
import { mainJob } from './main-job.mjs'

const sum = { passed: 0, failed: 0, skipped: 0 }

/** One sentence that holds or does not. After the first that does not, the walk it belongs to ends. */
async function check(sentence, holds) {
  const started = performance.now()
  try {
    await holds()
    sum.passed++
    console.log(`  ok    ${sentence} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  } catch (error) {
    sum.failed++
    console.log(
      `  FAIL  ${sentence}\n      ${String(error.message ?? error)
        .split('\n')
        .slice(0, 14)
        .join('\n      ')}`,
    )
    throw Object.assign(new Error('the walk ends here'), { told: true })
  }
}

async function walk(name, steps) {
  console.log(`\n${name}`)
  await steps().catch((error) => {
    if (error.told) return
    sum.failed++
    console.log(`  FAIL  ${error.stack ?? error}`)
  })
}

const postgres = process.env['TEST_DATABASE_URL'] ?? null
const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice(7)
const stores = [['embedded', 'pglite'], ...(postgres ? [['PostgreSQL', postgres]] : [])]
const browser = await openBrowser()
for (const [name, store] of stores) {
  if (only && only !== name) continue
  await walk(`The main job, ${name} store`, () =>
    mainJob({ browser, store, folder: join(home, 'screenshots', name), check }),
  )
}
await browser.close()
for (const [name, store] of stores) {
  if (only && only !== 'kill') continue
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
  await walk(`Killed 20 times, ${name} store, seed ${seed}`, () =>
    check('no acknowledged row is lost and no mail leaves twice', async () => {
      const { faults, ...figures } = await killRun({ store, seed })
      console.log(`      ${JSON.stringify(figures)}`)
      if (faults.length > 0 || figures.kills < 20) throw new Error(faults.join('\n') || 'too few kills')
    }),
  )
}
if (!postgres)
  console.log('\nPostgreSQL was not asked: TEST_DATABASE_URL is not set (bin/test-postgres start prints one).')
console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`)
process.exit(sum.failed === 0 ? 0 : 1)
