/** A passage as one line: line breaks and the white space around them become one space. */
export function oneLine(text: string): string {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '').join(' ')
}
