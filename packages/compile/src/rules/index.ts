import type { AnyRule } from '@bantin/diagnostics'
import * as adapter from './adapter-rules.ts'
import * as correction from './correction-rules.ts'
import * as file from './file-rules.ts'
import * as image from './image-rules.ts'
import * as include from './include-rules.ts'
import * as issue from './issue-rules.ts'
import * as meeting from './meeting-rules.ts'
import * as pack from './pack-rules.ts'
import * as reference from './reference-rules.ts'

/** Every rule of this package. */
export const rules: readonly AnyRule[] = [adapter, correction, file, image, include, issue, meeting, pack, reference].flatMap(
  (group): AnyRule[] => Object.values(group),
)
