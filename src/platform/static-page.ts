import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** A whole page as HTML without script, its title taken from its first heading. */
export function staticPage(lang: string, body: ReactElement): string {
  const html = renderToStaticMarkup(body)
  const title = /<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1]?.replace(/<[^>]+>/g, '') ?? ''
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><link rel="stylesheet" href="/portal.css">`
  return `<!doctype html><html lang="${lang}"><head>${head}</head><body>${html}</body></html>`
}
