import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { serveParcels } from '../../bridge/handover'
import { recordTraffic } from '../../bridge/traffic'
import { App } from './App'
import { Session } from './session'
import './frame.css'

recordTraffic('panel')
serveParcels()
const session = new Session()
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <App session={session} />
  </StrictMode>,
)
void session.start()
