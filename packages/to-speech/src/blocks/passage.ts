import { languageName } from '@bantin/paratext'
import type { Passage } from '@bantin/schema'
import { isVietnamese } from '../reading/readable.ts'
import { otherLanguage } from '../rules/other-language.ts'
import type { Walk } from './walk.ts'

/** A block in another language, for a speaker of that language. */
export function passage(node: Passage, walk: Walk): void {
  if (node.language !== walk.language) askSpeaker(node.language, walk, { file: walk.file, place: node.position })
  walk.blocks(node.children, { language: node.language })
}

/** Tell the presenter, and the editor, that somebody else should read what follows. */
export function askSpeaker(language: string, walk: Walk, at: Parameters<Walk['report']>[1]): void {
  if (isVietnamese(language) || language === walk.home) return
  walk.report(otherLanguage, at, { language })
  walk.out.push({ type: 'direction', text: walk.labels.speaker(languageName(language)) })
}
