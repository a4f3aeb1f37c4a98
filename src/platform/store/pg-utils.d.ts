declare module 'pg/lib/utils.js' {
  /** What pg itself does to a parameter before it goes over the wire. */
  export function prepareValue(value: unknown): string | Buffer | null
}
