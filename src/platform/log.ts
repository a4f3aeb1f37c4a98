import pino from 'pino'

/** What the rooms may write to the log: an event name and plain fields. Never texts, addresses or links. */
export interface Log {
  info(fields: object, event: string): void
  warn(fields: object, event: string): void
  error(fields: object, event: string): void
}

const HIDDEN = [
  'token',
  'code',
  'email',
  'address',
  'text',
  'subject',
  'password',
  'phone',
  '*.token',
  '*.email',
  '*.text',
]

/**
 * What of an error goes to the log. A database puts a row's values and a statement's parameters beside its message, a
 * mail server what it was told: of all that only the codes, and the message without its quoted values.
 */
export function errorForLog(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error }
  const { code, constraint, table } = error as { code?: unknown; constraint?: unknown; table?: unknown }
  const { cause } = error
  const message = withoutValues(error.message)
  return {
    type: error.name,
    message,
    stack: [message, ...(error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))].join('\n'),
    ...Object.fromEntries(Object.entries({ code, constraint, table }).filter(([, value]) => typeof value === 'string')),
    ...(cause === undefined ? {} : { cause: errorForLog(cause) }),
  }
}

const ADDRESS = /[^\s<>"'(),:;]+@[^\s<>"'(),:;]+/g
const TOKEN = /forthright_[a-z-]+_[\w-]+/g

const withoutValues = (message: string): string =>
  message
    .replace(TOKEN, '[token]')
    .replace(ADDRESS, '[address]')
    .replace(/"[^"]{40,}"/g, '"[text]"')
    .slice(0, 500)

/** JSON lines on stdout; fields that could carry a client's words or a secret are blanked, whoever writes them. */
export function makeLog(
  level: 'info' | 'warn' | 'error' | 'silent' = 'info',
  into: { write(line: string): void } = pino.destination(1),
): Log {
  const settings = {
    level,
    redact: { paths: HIDDEN, censor: '[hidden]' },
    serializers: { err: errorForLog },
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
  }
  return pino(settings, into)
}
