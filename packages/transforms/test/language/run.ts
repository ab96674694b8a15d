import type { Diagnostic } from '@bantin/diagnostics'
import type { Transform } from '@bantin/transforms'
import { directives } from '@bantin/transforms/restore-directives'
import { listen, parse, sketch } from '../parse.ts'

/** What a transform makes of the texts of Markdown, and what it reported: place, rule, message, and the fix. U+00A0 is written ~. */
export function fixed(transform: Transform, markdown: string, language = 'vi'): { tree: string; found: string[] } {
  const tree = parse(markdown)
  const context = listen(language)
  directives.run(tree, context)
  transform.run(tree, context)
  return { tree: sketch(tree), found: context.found.map(shown) }
}

/** The text of a paragraph of plain text after a transform. */
export function textAfter(transform: Transform, markdown: string): string {
  const { tree } = fixed(transform, markdown)
  return [...tree.matchAll(/text (".*")/g)].map(([, text = '']) => JSON.parse(text) as string).join('')
}

function shown({ place, ruleId, message, fix }: Diagnostic): string {
  const where = place ? `${place.start.line}:${place.start.column}–${place.end.line}:${place.end.column}` : '-'
  const by = fix ? ` [${JSON.stringify(fix.replaces)} → ${JSON.stringify(fix.by)}]` : ''
  return `${where} ${ruleId} ${message.vi}${by}`.replaceAll('\u00a0', '~').replaceAll('\u00ad', '¬')
}
