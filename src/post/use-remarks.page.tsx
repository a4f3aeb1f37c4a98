import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { packOf, type Code } from '../language/packs.ts'
import type { Pack } from '../language/pack.ts'
import { check } from '../letter/check.ts'
import type { Context } from '../letter/context.ts'
import type { Finding } from '../letter/finding.ts'
import { explain } from '../letter/say.ts'

/** A remark with the reason in the reader's language. */
export interface Remark {
  readonly key: string
  readonly found: Finding
  readonly why: string
}

/** The pack of a language, fetched once when first needed; null until it is here. */
export function usePack(code: Code): Pack | null {
  const [pack, setPack] = useState<Pack | null>(null)
  useEffect(() => {
    let wanted = true
    void packOf(code).then((loaded) => wanted && setPack(loaded))
    return () => {
      wanted = false
    }
  }, [code])
  return pack?.tongue.code === code ? pack : null
}

/** What the checker says of the text as it stands, told in the reader's language; null until the language is here. */
export function useRemarks(text: string, context: Context, reader: Code): readonly Remark[] | null {
  const pack = usePack(context.lang)
  const readers = usePack(reader)
  // Typing comes first: remarks may be a stroke behind, letters may not.
  const read = useDeferredValue(text)
  return useMemo(() => {
    if (pack === null || readers === null) return null
    return check(read, context, pack).map((found, i) => ({
      key: `${found.rule} ${i}`,
      found,
      why: explain(found, readers),
    }))
  }, [read, context, pack, readers])
}
