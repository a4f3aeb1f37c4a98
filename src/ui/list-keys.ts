/**
 * Moves the focus to the next or the previous row marked `data-row`: to its first link or button,
 * or to the row itself. False if there is no row to go to.
 */
export function moveInRows(root: ParentNode, step: 1 | -1): boolean {
  const rows = [...root.querySelectorAll<HTMLElement>('[data-row]')].filter((row) => row.getClientRects().length > 0)
  const at = rows.findIndex((row) => row.contains(document.activeElement))
  const next = at === -1 ? (step === 1 ? rows[0] : rows.at(-1)) : rows[at + step]
  if (!next) return false
  for (const row of rows) row.toggleAttribute('data-current', row === next)
  const target = next.querySelector<HTMLElement>('a[href], button:not([disabled])') ?? next
  if (target === next) next.tabIndex = -1
  target.focus({ preventScroll: true })
  next.scrollIntoView({ block: 'nearest' })
  return true
}
