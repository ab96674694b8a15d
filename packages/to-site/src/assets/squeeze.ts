/** A style sheet of ours without the blanks that are for us to read: a tenth less for a reader on a slow line. */
export function squeeze(css: string): string {
  return css
    .replace(/\n\s*/g, '')
    .replace(/ \{ ?/g, '{')
    .replace(/;? \}/g, '}')
    .replace(/([:;,]) /g, '$1')
}
