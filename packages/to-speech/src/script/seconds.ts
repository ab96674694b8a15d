import type { Block } from '../blocks/block.ts'
import { heard } from '../reading/piece.ts'
import { type Pace, secondsOf } from '../time/pace.ts'

/** How many pauses follow a block: titles and headings get time to sink in. */
export function pausesBehind(block: Block): number {
  if (block.type === 'pause') return 1
  if (block.type !== 'spoken') return 0
  return block.kind === 'title' || block.kind === 'heading' ? 2 : 1
}

/** Seconds that blocks take. */
export function secondsOfBlocks(blocks: readonly Block[], pace: Pace): number {
  return blocks.reduce((seconds, block) => {
    if (block.type === 'pause') return seconds + pace.pause / 1000
    if (block.type !== 'spoken') return seconds
    return seconds + secondsOf(block.pieces.map(heard).join(''), pace, pausesBehind(block))
  }, 0)
}
