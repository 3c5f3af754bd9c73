import { createRoot } from 'react-dom/client'
import { recordTraffic } from '../../bridge/traffic'
import { App } from './App'

recordTraffic('selftest')
createRoot(document.getElementById('root') as HTMLElement).render(<App />)
