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

/** JSON lines on stdout; fields that could carry a client's words or a secret are blanked, whoever writes them. */
export function makeLog(level: 'info' | 'warn' | 'error' | 'silent' = 'info'): Log {
  return pino({
    level,
    redact: { paths: HIDDEN, censor: '[hidden]' },
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
  })
}
