import { describe, expect, test } from 'vitest'
import { badRowsCsv } from './bad-rows.ts'
import { guessMapping } from './csv-columns.ts'
import { imported, table, told } from './import.testing.ts'

const D = 480

describe('header names', () => {
  test.each([
    ['Task name,Duration,Predecessors,% Complete', ['name', 'duration', 'predecessors', 'percent']],
    [
      'Vorgänger;Vorgangsname;Dauer;% Abgeschlossen;Zuständig',
      ['predecessors', 'name', 'duration', 'percent', 'assignee'],
    ],
    ['Nombre de tarea;Duración;Predecesoras;Comienzo;Fin', ['name', 'duration', 'predecessors', 'start', 'finish']],
    ['Nom de la tâche;Durée;Prédécesseurs;Début;Fin', ['name', 'duration', 'predecessors', 'start', 'finish']],
    ['কাজের নাম,সময়কাল,পূর্বসূরি,শুরু,শেষ', ['name', 'duration', 'predecessors', 'start', 'finish']],
  ])('%s is understood in any order', (header, columns) => {
    expect(Object.keys(guessMapping(table(`${header}\nx`).header)).toSorted()).toEqual(columns.toSorted())
  })
})

test.each([';', ',', '\t'])('a file divided by %j, with or without a byte order mark, is read', (d) => {
  for (const mark of ['', '\uFEFF']) {
    const { tasks } = imported(`${mark}${['id', 'name', 'duration'].join(d)}\r\n${['1', 'A', '2d'].join(d)}\r\n`)
    expect(tasks.map((t) => [t.key, t.name, t.estimate.likely])).toEqual([['1', 'A', 2 * D]])
  }
})

test.each([
  ['5d', 5 * D],
  ['3 days', 3 * D],
  ['12h', 720],
  ['1,5 Tage', 720],
  ['1.5', 720],
  ['2 Wo.', 10 * D],
  ['4 heures', 240],
  ['৩ দিন', 3 * D],
  ['PT32H0M0S', 1920],
  ['5 days?', 5 * D],
])('the duration %s is %d minutes of work', (text, minutes) => {
  expect(imported(`name;duration\nA;${text}`).tasks[0]?.estimate.likely).toBe(minutes)
})

describe('dates', () => {
  const start = (value: string, dateOrder: 'dmy' | 'mdy' | null = null) =>
    imported(`name;duration;start\nA;1d;${value}`, { dateOrder })

  test.each([
    ['2027-03-01', '2027-03-01T09:00'],
    ['01.03.2027', '2027-03-01T09:00'],
    ['Mo 01.03.27', '2027-03-01T09:00'],
    ['2027-03-01 14:30', '2027-03-01T14:30'],
    ['০১.০৩.২০২৭', '2027-03-01T09:00'],
  ])('%s is one day without a question', (value, at) => {
    expect(start(value).tasks[0]?.constraint).toEqual({ kind: 'start-no-earlier', at })
  })

  test('3/4/2027 is asked about, never guessed', () => {
    const dry = start('3/4/2027')
    expect(dry.asks).toEqual([{ kind: 'date-order', sample: '3/4/2027' }])
    expect(dry.tasks).toEqual([])
  })

  test('the answer decides', () => {
    expect(start('3/4/2027', 'dmy').tasks[0]?.baseline.start).toBe('2027-04-03T00:00')
    expect(start('3/4/2027', 'mdy').tasks[0]?.baseline.start).toBe('2027-03-04T09:00')
  })

  test('another date of the file that can only be one way answers by itself', () => {
    const { tasks, asks } = imported('name;duration;start\nA;1d;3/4/2027\nB;1d;25/4/2027')
    expect(asks).toEqual([])
    expect(tasks.map((t) => t.baseline.start)).toEqual(['2027-04-03T00:00', '2027-04-25T00:00'])
  })

  test('a file that proves both orders is asked about', () => {
    expect(imported('name;duration;start\nA;1d;13/4/2027\nB;1d;4/25/2027').asks).toHaveLength(1)
  })
})

test.each([
  ['1', [['1', 'FS', 0]]],
  [
    '1FS+2d;2SS-4h',
    [
      ['1', 'FS', 2 * D],
      ['2', 'SS', -240],
    ],
  ],
  [
    '1, 2',
    [
      ['1', 'FS', 0],
      ['2', 'FS', 0],
    ],
  ],
  [
    '1EA+1,5 Tage;2AA',
    [
      ['1', 'FS', 720],
      ['2', 'SS', 0],
    ],
  ],
  [
    '1FD+1 jour;2DD',
    [
      ['1', 'FS', D],
      ['2', 'SS', 0],
    ],
  ],
  [
    '1FC;2CC',
    [
      ['1', 'FS', 0],
      ['2', 'SS', 0],
    ],
  ],
  ['1FF+2ed', [['1', 'FF', 2880]]],
  ['A-7', [['A-7', 'FS', 0]]],
  ['A-7SS+1d', [['A-7', 'SS', D]]],
])('the predecessors %s are read', (text, links) => {
  const dry = imported(`id;name;duration;predecessors\n1;A;1d;\n2;B;1d;\nA-7;C;1d;\n9;E;1d;"${text}"`)
  expect(told(dry)).toEqual([])
  expect(dry.tasks[3]?.links.map((l) => [l.from, l.type, l.lag])).toEqual(links)
})

test('shares are percent or fractions, as the column writes them', () => {
  expect(imported('name;duration;%\nA;1d;50\nB;1d;1').tasks.map((t) => t.progress.percent)).toEqual([0.5, 0.01])
  expect(imported('name;duration;%\nA;1d;0,5\nB;1d;1').tasks.map((t) => t.progress.percent)).toEqual([0.5, 1])
  expect(imported('name;duration;%\nA;1d;1 %').tasks[0]?.progress.percent).toBe(0.01)
})

test('dates and their history survive: a task that is done keeps its dates as actual and as baseline', () => {
  const [task] = imported('name;start;finish;percent\nA;04.01.2027;06.01.2027;100').tasks
  expect(task?.progress).toEqual({
    actualStart: '2027-01-04T09:00',
    actualFinish: '2027-01-06T17:00',
    percent: 1,
    remaining: null,
  })
  expect(task?.baseline).toEqual({ start: '2027-01-04T09:00', finish: '2027-01-06T17:00' })
  expect(task?.estimate.likely).toBe(3 * D)
})

test('rows that sum up others are left out by the outline level', () => {
  const dry = imported('id;name;duration;outline level\n1;Phase;9d;1\n2;A;2d;2\n3;B;3d;2')
  expect(dry.tasks.map((t) => t.key)).toEqual(['2', '3'])
  expect(dry.summaries).toBe(1)
})

test('each kind of bad row is told with its line and column', () => {
  const dry = imported(
    [
      'id;name;duration;predecessors;start;finish;percent;low;high;waits on',
      '1;fine;1d;;;;;;;',
      '2;;1d;;;;;;;',
      '3;no duration;;;;;;;;',
      '4;odd;many;;;;;;;',
      '5;minus;-3d;;;;;;;',
      '6;for ever;99999d;;;;;;;',
      '7;date;1d;;31.02.2027;;;;;',
      '8;old;1d;;01.01.1066;;;;;',
      '9;order;1d;;05.03.2027;01.03.2027;;;;',
      '10;share;1d;;;;250;;;',
      '11;word;1d;;;;half;;;',
      '12;range;5d;;;;;9d;2d;',
      '13;missing;1d;77;;;;;;',
      '14;self;1d;14;;;;;;',
      '1;twice;1d;;;;;;;',
      '15;round;1d;16;;;;;;',
      '16;about;1d;15;;;;;;',
      '17;whom;1d;;;;;;;the weather',
    ].join('\n'),
  )
  expect(told(dry)).toEqual([
    '3 name name-missing',
    '4 duration duration-missing',
    '5 duration duration-unreadable',
    '6 duration duration-negative',
    '7 duration duration-absurd',
    '8 start date-unreadable',
    '9 start date-absurd',
    '10 finish finish-before-start',
    '11 percent percent-out-of-range',
    '12 percent percent-unreadable',
    '13 low range-upside-down',
    '14 predecessors predecessor-missing',
    '15 predecessors predecessor-self',
    '16 id key-duplicate',
    '17 predecessors cycle',
    '18 predecessors cycle',
    '19 waits on waits-on-unknown',
  ])
  expect(dry.rows.find((p) => p.key === 'cycle')?.params).toEqual({ tasks: 'about > round > about' })
  expect(dry.tasks.map((t) => t.name)).toEqual(['fine'])
})

test('a good row that waits for a bad one can go in alone, and the cut link is named', () => {
  const dry = imported('id;name;duration;predecessors;start\n1;A;-1d;;\n2;B;1d;1;04.01.2027')
  expect(dry.tasks[0]).toMatchObject({
    key: '2',
    links: [],
    constraint: { kind: 'start-no-earlier', at: '2027-01-04T09:00' },
  })
  expect(dry.cutLinks).toEqual([{ task: '2', from: '1' }])
})

test('bad rows come back in the file’s own columns with reasons, harmless in a spreadsheet, and can be imported again', () => {
  const text = 'id;name;duration\n1;"=HYPERLINK(""http://x"")";-1d\n2;fine;1d\n3;"two; parts";?\n'
  const back = badRowsCsv(table(text), imported(text).rows, { reason: 'reason', say: (p) => p.key })
  expect(back).toBe(
    '\uFEFFid;name;duration;reason\r\n1;"\'=HYPERLINK(""http://x"")";\'-1d;duration-negative\r\n3;"two; parts";?;duration-unreadable\r\n',
  )
  expect(table(back).rows).toHaveLength(2)
  expect(imported(back.replace("'-1d", '1d')).tasks[0]?.name).toBe('=HYPERLINK("http://x")')
})

test('five thousand rows with 37 bad ones give exactly 37 reasons, in bounded time', () => {
  const broken = ['-5d', 'soon', '', '99999d']
  const lines = Array.from({ length: 5000 }, (_, i) => {
    const bad = i % 135 === 7 && i < 135 * 37
    return `${i + 1};Task ${i + 1};${bad ? broken[i % 4] : `${1 + (i % 9)}d`};${i > 20 && !bad ? `${i - 10}FS+1d` : ''};${i % 7 === 0 ? '04.01.2027' : ''}`
  })
  const began = performance.now()
  const dry = imported(`id;name;duration;predecessors;start\n${lines.join('\n')}`)
  expect(performance.now() - began).toBeLessThan(60_000)
  expect(dry.rows).toHaveLength(37)
  expect(dry.badLines).toHaveLength(37)
  expect(dry.tasks).toHaveLength(4963)
})

test.each([
  ['', 'file-empty'],
  ['id;name;duration', 'no-tasks'],
  ['id;duration\n1;2d', 'column-missing'],
  ['id;name\n1;A', 'column-missing'],
])('a file that is %j as a whole is told as a whole', (text, key) => {
  expect(imported(text).rows.map((p) => p.key)).toEqual([key])
})
