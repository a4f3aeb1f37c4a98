const ONE = new Set(['1', '7'])
const TWO = new Set(
  '20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98'.split(
    ' ',
  ),
)

/** A number in E.164 so that it can be read off: country code, then pairs ('+49 30 12 34 56 78'). Anything else as it is. */
export function phoneText(phone: string): string {
  const digits = /^\+(\d{5,15})$/.exec(phone)?.[1]
  if (digits === undefined) return phone
  const code = ONE.has(digits.slice(0, 1)) ? 1 : TWO.has(digits.slice(0, 2)) ? 2 : 3
  const rest = digits.slice(code)
  const head = rest.length % 2
  const pairs = [rest.slice(0, 2 + head), ...(rest.slice(2 + head).match(/\d{2}/g) ?? [])]
  return `+${digits.slice(0, code)} ${pairs.join(' ')}`
}
