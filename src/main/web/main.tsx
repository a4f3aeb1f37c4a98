import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Problem } from '../../ui/call.tsx'
import '../../ui/ui.css'
import { App } from './app.tsx'
import { firstLanguage, show } from './prefs.ts'
import { fetchWords } from './voice.tsx'

show()
// The frame's own words come before anything is drawn, so that it is drawn once.
await fetchWords(firstLanguage(), ['shell', 'ui'])
const place = document.getElementById('app')
if (place === null) throw new Error('index.html has no #app')
createRoot(place, {
  // An answer of the server that a page shows in words is no fault of the page, and no line for the console.
  onCaughtError: (error, { componentStack }) => {
    if (!(error instanceof Problem)) console.error(error, componentStack)
  },
}).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
