/** A text that grows unit by unit: strings that grow so leave behind a chain of millions of pieces. */
export interface Writer {
  text: string
  units: number[]
}

/** As many units as every engine takes for the arguments of one call. */
const CHUNK = 4096

export const createWriter = (): Writer => ({ text: '', units: [] })

export function write(writer: Writer, unit: number): void {
  if (writer.units.push(unit) === CHUNK) flush(writer)
}

export function writeText(writer: Writer, text: string): void {
  for (let i = 0; i < text.length; i++) write(writer, text.charCodeAt(i))
}

/** What was written since the last time. */
export function take(writer: Writer): string {
  flush(writer)
  const { text } = writer
  writer.text = ''
  return text
}

function flush(writer: Writer): void {
  writer.text += String.fromCharCode.apply(null, writer.units)
  writer.units.length = 0
}
