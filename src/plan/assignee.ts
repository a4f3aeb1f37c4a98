/** Who a task's free text may mean: a person by name or by e-mail address. */
export interface Named {
  readonly name: string
  readonly email: string
}

/** Whether the text written as assignee means this person: the whole name or address, however it is spaced and cased. */
export function isAssignedTo(assignee: string | null, { name, email }: Named): boolean {
  if (assignee === null) return false
  const text = plain(assignee)
  return text !== '' && (text === plain(name) || text === plain(email))
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('und')
}
