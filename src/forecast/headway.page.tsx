import { useEffect, useState } from 'react'
import { say } from '../language/words.ts'
import { useRead } from '../ui/call.tsx'
import { Progress } from '../ui/notice.tsx'
import { useReader, useWords } from '../ui/words.tsx'

// What is there sooner needs no bar.
const WORTH_A_BAR = 1000
const OFTEN = 700

/** A bar while a forecast is worked out, once that takes longer than a moment: what is being done, and how far it is. */
export function HeadwayBar({ of, label }: { of: string; label: string }) {
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), WORTH_A_BAR)
    return () => clearTimeout(timer)
  }, [])
  return <div aria-live="polite">{long ? <Share of={of} label={label} /> : null}</div>
}

/** Asks how far it is, until it is gone from the page. */
function Share({ of, label }: { of: string; label: string }) {
  const words = useWords('forecast').headway
  const { formats } = useReader()
  const share = useRead<{ share: number | null }>('POST /forecast/headway', { of }, { every: OFTEN }).data?.share
  if (share === null || share === undefined) return <Progress label={label} words={say(words.waits)} />
  return <Progress label={label} share={share} words={say(words.plays, { share: formats.percent(share) })} />
}
