import type { CompiledIssue, FontFile } from '@bantin/compile'
import { type Markup, markup, type Slot } from '@bantin/hast/markup'
import type { SpeechSettings } from '../options.ts'
import type { Script } from '../script/script.ts'
import type { Labels } from '../words/labels.ts'

/** What every part of the presenter's script is written from. */
export interface Sheet {
  readonly issue: CompiledIssue
  readonly script: Script
  readonly options: SpeechSettings
  readonly labels: Labels
  /** Fonts that go into the file. */
  readonly fonts: readonly FontFile[]
}

/** The `lang` attribute of words that are not in the language around them. */
export function lang(language: string, around: string): Markup {
  return language === around ? markup`` : markup` lang="${language}"`
}

/** Words in the language of the issue or an item within a line of the form's own. */
export function words({ labels }: Sheet, language: string, slot: Slot): Markup {
  return language === labels.language ? markup`${slot}` : markup`<span lang="${language}">${slot}</span>`
}
