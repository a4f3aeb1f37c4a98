/**
 * Page load and change of page on the demo in Chromium, against plain static pages with the same words,
 * served and opened in the same run. Every load is a first visit with an empty cache; a change of page is the first
 * one to that page (its script is fetched), `again` a later one.
 */
import { createServer } from 'node:http'
import { at, openBrowser } from '../../checks/e2e/browser.mjs'
import { openHouse, person } from '../../checks/e2e/house.mjs'
import { ms, ratio, round } from './measure.mjs'

const DEMO = { email: 'lena@studio-kern.example', password: 'early-and-well' }
const NAMES = ['today', 'projects', 'case']

export async function pagesBench({ repeats = 5 } = {}) {
  const house = await openHouse({ args: ['--demo'] })
  const browser = await openBrowser()
  let plain = null
  try {
    const { paths, cookies } = await signedIn(house, browser)
    const seat = { browser, cookies }
    plain = await plainPages(await wordsOf({ ...seat, base: house.base }, paths))
    const times = { product: empty(), plain: empty() }
    for (let i = 0; i < repeats; i++) {
      await visit({ ...seat, base: house.base, paths, ready: shown }, times.product)
      await visit({ browser, cookies: [], base: plain.base, paths: plain.paths, ready: there }, times.plain)
    }
    return {
      repeats,
      load: compared(times, 'load'),
      change: compared(times, 'change'),
      again: compared(times, 'again'),
    }
  } finally {
    await browser.close()
    await plain?.close()
    await house.close()
  }
}

const empty = () => ({ load: by(() => []), change: by(() => []), again: by(() => []) })
const by = (make) => Object.fromEntries(NAMES.map((name) => [name, make(name)]))

/** The session of a demo member, and where the three pages are. */
async function signedIn({ base }, browser) {
  const { context, page } = await at(browser, { base })
  await page.goto('/sign-in')
  await page.locator('input[type=email], input[name=email]').fill(DEMO.email)
  await page.locator('input[type=password]').fill(DEMO.password)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
  const cookies = await context.cookies()
  await context.close()
  const lena = person(base)
  await lena.post('/auth/sign-in', DEMO)
  const { say } = await lena.get('/api/today')
  if (!say[0]) throw new Error('the demo has no open case to look at')
  return { cookies, paths: { today: '/', projects: '/projects', case: `/cases/${say[0].caseId}` } }
}

async function opened({ browser, cookies, base }) {
  const { context, page } = await at(browser, { base })
  await context.addCookies(cookies)
  return { context, page }
}

/** Everything that stands on each page, line by line. */
async function wordsOf(seat, paths) {
  const words = {}
  for (const name of NAMES) {
    const { context, page } = await opened(seat)
    await page.goto(paths[name])
    await shown(page)
    words[name] = await page.evaluate(() => document.body.innerText.split('\n').filter((line) => line.trim() !== ''))
    await context.close()
  }
  return words
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The same words as HTML and nothing else, with links between the pages. */
async function plainPages(words) {
  const paths = by((name) => `/${name}`)
  const nav = NAMES.map((name) => `<a href="${paths[name]}">${name}</a>`).join(' ')
  const pages = Object.fromEntries(
    NAMES.map((name) => [
      paths[name],
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><nav>${nav}</nav><main><h1>${name}</h1>${words[name].map((line) => `<p>${escaped(line)}</p>`).join('')}</main></html>`,
    ]),
  )
  const server = createServer((request, response) => {
    const html = pages[request.url]
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(html ?? '')
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    paths,
    base: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

const shown = (page) => page.waitForFunction(() => document.querySelector('h1.page-title')?.textContent.trim())
const there = (page) => page.waitForLoadState('load')

/** Three first loads, and walks between the pages: the first time to each, and again. */
async function visit(seat, times) {
  const walks = [['projects', 'today', 'case', 'projects', 'today', 'case'], ['today', 'projects'], ['case']]
  for (const [first, ...on] of walks) {
    const { context, page } = await opened(seat)
    await page.goto(seat.paths[first])
    await seat.ready(page)
    times.load[first].push((await largestPaint(page)).after)
    const been = new Set([first])
    for (const next of on) {
      const took = await changed(page, seat, next)
      times[been.has(next) ? 'again' : 'change'][next].push(took)
      been.add(next)
    }
    await context.close()
  }
}

/** When the largest piece was painted, once the page has come to rest: `after` the load began, and `on` the clock. */
async function largestPaint(page) {
  await page.waitForTimeout(400)
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => {
          const after = list.getEntries().at(-1).startTime
          resolve({ after, on: performance.timeOrigin + after })
        }).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
}

/** From the click to the next page's sentence on the screen. */
async function changed(page, { paths, ready }, next) {
  const path = paths[next]
  const link = page.locator(`a[href="${path}"]`).first()
  await link.waitFor()
  await page.evaluate(() =>
    document.addEventListener('click', () => (sessionStorage.clickedOn = performance.timeOrigin + performance.now()), {
      once: true,
      capture: true,
    }),
  )
  const clickedOn = () => page.evaluate(() => Number(sessionStorage.clickedOn))
  if (ready === there) {
    await link.click()
    await page.waitForURL((url) => url.pathname === path)
    return (await largestPaint(page)).on - (await clickedOn())
  }
  const painted = page.evaluate(
    ([to, before]) =>
      new Promise((resolve) => {
        const look = () => {
          const title = document.querySelector('h1.page-title')?.textContent.trim()
          if (location.pathname !== to || !title || title === before) return requestAnimationFrame(look)
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now())))
        }
        look()
      }),
    [path, await page.locator('h1.page-title').innerText()],
  )
  await link.click()
  return (await painted) - (await clickedOn())
}

function compared({ product, plain }, what) {
  return by((name) => ({
    ratio: round(ratio(product[what][name], plain[what][name])),
    notes: {
      productMs: ms(product[what][name]),
      plainMs: ms(plain[what][name]),
      slowestMs: round(Math.max(...product[what][name]), 1),
    },
  }))
}
