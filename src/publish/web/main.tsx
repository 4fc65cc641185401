/** The pages begin here. */
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { takeToken } from './ask.ts'
import './styles/base.css'
import './styles/check.css'
import './styles/reader.css'
import './styles/who.css'
import './styles/look.css'
import './styles/print.css'

takeToken()
const root = document.getElementById('page')
if (root) createRoot(root).render(<App />)
