/** The line that is never true of another issue. */
const PRINTED_ON = /^ +printedOn:.*\n/m

/**
 * The `imprint:` block of an issue's YAML as it is written there, without the day of printing: the office that answers for one
 * issue answers for the next.
 */
export function copyImprint(yaml: string): string | undefined {
  const text = `${yaml.replace(/\r\n?/g, '\n').trimEnd()}\n`
  const block = /^imprint:[^\n]*\n(?:[ \t]+[^\n]*\n|[ \t]*\n)*/m.exec(text)?.[0]
  return block?.replace(PRINTED_ON, '').trimEnd()
}
