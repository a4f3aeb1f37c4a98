const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?'
const PLAIN = new RegExp(`^${ATOM}(?:\\.${ATOM})*@${LABEL}(?:\\.${LABEL})+$`)

/**
 * A plain ASCII addr-spec and nothing else: no name, no quotes, no comment, no
 * list, no literal, no encoded word (RFC 5321 4.1.2, dot-string at domain; 64 and 254 octets).
 * Mail libraries read `a@x, evil@y` as two recipients; this never does.
 */
export function isPlainAddress(text: string): boolean {
  const at = text.lastIndexOf('@')
  return text.length <= 254 && at <= 64 && !text.includes('=?') && PLAIN.test(text)
}

/** 'example.org' of 'mira@example.org', in lower case: what pacing counts by. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}

/** True for a text that may stand in a header: no line break, no control character. */
export function isOneLine(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- control characters are what this looks for
  return !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text)
}

/** '<01J8...@mail.example.org>': one id with both brackets and no white space. */
export function isMessageId(text: string): boolean {
  return text.length <= 250 && /^<[A-Za-z0-9._+=-]+@[A-Za-z0-9.-]+>$/.test(text)
}
