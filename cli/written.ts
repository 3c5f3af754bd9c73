import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Writes, and waits while the reader at the other end does not keep up. */
export async function written(output: Writable, content: string | Uint8Array): Promise<void> {
  if (!output.write(content)) await once(output, 'drain')
}
