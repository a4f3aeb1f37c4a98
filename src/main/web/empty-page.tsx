import { say, type Areas } from '../../language/words.ts'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../ui/words.tsx'

/** A page that has nothing to show yet and says what will stand there. */
export function emptyPage(name: keyof Areas['shell']['empty']) {
  return function EmptyPage() {
    const words = useWords('shell').empty[name]
    return <Page title={say(words.title)} lead={say(words.text)} />
  }
}
