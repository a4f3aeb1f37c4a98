import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../../ui/ui.css'
import { App } from './app.tsx'
import { show } from './prefs.ts'

show()
const place = document.getElementById('app')
if (place === null) throw new Error('index.html has no #app')
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
