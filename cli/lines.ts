/**
 * Lines of a byte stream: a line ends at `\n` only (never at U+2028), a `\r` before it belongs to the line's end.
 * Holds one line at a time, so an endless stream takes constant memory.
 */
export async function* lines(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let rest = ''
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    const parts = text.split('\n')
    parts[0] = rest + (parts[0] as string)
    rest = parts.pop() as string
    for (const line of parts) yield line.endsWith('\r') ? line.slice(0, -1) : line
  }
  rest += decoder.decode()
  if (rest !== '') yield rest
}
