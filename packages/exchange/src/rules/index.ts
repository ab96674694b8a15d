import type { AnyRule } from '@bantin/diagnostics'
import { indexNotValid } from './index-rules.ts'
import { alteredFile, internalUpstream, itemNotValid, secretUpstream } from './item-rules.ts'
import { alteredHere, changedUpstream, correctedUpstream, noVersion, withdrawnUpstream } from './state-rules.ts'
import { alreadyTaken, fileInTheWay, issueNotReadable, keptBeside, noSection, notOffered, notTaken } from './take-rules.ts'

/** All rules of this package. */
export const rules: readonly AnyRule[] = [
  indexNotValid,
  alteredFile,
  itemNotValid,
  secretUpstream,
  internalUpstream,
  changedUpstream,
  correctedUpstream,
  withdrawnUpstream,
  alteredHere,
  noVersion,
  notOffered,
  alreadyTaken,
  notTaken,
  noSection,
  fileInTheWay,
  issueNotReadable,
  keptBeside,
]
