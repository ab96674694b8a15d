import { serveImports } from '@bantin/node/archive'
import { makeDraft } from './import/make-draft.ts'

serveImports(makeDraft)
