import { rules as compileRules } from '@bantin/compile'
import { type Catalogue, createCatalogue } from '@bantin/diagnostics'
import { rules as nodeRules } from '@bantin/node'
import { rules as parserRules } from '@bantin/parser'
import { rules as transformRules } from '@bantin/transforms'
import { builtInForms } from '../config/built-in-forms.ts'
import { rules as ownRules } from './index.ts'

/** Every rule that a run of this program can report; those of the forms are loaded with them. */
export async function catalogue(): Promise<Catalogue> {
  const forms = await Promise.all(Object.values(builtInForms).map((load) => load()))
  return createCatalogue(ownRules, parserRules, transformRules, compileRules, nodeRules, ...forms.map(({ rules }) => rules))
}
