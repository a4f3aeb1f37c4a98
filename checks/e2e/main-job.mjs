/**
 * The main job, end to end, in a real browser: from an empty house and two plan files to a date the client has
 * accepted, in German and in Bengali. Each step is a sentence; the first that does not hold ends the walk.
 */
import { join } from 'node:path'
import { at, look } from './browser.mjs'
import { home, openHouse, until } from './house.mjs'

const PASSWORD = 'early and well told'
const LENA = { name: 'Lena Brandt', email: 'lena@studio-kern.example' }
const MAREK = { name: 'Marek Novak', email: 'marek@studio-kern.example' }
const GERMAN = {
  company: 'Nordlicht Verlag',
  given: 'Katharina',
  family: 'Vogel',
  title: 'Dr.',
  language: 'Deutsch',
  country: 'Germany',
  email: 'vogel@nordlicht.example',
  phone: '+49 30 12345678',
}
const BENGALI = {
  company: 'Padma Fabrics',
  given: 'নাসরিন',
  family: 'আক্তার',
  title: '',
  language: 'বাংলা',
  country: 'Bangladesh',
  email: 'nasrin@padma.example',
  phone: '+880 1712 345678',
}

const day = (offset) => {
  const on = new Date(Date.now() + offset * 86_400_000)
  // A Monday to Thursday, so that a promise never falls on a weekend in Berlin or Dhaka.
  while (![1, 2, 3, 4].includes(on.getUTCDay())) on.setUTCDate(on.getUTCDate() + 1)
  return on.toISOString().slice(0, 10)
}

export async function mainJob({ browser, store, folder, check }) {
  const house = await openHouse({ store, holdSeconds: 3 })
  const shots = []
  const picture = async (page, name, ready) => shots.push(...(await look(page, name, { folder, ready })))
  try {
    const lena = await at(browser, house)
    const marek = await at(browser, house)
    await setUp({ house, lena, marek, check, picture })
    await clients({ lena, check, picture })
    await plans({ lena, check, picture })
    await openedCase({ lena, check, picture })
    await fillIn({
      lena,
      marek,
      check,
      picture,
      promise: 'the new website',
      who: 'Katharina Vogel',
      words: WORDS.de,
    })
    await germanLetter({ lena, marek, house, check, picture, folder })
    await clientAccepts({ browser, house, lena, check, picture, folder, shots, to: GERMAN.email })
    const bengali = await fillIn({
      lena,
      marek,
      check,
      promise: 'the app',
      who: 'নাসরিন আক্তার',
      words: WORDS.bn,
      byHand: true,
    })
    await bengaliLetter({ lena, marek, house, check, picture, bengali })
    await everyPage({ lena, check, picture })
    await check('no page overflows and axe finds nothing, at 1280 and 320 px, light and dark', () => none(shots))
    await check('no page raised an error', () => none([...lena.trouble, ...marek.trouble]))
    await check('no mail left twice', () => none([...house.sink.copies()].filter(([, n]) => n > 1).map(([id]) => id)))
  } catch (error) {
    await lastLook(browser, folder)
    throw error
  } finally {
    await house.close()
  }
}

/** Where everybody stood when a step did not hold: a picture and what could be pressed. */
async function lastLook(browser, folder) {
  for (const [i, context] of browser.contexts().entries()) {
    for (const page of context.pages()) {
      await page.screenshot({ path: join(folder, `failed-${i}.png`), fullPage: true }).catch(() => {})
      const buttons = await page
        .locator('button, a.button')
        .allTextContents()
        .catch(() => [])
      const labels = await page
        .locator('label, legend')
        .allTextContents()
        .catch(() => [])
      console.log(`      ${page.url()}\n      buttons: ${buttons.join(' | ')}\n      labels: ${labels.join(' | ')}`)
    }
  }
}

const WORDS = {
  de: {
    language: 'German',
    cause: 'die Vorlagen haben mehr Zeit gebraucht als geplant',
    event: 'die Buchmesse',
    loss: 'die Freigabe der Texte',
    steps: ['die Texte vorgezogen', 'zwei weitere Tage für die Tests eingeplant'],
    means: ['Sie erhalten alles zusammen', 'Sie erhalten zuerst die Startseite'],
  },
  bn: {
    language: '(Bangla|Bengali)',
    cause: 'পরীক্ষায় পরিকল্পনার চেয়ে বেশি সময় লেগেছে',
    event: 'ঈদের কেনাকাটা',
    loss: 'পণ্যের ছবি তোলা',
    steps: ['পরীক্ষা আগে শুরু করেছি', 'আরও দুই দিন সময় রেখেছি'],
    means: ['আপনি সব একসঙ্গে পাবেন', 'আপনি আগে মূল অংশ পাবেন'],
  },
}

function none(list) {
  if (list.length > 0) throw new Error(list.slice(0, 12).join('\n      '))
}

const title = (page) => page.getByRole('heading', { level: 1 })
const field = (scope, label) => scope.getByLabel(new RegExp(`^${label}( \\(.*\\))?$`))
/** A button or a link that looks like one. */
const act = (scope, name) =>
  scope
    .getByRole('button', { name, exact: true })
    .or(scope.getByRole('link', { name, exact: true }))
    .first()
const press = (scope, name) => act(scope, name).click()
const said = (page, text) => page.getByText(text).first().waitFor()

async function setUp({ house, lena, marek, check, picture }) {
  const { page } = lena
  await check('the set-up link founds the workspace', async () => {
    await page.goto(house.setUpLink)
    await picture(page, 'set-up', (p) => title(p).waitFor())
    await field(page, 'Name of the workspace').fill('Studio Kern')
    await page
      .getByLabel('Country')
      .selectOption({ label: 'Germany' })
      .catch(() => {})
    await field(page, 'Your name').fill(LENA.name)
    await field(page, 'E-mail').fill(LENA.email)
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
    await press(page, 'Set it up')
    await page.waitForURL((url) => !url.pathname.startsWith('/set-up'))
  })
  await check('its owner is signed in', async () => {
    await signIn(page, LENA)
    await picture(page, 'today-empty', (p) => title(p).waitFor())
    await until('a session', () => page.evaluate(() => fetch('/api/me').then((r) => r.ok)))
    await page.evaluate(() =>
      fetch('/api/me', {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ phone: '+493055512342' }),
      }),
    )
  })
  await check('a second person is invited by mail and joins', async () => {
    await page.goto('/settings')
    await press(page, 'Invite somebody')
    const dialog = page.locator('form').filter({ has: page.getByRole('button', { name: 'Send the invitation' }) })
    await field(dialog, 'Name').fill(MAREK.name)
    await field(dialog, 'E-mail').fill(MAREK.email)
    await dialog.getByRole('radio', { name: /^Manager/ }).check({ force: true })
    await press(dialog, 'Send the invitation')
    const mail = await house.sink.mailTo(MAREK.email)
    await marek.page.goto(/http\S+\/invitation#\S+/.exec(mail.text)[0].replace(/[.>)]+$/, ''))
    await marek.page.getByLabel('Password', { exact: true }).fill(PASSWORD)
    await press(marek.page, 'Join Studio Kern')
    await marek.page.waitForURL((url) => !url.pathname.startsWith('/invitation'))
    await signIn(marek.page, MAREK)
  })
}

/** Where the way in ends at the sign-in page. */
async function signIn(page, { email }) {
  await page.goto('/')
  await until(
    'the desk or the sign-in page',
    async () => (await title(page).count()) > 0 && (await title(page).textContent()) !== '',
  )
  if (!/Sign in/.test((await title(page).textContent()) ?? '')) return
  await field(page, 'E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await press(page, 'Sign in')
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
}

async function clients({ lena, check, picture }) {
  const { page } = lena
  for (const one of [GERMAN, BENGALI]) {
    await check(`a client is added, and who is told there: ${one.company}`, async () => {
      await page.goto('/clients')
      await title(page).waitFor()
      await press(page, 'Add a client')
      const form = page.locator('form').filter({ has: field(page, 'Name of the company') })
      await field(form, 'Name of the company').fill(one.company)
      await form.getByLabel('Country').selectOption({ label: one.country })
      await form.getByRole('button', { name: 'Add a client' }).click()
      await page.waitForURL(/\/clients\/\w{26}/)
      await field(page, 'Given name').fill(one.given)
      await field(page, 'Family name').fill(one.family)
      if (one.title) await field(page, 'Title').fill(one.title)
      await field(page, 'Form of address').selectOption({ label: 'Ms' })
      await page.getByLabel('Language they are written to in').selectOption({ label: one.language })
      await field(page, 'Time zone').selectOption(one === GERMAN ? 'Europe/Berlin' : 'Asia/Dhaka')
      await field(page, 'E-mail').fill(one.email)
      await page.getByLabel('Phone').first().fill(one.phone)
      await page.getByRole('button', { name: /^Add / }).last().click()
      await page.getByText(one.email).first().waitFor()
    })
  }
  await picture(page, 'client', (p) => title(p).waitFor())
}

async function plans({ lena, check, picture }) {
  const { page } = lena
  const files = [
    { file: 'website-relaunch.csv', client: GERMAN.company, name: 'Website relaunch' },
    { file: 'app-launch.xml', client: BENGALI.company, name: 'App launch' },
  ]
  for (const { file, client, name } of files) {
    await check(`a plan comes in from ${file}, after a look at what it would do`, async () => {
      await page.goto('/projects/import')
      await page.locator('input[type=file]').setInputFiles(join(home, 'examples', file))
      await page.getByLabel('Client').selectOption({ label: client })
      await field(page, 'Name of the project').fill(name)
      await press(page, 'Look at the file')
      await page.getByRole('button', { name: /^Bring in all/ }).waitFor()
      if (file.endsWith('csv'))
        await picture(page, 'import', (p) => p.getByRole('button', { name: /^Bring in all/ }).waitFor())
      await page.getByRole('button', { name: /^Bring in all/ }).click()
      await press(page, 'Open the project')
      await page.waitForURL(/\/projects\/\w{26}/)
      await title(page).waitFor()
    })
  }
}

/** Through the API of the same session, where the page is not what is looked at. */
const api = (page, method, path, body) =>
  page.evaluate(
    async ([m, p, b]) => {
      const answer = await fetch(`/api${p}`, {
        method: m,
        headers: { 'content-type': 'application/json' },
        ...(b === null ? {} : { body: JSON.stringify(b) }),
      })
      const text = await answer.json()
      if (!answer.ok) throw new Error(`${m} ${p}: ${answer.status} ${text.detail} ${JSON.stringify(text.refusal)}`)
      return text
    },
    [method, path, body ?? null],
  )

async function openedCase({ lena, check, picture }) {
  const { page } = lena
  const { lines } = await api(page, 'GET', '/projects')
  const project = (name) => lines.find((line) => line.project.name === name).project.id
  await check('what was promised is written down, with what hangs on it', async () => {
    await page.goto(`/projects/${project('Website relaunch')}`)
    await press(page, 'Write down a promise')
    const dialog = page.getByRole('dialog')
    await dialog
      .getByLabel('To whom')
      .selectOption({ index: 1 })
      .catch(() => {})
    await field(dialog, 'What we call it').fill('the new website')
    await dialog.getByLabel(/^As it stands in a letter/).fill('die neue Website')
    await dialog.getByLabel('By when').fill(day(19))
    await dialog.getByLabel(/^What hangs on it/).fill('die Buchmesse')
    await press(dialog, 'Write it down')
    await dialog.waitFor({ state: 'detached' })
    await picture(page, 'project', (p) => title(p).waitFor())
  })
  await check('the forecast finds it more likely broken than kept, and a case opens by itself', async () => {
    const found = await until('the case', async () => (await api(page, 'GET', '/cases'))[0])
    await page.goto('/')
    await said(page, 'Katharina Vogel')
    await picture(page, 'today', (p) => title(p).waitFor())
    if (found.step !== 'understand') throw new Error(`the case begins at ${found.step}`)
  })
  const contactId = (await contactsNamed(page, BENGALI.family)).id
  await api(page, 'POST', '/promises', {
    contactId,
    projectId: project('App launch'),
    kind: 'delivery',
    what: 'অ্যাপটি',
    label: 'the app',
    day: day(140),
  })
}

async function contactsNamed(page, family) {
  const { clients: all } = await api(page, 'GET', '/clients')
  for (const one of all) {
    const { contacts } = await api(page, 'GET', `/clients/${(one.client ?? one).id}`)
    const found = contacts.find((contact) => contact.family === family)
    if (found) return found
  }
  throw new Error(`no contact ${family}`)
}

async function fillIn({ lena, marek, check, picture, promise, who, words, byHand }) {
  const { page } = lena
  if (byHand) {
    await check('a member who needs more time says so, and a case opens by hand', async () => {
      const { lines } = await api(page, 'GET', '/promises')
      const found = lines.find((line) => line.promise.label === promise && line.promise.kind === 'delivery').promise
      await page.goto(`/cases/new?promise=${found.id}`)
      await title(page).waitFor()
      await page.getByLabel('What makes you think so').fill('The store asks for another review.')
      await press(page, 'Open the case')
      await page.waitForURL(/\/cases\/\w{26}/)
    })
  } else {
    await page.goto('/')
    await page
      .getByRole('link', { name: new RegExp(who) })
      .first()
      .click()
    await page.waitForURL(/\/cases\/\w{26}/)
  }
  const caseId = page.url().split('/').at(-1)
  await check(`what happened is noted in ${words.language}`, async () => {
    await title(page).waitFor()
    await picture?.(page, 'case-understand', (p) => title(p).waitFor())
    await page.getByLabel('What kind of thing was it?').selectOption('estimate')
    await theirs(page, 'What happened', words).fill(words.cause)
    await theirs(page, 'What they need it for', words).fill(words.event)
    await theirs(page, 'What they now have less time for', words).fill(words.loss)
    await press(page, 'Note what happened')
    await act(page, 'Set out this plan').waitFor()
  })
  await check('a plan, two dates from the forecast and the next news are set out', async () => {
    await theirs(page, 'What you have done to keep the new date', words).first().fill(words.steps[0])
    await press(page, 'Add a step')
    await theirs(page, 'What you have done to keep the new date', words).nth(1).fill(words.steps[1])
    await theirs(page, 'What it means for them', words).first().fill(words.means[0])
    await optionDays(page, 0, byHand ? [day(150), day(156)] : null)
    await press(page, 'Add an option')
    await theirs(page, 'What it means for them', words).nth(1).fill(words.means[1])
    const first = await page.getByLabel('At worst', { exact: true }).first().inputValue()
    await optionDays(page, 1, byHand ? [day(158), day(163)] : later(first))
    await field(page, 'Next news').fill(day(7))
    await picture?.(page, 'case-plan', (p) => title(p).waitFor())
    await press(page, 'Set out this plan')
    await said(page, 'Do we stand behind this?')
  })
  await check('nobody but a manager can stand behind it, and a manager does', async () => {
    await marek.page.goto(`/cases/${caseId}`)
    await press(marek.page, 'Agree to this plan')
    await act(marek.page, 'Write the notice').waitFor()
    await page.reload()
  })
  return { caseId }
}

const theirs = (page, label, { language }) => page.getByLabel(new RegExp(`^${label}.*${language}`))

async function optionDays(page, i, days) {
  if (days === null) return
  await page.getByLabel('Date', { exact: true }).nth(i).fill(days[0])
  await page.getByLabel('At worst', { exact: true }).nth(i).fill(days[1])
}

/** Two weeks after a day as the field shows it. */
function later(shown) {
  const [d, m, y] = shown.split(/\D+/).map(Number)
  const from = shown.includes('-') ? Date.parse(shown) : Date.UTC(y, m - 1, d)
  const offset = Math.ceil((from - Date.now()) / 86_400_000)
  return [day(offset + 12), day(offset + 19)]
}

async function germanLetter({ lena, marek, house, check, picture, folder }) {
  const { page } = lena
  await check('the call sheet opens, nobody answers, and the call is logged', async () => {
    await press(page, 'Open the call sheet')
    await page.waitForURL(/\/call$/)
    await title(page).waitFor()
    await picture(page, 'call-sheet', (p) => title(p).waitFor())
    await page.getByRole('button', { name: /No answer|Nobody answered/ }).click()
    await said(page, 'The call is logged.')
  })
  await check('the notice is written in German from the facts, without a remark that blocks', async () => {
    await page.goto(page.url().replace(/\/call$/, ''))
    await press(page, 'Write the notice')
    await page.waitForURL(/\/messages\/\w{26}/)
    await said(page, 'Sehr geehrte Frau Dr. Vogel')
    await title(page).filter({ hasText: 'This letter can go out' }).waitFor()
    await picture(page, 'composer', (p) => said(p, 'Vogel'))
  })
  const url = page.url()
  const vague = '\n\nWir liefern in Kürze.'
  await check('a vague promise blocks, in the margin and at the button, and is mended', async () => {
    // In the editor itself, not in what stands in its place until its script has come.
    await page.locator('.letter-editor').getByText('Sehr geehrte Frau Dr. Vogel').click()
    await page.keyboard.press('End')
    await page.keyboard.type(vague)
    await title(page).filter({ hasText: 'has to be mended' }).waitFor()
    // As it stands: another size would take the caret away from where the writer has it.
    await page.screenshot({ path: join(folder, 'composer-blocked-wide-light.png') })
    for (let i = 0; i < vague.length; i++) await page.keyboard.press('Backspace')
    await title(page)
      .filter({ hasText: /^This letter (can go out|is ready)/ })
      .waitFor()
    // Kept as it now stands, before anybody else opens it.
    await page.getByText('Saved', { exact: true }).waitFor()
  })
  await check('the same letter stands beside it in English, with the same days, numbers and names', async () => {
    await page.getByRole('button', { name: 'Show it in English' }).click()
    await said(page, 'Both texts name the same days, numbers and names.')
    await picture(page, 'composer-beside', (p) => said(p, 'Vogel'))
  })
  await check('another member reads and approves it; it waits, and leaves once', async () => {
    await marek.page.goto(url)
    await press(marek.page, 'Approve this text')
    await title(marek.page)
      .filter({ hasText: /Approved|leaving|Sent/ })
      .waitFor()
    await page.goto('/outbox')
    await picture(page, 'outbox', (p) => title(p).waitFor())
    await house.sink.mailTo(GERMAN.email)
  })
  await check('the case says told, and only now', async () => {
    await until('told', async () => (await api(page, 'GET', '/cases')).find((one) => one.toldAt !== null))
  })
}

async function clientAccepts({ browser, house, lena, check, folder, shots, to }) {
  const client = await at(browser, { ...house, script: false, locale: 'de-DE' })
  const { page } = client
  const before = house.sink.mails.length
  const mail = await house.sink.mailTo(to)
  await check('the letter arrives with text, html, the timeline as a picture and the private link', async () => {
    if (!mail.text.includes('Frau Dr. Vogel') || !mail.html.includes('lang="de"'))
      throw new Error('not a German letter')
    if (!mail.attachments.some((one) => one.mimeType === 'image/png')) throw new Error('no timeline')
    if (/[⟦⟧{}]|undefined|\bnull\b/.test(mail.text)) throw new Error('a placeholder is left')
  })
  await check(
    'following the link changes nothing; pressing its button opens the page, without JavaScript',
    async () => {
      await page.goto(/http\S+\/p\/\S+/.exec(mail.text)[0].replace(/[.>)]+$/, ''))
      await page.getByRole('button').click()
      await page.waitForURL(/\/portal$/)
      shots.push(...(await look(page, 'portal', { folder, axeToo: false })))
      await page.getByRole('link').first().click()
      await page.waitForURL(/\/portal\/cases\//)
      shots.push(...(await look(page, 'portal-offer', { folder, axeToo: false })))
    },
  )
  await check('the client asks a question, which comes back to the lead', async () => {
    await page.locator('textarea[name=question]').fill('Ist der Shop schon dabei?')
    await page.getByRole('button', { name: 'Frage senden' }).click()
    await page.getByText('Ist der Shop schon dabei?').waitFor()
    await lena.page.goto('/')
    await said(lena.page, 'Ist der Shop schon dabei?')
  })
  await check('option B is accepted with the code from the mail, a wrong code with a sentence is not', async () => {
    await page
      .getByRole('button', { name: /^Wählen:/ })
      .nth(1)
      .click()
    await page.locator('input[name=code]').fill('000000')
    await page.getByRole('button', { name: /^Annehmen:/ }).click()
    await page.getByText('Es wurde nichts gewählt').waitFor()
    const code = /\b\d{6}\b/.exec(
      (await house.sink.mailTo(to, (one) => /\b\d{6}\b/.test(one.text ?? ''), before)).text,
    )[0]
    await page.locator('input[name=code]').fill(code)
    await page.getByRole('button', { name: /^Annehmen:/ }).click()
    await page.getByText('Vielen Dank').first().waitFor()
    shots.push(...(await look(page, 'portal-accepted', { folder, axeToo: false })))
  })
  await check('the accepted date is the new promise, and the next news stands in the ledger', async () => {
    const lines = await until('the ledger', async () => {
      const { lines: all } = await api(lena.page, 'GET', '/promises')
      return all.some((line) => line.promise.kind === 'delivery' && line.promise.days.length === 2) &&
        all.some((line) => line.promise.kind === 'news')
        ? all
        : null
    })
    const moved = lines.find((line) => line.promise.days.length === 2)
    if (moved.standing !== 're-agreed') throw new Error(`it stands as ${moved.standing}`)
    await lena.page.goto('/promises')
    await said(lena.page, 'the new website')
  })
  await client.context.close()
}

async function bengaliLetter({ lena, marek, house, check, picture, bengali }) {
  const { page } = lena
  await check('the notice is written in Bengali with its own digits, and goes out once approved', async () => {
    await page.goto(`/cases/${bengali.caseId}`)
    await press(page, 'Write the notice')
    await page.waitForURL(/\/messages\/\w{26}/)
    await said(page, 'আক্তার')
    await title(page)
      .filter({ hasText: /^This letter (can go out|is ready)/ })
      .waitFor()
    await picture(page, 'composer-bengali', (p) => said(p, 'আক্তার'))
    await marek.page.goto(page.url())
    await press(marek.page, 'Approve this text')
    const mail = await house.sink.mailTo(BENGALI.email)
    if (!/[০-৯]/.test(mail.text)) throw new Error('no Bengali digits in the letter')
  })
}

async function everyPage({ lena, check, picture }) {
  const { page } = lena
  for (const path of ['/projects', '/promises', '/check-ins', '/clients', '/settings', '/outbox']) {
    await check(`${path} begins with a sentence`, async () => {
      await page.goto(path)
      await title(page).waitFor()
      await until('its sentence', async () => ((await title(page).textContent()) ?? '') !== '')
      await picture(page, path.slice(1), (p) => title(p).waitFor())
    })
  }
  await check('the desk speaks German and Bengali', async () => {
    for (const language of ['Deutsch', 'বাংলা']) {
      await page.goto('/')
      await title(page).waitFor()
      await page
        .getByRole('button', { name: /: (English|Deutsch|বাংলা)$/ })
        .first()
        .click()
      await page
        .getByRole('menuitemradio', { name: language })
        .or(page.getByRole('menuitem', { name: language }))
        .first()
        .click()
      const code = language === 'Deutsch' ? 'de' : 'bn'
      await page.locator(`html[lang=${code}]`).waitFor()
      await picture(page, `today-${code}`, (p) => title(p).waitFor())
    }
  })
}
