/** An error with its weight; an open one is only a lower bound: the work still goes on. */
export interface WeighedError {
  readonly error: number
  readonly weight: number
  readonly open: boolean
}

/**
 * Errors sorted upwards, with the weight of each open one handed on to those beyond it in proportion to theirs (Efron
 * 1967; the weights of Kaplan and Meier). Leaving open work out would leave only the fast: what is finished early in a
 * team's life is what went well. The last of all keeps its weight, for nothing is known beyond it.
 */
export function handedOn(errors: readonly WeighedError[]): readonly WeighedError[] {
  const sorted = errors.toSorted((a, b) => a.error - b.error || Number(a.open) - Number(b.open))
  let ahead = sorted.reduce((sum, e) => sum + e.weight, 0)
  let swollen = 1
  return sorted.map((e) => {
    const weight = e.weight * swollen
    ahead -= e.weight
    if (!e.open || ahead <= 1e-12) return { ...e, weight }
    swollen *= (ahead + e.weight) / ahead
    return { ...e, weight: 0 }
  })
}
