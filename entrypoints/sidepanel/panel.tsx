import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { serveParcels } from '../../bridge/handover'
import { VIEWER_IS_SHUT } from '../../bridge/platform'
import { recordTraffic } from '../../bridge/traffic'
import { App } from './App'
import { Session } from './session'
import { giveBack } from './viewer-tab'
import './frame.css'

recordTraffic('panel')
serveParcels()
// A browser that was closed halfway through a file has kept the site.
if (VIEWER_IS_SHUT) void giveBack()
const session = new Session()
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <App session={session} />
  </StrictMode>,
)
void session.start()
