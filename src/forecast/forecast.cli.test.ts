import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { forecastCommand, type CliIo } from './forecast.cli.ts'

const examples = fileURLToPath(new URL('../../examples/', import.meta.url))

async function run(args: string, files: Readonly<Record<string, string>> = {}, io: Partial<CliIo> = {}) {
  let out = ''
  let err = ''
  const written: Record<string, string | Uint8Array> = {}
  const code = await forecastCommand(args.split(' ').filter(Boolean), {
    read: async (path) => (files[path] === undefined ? readFile(path) : new TextEncoder().encode(files[path])),
    list: async (dir) => {
      const names = Object.keys(files).flatMap((path) =>
        path.startsWith(`${dir}/`) ? [path.slice(dir.length + 1)] : [],
      )
      if (names.length === 0) throw new Error('no such directory')
      return names
    },
    write: async (path, data) => void (written[path] = data),
    paint: async (svg) => new TextEncoder().encode(`png of ${svg.length}`),
    out: (text) => (out += text),
    err: (text) => (err += text),
    ...io,
  })
  return { code, out, err, written }
}

describe('the sample plans', () => {
  test('the German relaunch is slipping: its promise before Christmas hardly holds, and a later day is offered', async () => {
    const { code, out, err } = await run(
      `${examples}website-relaunch.csv --at 2026-11-22 --promise 2026-12-18 --holidays DE --json`,
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const report = JSON.parse(out)
    expect(report).toMatchObject({
      schema: 'forthright.forecast.v1',
      at: '2026-11-22T00:00',
      class: { name: 'shipped-prior', bound: 'not yet earned' },
    })
    expect(report.promises[0].alarm).toBe('red')
    expect(report.promises[0].p_hold).toBeLessThan(0.1)
    expect(report.promises[0].new_date > '2027-01-04').toBe(true)
    expect(report.class.n).toBeGreaterThan(0)
    expect(report.rivals).toEqual({ cpm: '2026-12-24', es: expect.stringMatching(/^202[67]-\d\d-\d\d$/) })
    expect(report.drivers.map((d: { name: string }) => d.name)).toContain('Abnahme durch Kundin')
  })

  test.each([
    ['app-launch.xml', '2027-01-18'],
    ['python-release.csv', '2027-04-26'],
  ])('%s is read without a complaint and judged', async (file, promise) => {
    const { code, out, err } = await run(`${examples}${file} --at 2026-11-22 --promise ${promise} --explain`)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/The promise of .* holds with \d+ %\./)
    expect(out).toContain('What drives the date:')
  })
})

const plan = 'id;name;duration;predecessors\n1;Copy;3d;\n2;Layout;4d;1'

test('the same plan and seed print the same bytes', async () => {
  const args = 'p.csv --at 2027-01-04 --promise 2027-01-15 --json --seed 7'
  expect((await run(args, { 'p.csv': plan })).out).toBe((await run(args, { 'p.csv': plan })).out)
})

test('a holiday moves the day out', async () => {
  const p50 = async (more: string) =>
    JSON.parse((await run(`p.csv --at 2027-03-22 --json ${more}`, { 'p.csv': plan })).out).quantiles.p50
  expect((await p50('--holidays DE')) > (await p50(''))).toBe(true)
})

test('a promise below the asked chance is exit code 3, and only then', async () => {
  const files = { 'p.csv': plan }
  expect((await run('p.csv --at 2027-01-04 --promise 2027-01-06 --fail-below 0.8', files)).code).toBe(3)
  expect((await run('p.csv --at 2027-01-04 --promise 2027-06-30 --fail-below 0.8', files)).code).toBe(0)
})

describe('unusable input is exit code 2, with what is wrong and what to do', () => {
  test.each([
    ['p.csv', plan, '--at is missing.'],
    ['p.csv --at tomorrow', plan, "--at cannot be 'tomorrow'. Write a day like 2026-11-22."],
    ['p.csv --at 2027-01-04 --tz Mars/Base', plan, "--tz cannot be 'Mars/Base'."],
    ['p.csv --at 2027-01-04 --loud', plan, 'There is no option --loud.'],
    ['p.csv --at 2027-01-04 --picture x.pdf', plan, "--picture cannot be 'x.pdf'."],
    ['p.csv --at 2027-01-04 --history none', plan, 'none holds no finished project that could be read.'],
    ['p.txt --at 2027-01-04', plan, 'The file is neither .csv, .xml nor .json. Choose another file.'],
    [
      'p.csv --at 2027-01-04',
      'id;name;duration\n1;A;-3d',
      'line 2, field duration: The duration -3d is negative. Write it like 3d, 12h or 1,5 days.',
    ],
    [
      'p.csv --at 2027-01-04',
      'id;name;duration;after\n1;A;1d;2\n2;B;1d;1',
      'line 2, field after: The tasks wait for each other: B > A > B. Remove one of the links.',
    ],
    [
      'p.csv --at 2027-01-04',
      'name;duration;start\nA;1d;3/4/2027',
      "'3/4/2027' may be two different days. Say whether the day or the month comes first",
    ],
    ['p.json --at 2027-01-04', '{"schema":"forthright.plan.v1"}', 'field name: name does not fit'],
    ['p.xml --at 2027-01-04', '<!DOCTYPE x><Project/>', 'The file has a DOCTYPE, which is refused.'],
    ['p.xml --at 2027-01-04', '<Project>\n<Tasks>', 'The file is not well-formed XML.'],
    ['gone.csv --at 2027-01-04', undefined, 'gone.csv cannot be read.'],
  ])('%s', async (args, text, said) => {
    const { code, err, out } = await run(args, text === undefined ? {} : { [args.split(' ')[0] ?? '']: text })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(said)
  })
})

test('a date said with slashes is read once its order is said', async () => {
  const files = { 'p.csv': 'name;duration;start\nA;1d;3/5/2027' }
  const planned = async (order: string) =>
    JSON.parse((await run(`p.csv --at 2027-01-04 --json --date-order ${order}`, files)).out).rivals.cpm
  expect(await planned('dmy')).toBe('2027-05-03')
  expect(await planned('mdy')).toBe('2027-03-05')
})

describe('the text', () => {
  const sentences = (out: string) => (out.split('\n\n')[0] ?? '').split('\n')

  test.each(['', '--promise 2027-01-06', '--promise 2027-01-06 --promise 2027-03-01'])(
    'is five sentences and the table of dates (%s)',
    async (promises) => {
      const { out } = await run(`p.csv --at 2027-01-04 ${promises}`, { 'p.csv': plan })

      expect(sentences(out)).toHaveLength(5)
      expect(out.split('\n\n')[1]).toMatch(/^ +chance +finished by\n( +\d+ % +\w{3} \d+ \w{3} \d{4}\n?){11}$/)
    },
  )

  test('says what the date rests on: how many projects, from where', async () => {
    const { out } = await run('p.csv --at 2027-01-04', { 'p.csv': plan })

    expect(sentences(out)[4]).toMatch(/^This rests on 4000 simulated runs and \d+ past projects? \(.+\)\.$/)
  })
})

describe('--history', () => {
  const task = (n: number, from: string, to: string) => `${n};Task ${n};4d;${n === 1 ? '' : n - 1};${from};${to}`
  /** Eight planned days that took twice as long. */
  const late = `id;name;duration;predecessors;actual start;actual finish\n${task(1, '2026-03-02', '2026-03-11')}\n${task(2, '2026-03-12', '2026-03-23')}`
  const log = 'project,start,on,forecast,finished'
  const said = (name: string, forecast: string) => `${name},2026-01-05,2026-01-26,${forecast},2026-03-30`

  test('of finished plans moves the dates of the next one out, and says how many there were', async () => {
    const files = { 'p.csv': plan, ...Object.fromEntries([1, 2, 3, 4, 5].map((i) => [`past/${i}.csv`, late])) }
    const judged = async (more: string) =>
      JSON.parse((await run(`p.csv --at 2027-01-04 --json ${more}`, files)).out) as {
        quantiles: { p80: string }
        class: object
      }
    const own = await judged('--history past')

    expect(own.class).toMatchObject({ name: 'own-company', n: 5, source: 'own projects' })
    expect(own.quantiles.p80 > (await judged('')).quantiles.p80).toBe(true)
  })

  test('of a log of said dates is read line by line', async () => {
    const files = { 'p.csv': plan, 'past/log.csv': [log, said('a', '2026-02-23'), said('b', '2026-03-02')].join('\n') }
    const { out } = await run('p.csv --at 2027-01-04 --json --history past', files)

    expect(JSON.parse(out).class).toMatchObject({ name: 'own-company', n: 2 })
  })

  test('names a file that teaches nothing and goes on with the others', async () => {
    const files = { 'p.csv': plan, 'past/open.csv': plan, 'past/log.csv': [log, said('a', '2026-02-23')].join('\n') }
    const { code, err } = await run('p.csv --at 2027-01-04 --json --history past', files)

    expect({ code, err }).toEqual({ code: 0, err: '! open.csv holds no finished project that could be read.\n' })
  })
})

describe('--picture', () => {
  const files = { 'p.csv': plan }

  test('writes the timeline with its band as SVG, and as PNG where that is asked, and says where', async () => {
    const svg = await run('p.csv --at 2027-01-04 --promise 2027-01-15 --picture out/t.svg', files)
    expect(svg.written['out/t.svg']).toMatch(/^<svg .*promised for Fri 15 Jan 2027.*<\/svg>$/s)
    expect(svg.out).toContain('The picture is in out/t.svg.')

    const png = await run('p.csv --at 2027-01-04 --picture t.PNG', files)
    expect(new TextDecoder().decode(png.written['t.PNG'] as Uint8Array)).toMatch(/^png of \d+$/)
  })

  test('beside JSON says it where it does not break the JSON', async () => {
    const { out, err } = await run('p.csv --at 2027-01-04 --json --picture t.svg', files)

    expect(JSON.parse(out)).toMatchObject({ schema: 'forthright.forecast.v1' })
    expect(err).toBe('The picture is in t.svg.\n')
  })

  test.each([
    ['EACCES', 'writing there is not allowed'],
    ['ENOENT', 'there is no such folder'],
    ['ENOTDIR', 'a part of the path is a file, not a folder'],
    ['EISDIR', 'there is a folder of that name'],
    ['ENOSPC', 'the disk is full'],
    ['EWHAT', 'the tape is torn'],
  ])('that cannot be written (%s) is exit code 2, with the cause', async (code, cause) => {
    const torn = Object.assign(new Error('the tape is torn'), { code })
    const {
      code: exit,
      out,
      err,
    } = await run('p.csv --at 2027-01-04 --picture a/t.svg', files, {
      write: () => Promise.reject(torn),
    })

    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(err).toContain(`The picture could not be written to a/t.svg: ${cause}.`)
  })

  test('that cannot be drawn is not blamed on the place it was to go', async () => {
    const { code, err } = await run('p.csv --at 2027-01-04 --picture t.png', files, {
      paint: () => Promise.reject(new Error('no fonts')),
    })

    expect(code).toBe(2)
    expect(err).toContain('The picture for t.png could not be drawn: no fonts.')
  })
})

describe('public holidays', () => {
  const easter = { 'p.csv': 'id;name;duration;predecessors\n1;Copy;3d;\n2;Layout;4d;1' }

  test('that are not counted are named as such, with the option that counts them', async () => {
    expect((await run('p.csv --at 2027-03-22', easter)).out).toContain(
      '! Public holidays are not counted; --holidays DE',
    )
    expect((await run('p.csv --at 2027-03-22 --holidays DE', easter)).out).not.toContain('not counted')
  })

  test('stand with name and country at the task they hold up', async () => {
    const { out } = await run('p.csv --at 2027-03-22 --holidays DE --explain', easter)

    expect(out).toContain(
      'nobody works on Fri 26 Mar 2027 (Good Friday, Germany), Mon 29 Mar 2027 (Easter Monday, Germany).',
    )
  })

  test('that lie between the end of the plan and the dates stand at the step that passes them', async () => {
    const late = { 'p.csv': 'id;name;duration\n1;Copy;3d' }
    const { out } = await run('p.csv --at 2027-03-22 --holidays DE --explain', late)

    expect(out).toMatch(/later: .*\. Nobody works on Fri 26 Mar 2027 \(Good Friday, Germany\)/)
  })

  test('of a country nobody knows are refused instead of left out in silence', async () => {
    const { code, err } = await run('p.csv --at 2027-03-22 --holidays ZZ', easter)

    expect(code).toBe(2)
    expect(err).toContain("No public holidays are known for 'ZZ'.")
  })
})

test('the explanation leads from the end of the plan to the dates, line by line', async () => {
  const { out } = await run('p.csv --at 2027-01-04 --explain', { 'p.csv': plan })
  const json = JSON.parse((await run('p.csv --at 2027-01-04 --json', { 'p.csv': plan })).out)

  expect(out).toMatch(/From the plan to the dates.*\n- .*: the plan alone.*\n(- .*\n)+/)
  const { steps, rivals, quantiles } = json
  expect(steps[0]).toEqual({ key: 'plan', day: rivals.cpm, days: 0 })
  const days = steps.reduce((sum: number, step: { days: number }) => sum + step.days, 0)
  expect(Date.parse(rivals.cpm) + days * 86_400_000).toBe(Date.parse(quantiles.p95))
})

test('a plan is laid back from a day, and people may be taken to do one task after the other', async () => {
  const two = 'id;name;duration;assignee\n1;Copy;5d;Lena\n2;Layout;5d;Lena'
  const files = { 'p.csv': two }
  const json = async (more: string) => JSON.parse((await run(`p.csv --at 2027-01-04 --json ${more}`, files)).out)
  const [plain, levelled] = [await json('--start-for 2027-03-31'), await json('--start-for 2027-03-31 --one-task-each')]
  expect(plain.latest_start[0]).toMatchObject({ for: '2027-03-31', kind: 'start' })
  expect(levelled.latest_start[0].day < plain.latest_start[0].day).toBe(true)
  expect(levelled.quantiles.p80 > plain.quantiles.p80).toBe(true)
  expect(levelled.assumptions).toContainEqual({ key: 'levelled', params: { n: 1 } })
  expect(levelled.near_critical).toHaveLength(2)
  expect(plain.warnings).toContainEqual({ key: 'double-booked', params: { name: 'Lena', n: 1 } })
  const { out } = await run('p.csv --at 2027-01-04 --start-for 2027-01-06', files)
  expect(out).toMatch(/Even beginning at the plan's own start, .* holds with only \d+ %, not with 80 %\./)
})
