/** Answers in the shapes that mail programs give them, made up: what somebody wrote, and all that their program adds. */
export interface ReplyShape {
  readonly name: string
  /** What the person wrote. */
  readonly wrote: string
  /** The whole body as it comes. */
  readonly body: string
  readonly html: boolean
  /** Which of the headers that name our letter come along. */
  readonly names: 'both' | 'in-reply-to' | 'references' | 'none'
}

type Lang = 'en' | 'de' | 'es' | 'fr' | 'bn'

const WROTE: Readonly<Record<Lang, string>> = {
  en: 'The 14th works for us.',
  de: 'Der 14. passt uns gut.',
  es: 'Nos viene bien el día 14.',
  fr: 'Le 14 nous convient bien.',
  bn: '১৪ তারিখ আমাদের জন্য ঠিক আছে।',
}
/** Words of our own letter, which must never count as the client's. */
export const OURS = 'QUOTED-LETTER'
const LENA = 'Lena Brandt <lena@studio-kern.example>'
const LETTER = [`Guten Tag, ${OURS}`, '', `die Website verzögert sich. ${OURS}`, '', 'Lena Brandt']
const quoted = (mark = '> ') => LETTER.map((line) => `${mark}${line}`.trimEnd()).join('\n')

const GMAIL: Readonly<Record<Lang, string>> = {
  en: `On Mon, 1 Feb 2027 at 09:12, ${LENA} wrote:`,
  de: `Am Mo., 1. Feb. 2027 um 09:12 Uhr schrieb ${LENA}:`,
  es: `El lun, 1 feb 2027 a las 9:12, Lena Brandt (<lena@studio-kern.example>) escribió:`,
  fr: `Le lun. 1 févr. 2027 à 09:12, ${LENA} a écrit :`,
  bn: `সোম, ১ ফেব, ২০২৭ তারিখে ৯:১২ AM টায় তারিখে ${LENA} লিখেছেন:`,
}
const APPLE: Readonly<Record<Lang, string>> = {
  en: `On 1 Feb 2027, at 09:12, ${LENA} wrote:`,
  de: `Am 01.02.2027 um 09:12 schrieb ${LENA}:`,
  es: `El 1 feb 2027, a las 9:12, ${LENA} escribió:`,
  fr: `Le 1 févr. 2027 à 09:12, ${LENA} a écrit :`,
  bn: `On 1 Feb 2027, at 09:12, ${LENA} wrote:`,
}
const THUNDERBIRD: Readonly<Record<Lang, string>> = {
  en: 'On 01/02/2027 09:12, Lena Brandt wrote:',
  de: 'Am 01.02.27 um 09:12 schrieb Lena Brandt:',
  es: 'El 1/2/27 a las 9:12, Lena Brandt escribió:',
  fr: 'Le 01/02/2027 à 09:12, Lena Brandt a écrit :',
  bn: 'On 01/02/2027 09:12, Lena Brandt wrote:',
}
const HEADS: Readonly<Record<Lang, readonly [from: string, sent: string, to: string, subject: string]>> = {
  en: ['From:', 'Sent:', 'To:', 'Subject:'],
  de: ['Von:', 'Gesendet:', 'An:', 'Betreff:'],
  es: ['De:', 'Enviado:', 'Para:', 'Asunto:'],
  fr: ['De :', 'Envoyé :', 'À :', 'Objet :'],
  bn: ['From:', 'Sent:', 'To:', 'Subject:'],
}
const ORIGINAL: Readonly<Record<Lang, string>> = {
  en: '-----Original Message-----',
  de: '-----Ursprüngliche Nachricht-----',
  es: '-----Mensaje original-----',
  fr: '-----Message d’origine-----',
  bn: '-----Original Message-----',
}
const heads = (lang: Lang) => {
  const [from, sent, to, subject] = HEADS[lang]
  return [
    `${from} ${LENA}`,
    `${sent} Monday, February 1, 2027 9:12 AM`,
    `${to} Vogel <vogel@nordlicht.example>`,
    `${subject} Neuer Termin`,
    '',
    ...LETTER,
  ].join('\n')
}
const LINE = '_'.repeat(32)

const asHtml = (text: string) => `<div dir="ltr">${text.replaceAll('\n', '<br>\n')}</div>`
const blockquote = `<blockquote class="gmail_quote">${LETTER.join('<br>\n')}</blockquote>`

const LANGS: readonly Lang[] = ['en', 'de', 'es', 'fr', 'bn']

type Program = (lang: Lang) => Omit<ReplyShape, 'wrote' | 'name'>
const PROGRAMS: Readonly<Record<string, Program>> = {
  Gmail: (lang) => ({ body: `${WROTE[lang]}\n\n${GMAIL[lang]}\n\n${quoted()}`, html: false, names: 'both' }),
  'Gmail, HTML alone': (lang) => ({
    body: `${asHtml(WROTE[lang])}<br><div class="gmail_attr">${GMAIL[lang].replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</div>${blockquote}`,
    html: true,
    names: 'both',
  }),
  'Gmail, wrapped introduction': (lang) => ({
    body: `${WROTE[lang]}\n\n${GMAIL[lang].replace(/ (?=\(?<)/, '\n')}\n\n${quoted()}`,
    html: false,
    names: 'both',
  }),
  'Apple Mail': (lang) => ({ body: `${WROTE[lang]}\n\n> ${APPLE[lang]}\n> \n${quoted()}`, html: false, names: 'both' }),
  Thunderbird: (lang) => ({
    body: `${WROTE[lang]}\n\n${THUNDERBIRD[lang]}\n${quoted()}`,
    html: false,
    names: 'references',
  }),
  'Outlook, original message': (lang) => ({
    body: `${WROTE[lang]}\n\n${ORIGINAL[lang]}\n${heads(lang)}`,
    html: false,
    names: 'in-reply-to',
  }),
  'Outlook, a line and headers': (lang) => ({
    body: `${WROTE[lang]}\n\n${LINE}\n${heads(lang)}`,
    html: false,
    names: 'both',
  }),
  'a quote above the answer': (lang) => ({
    body: `${GMAIL[lang]}\n${quoted()}\n\n${WROTE[lang]}`,
    html: false,
    names: 'both',
  }),
  'a program that names no letter': (lang) => ({
    body: `${WROTE[lang]}\n\n${GMAIL[lang]}\n\n${quoted()}`,
    html: false,
    names: 'none',
  }),
}

export const REPLY_SHAPES: readonly ReplyShape[] = Object.entries(PROGRAMS).flatMap(([program, make]) =>
  LANGS.map((lang) => ({ name: `${program}, ${lang}`, wrote: WROTE[lang], ...make(lang) })),
)
