import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { pureTests } from './checks/pure-tests.ts'

const home = fileURLToPath(new URL('.', import.meta.url))
const pure = [...pureTests(home)]

/** Browsers, servers and disks first: a long file begun last would leave one worker alone at the end. */
const LONG = /gallery\.mjs'|built\.testing\.ts'|threads\.testing\.ts'|bad-input\.testing\.ts'/

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const long = new Set(sorted.filter(({ moduleId }) => LONG.test(readFileSync(moduleId, 'utf8'))))
    return [...long, ...sorted.filter((file) => !long.has(file))]
  }
}

export default defineConfig({
  test: {
    // A slow, busy machine is no fault of a test: waiting ends when what is waited for comes, these only end a hang.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'house',
          include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'checks/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...pure],
        },
      },
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
    ],
  },
})
