import type { Contract } from '../../../contract/types'
import { align } from './align'

self.addEventListener('message', ({ data }: MessageEvent<{ readonly older: Contract; readonly newer: Contract }>) => {
  self.postMessage(align(data.older, data.newer))
})
