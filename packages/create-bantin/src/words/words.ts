import type { UsageProblem } from '../arguments/usage-problem.ts'
import type { PresetName } from '../presets/index.ts'

/** Every text that the program says. */
export interface Words {
  readonly help: string
  readonly seeHelp: string
  usage(problem: UsageProblem): string
  readonly ask: Readonly<Record<'folder' | 'title' | 'place' | 'publisher' | 'preset' | 'format' | 'sections' | 'install', string>>
  readonly presets: Readonly<Record<PresetName, string>>
  readonly yes: string
  readonly no: string
  readonly needed: string
  badSections(title: string): string
  readonly defaultTitle: string
  readonly defaultPublisher: string
  created(folder: string): string
  installing(manager: string): string
  installFailed(command: string): string
  next(commands: readonly string[]): string
  readonly givenUp: string
  unexpected(message: string): string
}
