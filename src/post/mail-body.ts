import { asHtml } from '../kit/html.ts'
import { blocksOf, type Block, type Inline } from './blocks.ts'
import { darkRules, look } from './mail-look.ts'

export interface MailTable {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface MailTimeline {
  /** Names the inline picture; null leaves the table alone. */
  readonly picture: {
    readonly cid: string
    readonly alt: string
    readonly width: number
    readonly height: number
  } | null
  readonly heading: string
  readonly table: MailTable
}

export interface MailBodyInput {
  /** The approved words, in the Markdown of letters, slots unfilled. */
  readonly markdown: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly subject: string
  /** What lists show beside the subject; not shown in the letter. */
  readonly preheader?: string
  /** On the button that opens the client's page, where the text gives it no label. */
  readonly buttonLabel: string
  readonly timeline?: MailTimeline
  /** Small print below the letter, in the same Markdown. */
  readonly footer?: string
}

export interface MailBody {
  readonly text: string
  readonly html: string
}

/** Mail readers cut longer messages; approval refuses them. */
export const MAX_HTML_BYTES = 100_000

/** Both parts of a mail from the same blocks: what the one says, the other says. No address outside the mail but the shown links. */
export function mailBody(input: MailBodyInput): MailBody {
  const letter = blocksOf(input.markdown)
  const footer = input.footer ? blocksOf(input.footer) : []
  return { text: textPart(input, letter, footer), html: htmlPart(input, letter, footer) }
}

function textPart(
  { buttonLabel, timeline }: MailBodyInput,
  letter: readonly Block[],
  footer: readonly Block[],
): string {
  const parts = letter.map((block) => blockText(block, buttonLabel))
  if (timeline) parts.push(timeline.heading, tableText(timeline.table))
  if (footer.length > 0) parts.push('--', ...footer.map((block) => blockText(block, buttonLabel)))
  return `${parts.join('\n\n')}\n`
}

function blockText(block: Block, buttonLabel: string): string {
  switch (block.kind) {
    case 'heading':
      return inlineText(block.words)
    case 'paragraph':
      return block.lines.map(inlineText).join('\n')
    case 'list':
      return block.items.map((item, i) => `${block.ordered ? `${i + 1}.` : '-'} ${inlineText(item)}`).join('\n')
    case 'button':
      return `${block.label ?? buttonLabel}:\n${block.url}`
  }
}

function inlineText(words: readonly Inline[]): string {
  return words
    .map((word) => (word.kind === 'link' ? (word.label ? `${word.label}: ${word.url}` : word.url) : word.text))
    .join('')
}

function tableText({ heads, rows }: MailTable): string {
  const facts = (row: readonly string[]) =>
    row.slice(1).flatMap((cell, i) => (cell ? [`  ${heads[i + 1] ?? ''}: ${cell}`] : []))
  return rows.map((row) => [`- ${row[0] ?? ''}`, ...facts(row)].join('\n')).join('\n')
}

function htmlPart(
  { lang, dir, subject, preheader, buttonLabel, timeline }: MailBodyInput,
  letter: readonly Block[],
  footer: readonly Block[],
): string {
  const body = letter.map((block) => blockHtml(block, buttonLabel)).join('\n')
  const small = footer.map((block) => blockHtml(block, buttonLabel)).join('\n')
  return [
    `<!doctype html>`,
    `<html lang="${asHtml(lang)}" dir="${dir}">`,
    `<head>`,
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="color-scheme" content="light dark">`,
    `<meta name="supported-color-schemes" content="light dark">`,
    `<title>${asHtml(subject)}</title>`,
    `<style>${darkRules}</style>`,
    `</head>`,
    `<body class="ground" style="${look.ground}">`,
    preheader ? `<div style="${look.preheader}">${asHtml(preheader)}</div>` : '',
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" style="${look.margin}">`,
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="paper" style="${look.paper}"><tr><td lang="${asHtml(lang)}" class="ink letter" style="${look.letter}${lang.startsWith('bn') ? look.looser : ''}">`,
    body,
    timeline ? timelineHtml(timeline) : '',
    `</td></tr></table>`,
    small ? `<div class="soft" style="${look.footer}">${small}</div>` : '',
    `</td></tr></table>`,
    `</body>`,
    `</html>`,
  ]
    .filter((line) => line !== '')
    .join('\n')
}

function blockHtml(block: Block, buttonLabel: string): string {
  switch (block.kind) {
    case 'heading':
      return `<h2 style="${look.heading}">${inlineHtml(block.words)}</h2>`
    case 'paragraph':
      return `<p style="${look.paragraph}">${block.lines.map(inlineHtml).join('<br>\n')}</p>`
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      const items = block.items.map((item) => `<li style="${look.item}">${inlineHtml(item)}</li>`)
      return `<${tag} style="${look.list}">\n${items.join('\n')}\n</${tag}>`
    }
    case 'button':
      return buttonHtml(block.label ?? buttonLabel, block.url)
  }
}

/** The address stands below the button too, for readers who want to see where it leads. */
function buttonHtml(label: string, url: string): string {
  const to = asHtml(url)
  return [
    `<p style="${look.buttonLine}"><a class="button" href="${to}" style="${look.button}">${asHtml(label)}</a></p>`,
    `<p class="soft" style="${look.address}"><a class="link" href="${to}" style="${look.addressLink}">${to}</a></p>`,
  ].join('\n')
}

function inlineHtml(words: readonly Inline[]): string {
  return words.map(wordHtml).join('')
}

function wordHtml(word: Inline): string {
  if (word.kind === 'text') return asHtml(word.text)
  if (word.kind === 'bold') return `<strong>${asHtml(word.text)}</strong>`
  const link = `<a class="link" href="${asHtml(word.url)}" style="${look.link}">${asHtml(word.url)}</a>`
  return word.label ? `${asHtml(word.label)}: ${link}` : link
}

/** One promise below the other with two columns: six columns have no room on a phone. */
function timelineHtml({ picture, heading, table }: MailTimeline): string {
  const image = picture
    ? `<img src="cid:${asHtml(picture.cid)}" alt="${asHtml(picture.alt)}" width="${picture.width}" height="${picture.height}" style="${look.picture}max-width:${picture.width}px;">`
    : ''
  return [
    `<h2 class="line" style="${look.timelineHeading}">${asHtml(heading)}</h2>`,
    image,
    `<table width="100%" cellpadding="0" cellspacing="0" border="0" style="${look.table}">`,
    ...table.rows.map((row) => promiseHtml(table.heads, row)),
    `</table>`,
  ]
    .filter((line) => line !== '')
    .join('\n')
}

function promiseHtml(heads: readonly string[], [name = '', ...cells]: readonly string[]): string {
  const facts = cells.flatMap((cell, i) => {
    if (cell === '') return []
    const head = `<th scope="row" class="soft" style="${look.fact}">${asHtml(heads[i + 1] ?? '')}</th>`
    return [`<tr>${head}<td class="ink" style="${look.value}">${asHtml(cell)}</td></tr>`]
  })
  const title = `<tr><th scope="rowgroup" colspan="2" class="ink line" style="${look.promise}">${asHtml(name)}</th></tr>`
  return `<tbody>${title}${facts.join('')}</tbody>`
}
