import type { Addition } from '@bantin/schema'
import { listIndent, paragraphIn } from '../writer/paragraph.ts'
import { runs } from '../writer/run.ts'
import { oneLine } from '../writer/text.ts'
import type { Block } from './handle.ts'

const STEP = 240

/** What this office added: a line that says whose it is, and the blocks further in, so that one sees where they end. */
export const addition: Block<Addition> = (writer, node, scope) => {
  const outer = scope.level < 0 ? scope.indent : scope.indent + listIndent(scope.level)
  const within = { ...scope, level: -1, marker: undefined, indent: outer + STEP, width: scope.width - STEP }
  const { labels } = writer
  const label = paragraphIn(within, runs(writer, oneLine(labels.addition(node.by)), labels), { style: 'AdditionLabel' })
  return [label, ...writer.blocks(node.children, within)]
}
