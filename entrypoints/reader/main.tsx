import { createRoot } from 'react-dom/client'
import { App } from './App'
import { Desk } from './desk'

const desk = new Desk()
desk.start()
createRoot(document.getElementById('root') as HTMLElement).render(<App desk={desk} />)
