import type { Attributes } from '../../xml/namespaces.ts'
import type { Story } from '../story.ts'

/** What an element does where it begins and where it ends. */
export interface ElementHandler {
  open?(story: Story, attributes: Attributes): void
  close?(story: Story): void
}

/** Handlers by the names of elements. */
export type Elements = Readonly<Record<string, ElementHandler>>

/** Pass over an element and all within it. */
export const passOver = (story: Story): void => {
  story.skip = 1
}

/** Read an element as properties, into a target. */
export const readAs = (story: Story, name: string, target?: object): void => {
  story.modes.push({ name, target })
}
