import { createRoot } from 'react-dom/client'
import { recordTraffic } from '../../bridge/traffic'
import { App } from './App'
import { Desk } from './desk'

recordTraffic('reader')
const desk = new Desk()
desk.start()
createRoot(document.getElementById('root') as HTMLElement).render(<App desk={desk} />)
