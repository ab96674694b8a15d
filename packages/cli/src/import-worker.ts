import { serveImports } from '@bantin/node'
import { makeDraft } from './import/make-draft.ts'

serveImports(makeDraft)
