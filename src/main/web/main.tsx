import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../../ui/ui.css'
import { App } from './app.tsx'
import { wordsFor } from '../../language/words.ts'
import { firstLanguage, show } from './prefs.ts'

show()
// Asked for while React starts, not after: the first sentence waits for nothing else.
for (const area of ['shell', 'ui'] as const) wordsFor(firstLanguage(), area).catch(() => undefined)
const place = document.getElementById('app')
if (place === null) throw new Error('index.html has no #app')
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
