import { createRoot } from 'react-dom/client'
import { serveParcels } from '../../bridge/handover'
import { recordTraffic } from '../../bridge/traffic'
import { App } from './App'
import { whereWeAre } from './open'

recordTraffic('welcome')
serveParcels()
void whereWeAre().then((here) => createRoot(document.getElementById('root') as HTMLElement).render(<App here={here} />))
