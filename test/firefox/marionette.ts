import net from 'node:net'

/** What a command of WebDriver or Marionette answers. */
export type Answer = { readonly value?: unknown } & Readonly<Record<string, unknown>>

interface Waiting {
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

/**
 * The wire to Firefox's own remote control, which ships with it: no driver program between.
 * A packet is `LENGTH:JSON`; a command `[0, id, name, parameters]`, its answer `[1, id, error, result]`.
 */
export class Marionette {
  private readonly waiting = new Map<number, Waiting>()
  private unread = Buffer.alloc(0)
  private last = 0

  private constructor(private readonly socket: net.Socket) {
    socket.on('data', (data) => this.take(data))
    const end = (): void => {
      for (const { reject } of this.waiting.values()) reject(new Error('Firefox closed the connection'))
      this.waiting.clear()
    }
    socket.on('error', end)
    socket.on('close', end)
  }

  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = net.connect(port, '127.0.0.1', () => resolve(new Marionette(socket)))
      socket.once('error', reject)
    })
  }

  send(command: string, parameters: object = {}): Promise<Answer> {
    const id = ++this.last
    const packet = JSON.stringify([0, id, command, parameters])
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject })
      this.socket.write(`${Buffer.byteLength(packet)}:${packet}`)
    })
  }

  close(): void {
    this.socket.destroy()
  }

  private take(data: Buffer): void {
    this.unread = Buffer.concat([this.unread, data])
    for (;;) {
      const colon = this.unread.indexOf(':')
      const length = Number(this.unread.subarray(0, Math.max(0, colon)).toString())
      if (colon < 0 || this.unread.length < colon + 1 + length) return
      const packet: unknown = JSON.parse(this.unread.subarray(colon + 1, colon + 1 + length).toString())
      this.unread = this.unread.subarray(colon + 1 + length)
      // The first packet is a greeting and no answer.
      if (Array.isArray(packet)) this.settle(packet)
    }
  }

  private settle([, id, error, result]: unknown[]): void {
    const one = this.waiting.get(id as number)
    this.waiting.delete(id as number)
    const failure = error as { error: string; message: string } | null
    if (failure) one?.reject(new Error(`${failure.error}: ${failure.message}`))
    else one?.resolve((result ?? {}) as Answer)
  }
}
