import { useCallback, useState } from 'react'

/**
 * State that survives a reload, a closed tab and a sign-out: a local copy under `name`, which should hold the
 * id of what is edited. `forget` it once the server has it; with what the server has, a newer copy stays.
 * Storage that is full or forbidden costs only the copy.
 */
export function useKept<Value>(name: string, first: Value): [Value, (value: Value) => void, (saved?: Value) => void] {
  const [value, setValue] = useState<Value>(() => kept(name) ?? first)
  const keep = useCallback(
    (next: Value) => {
      setValue(next)
      quietly(() => localStorage.setItem(`kept:${name}`, JSON.stringify(next)))
    },
    [name],
  )
  const forget = useCallback(
    (saved?: Value) =>
      quietly(() => {
        const newer = saved !== undefined && localStorage.getItem(`kept:${name}`) !== JSON.stringify(saved)
        if (!newer) localStorage.removeItem(`kept:${name}`)
      }),
    [name],
  )
  return [value, keep, forget]
}

function kept<Value>(name: string): Value | null {
  return quietly(() => JSON.parse(localStorage.getItem(`kept:${name}`) ?? 'null') as Value | null) ?? null
}

function quietly<Out>(work: () => Out): Out | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
