/**
 * Put something before each line: a sign of quotation, or a marker and below it blanks of the same width.
 *
 * @param lines the lines
 * @param first before the first line
 * @param rest before the other lines; an empty line gets it without blanks at its end
 */
export function prefix(lines: readonly string[], first: string, rest: string = first): string[] {
  return lines.map((line, index) => {
    const whole = (index === 0 ? first : rest) + line
    return line === '' ? whole.trimEnd() : whole
  })
}

/** Blocks one below the other, with an empty line between. Blocks without lines leave no gap. */
export function spaced(blocks: readonly (readonly string[])[]): string[] {
  return blocks.filter((block) => block.length > 0).flatMap((block, index) => (index === 0 ? block : ['', ...block]))
}
