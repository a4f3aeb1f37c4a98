import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { lexiconOf, saysOf, type Code } from '../language/packs.ts'
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

/** What one file of a language holds, fetched once when first needed; null until it is here. */
export function useLanguage<T>(code: Code, load: (code: Code) => Promise<T>): T | null {
  const [here, setHere] = useState<{ code: Code; what: T } | null>(null)
  useEffect(() => {
    let wanted = true
    void load(code).then((what) => wanted && setHere({ code, what }))
    return () => {
      wanted = false
    }
  }, [code, load])
  return here?.code === code ? here.what : null
}

/** What the checker says of the text as it stands, told in the reader's language; null until both languages are here. */
export function useRemarks(text: string, context: Context, reader: Code): readonly Remark[] | null {
  const lexicon = useLanguage(context.lang, lexiconOf)
  const says = useLanguage(reader, saysOf)
  // Typing comes first: remarks may be a stroke behind, letters may not.
  const read = useDeferredValue(text)
  return useMemo(() => {
    if (lexicon === null || says === null) return null
    return check(read, context, lexicon).map((found, i) => ({
      key: `${found.rule} ${i}`,
      found,
      why: explain(found, says),
    }))
  }, [read, context, lexicon, says])
}
