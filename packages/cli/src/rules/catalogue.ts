import { rules as archiveRules } from '@bantin/archive'
import { rules as compileRules } from '@bantin/compile'
import { type Catalogue, createCatalogue } from '@bantin/diagnostics'
import { rules as draftingRules } from '@bantin/drafting'
import { rules as exchangeRules } from '@bantin/exchange'
import { rules as nodeRules } from '@bantin/node'
import { rules as parserRules } from '@bantin/parser'
import { rules as publishRules } from '@bantin/publish'
import { rules as signingRules } from '@bantin/signing'
import { rules as siteRules } from '@bantin/site-builder'
import { rules as transformRules } from '@bantin/transforms'
import { builtInForms } from '../config/built-in-forms.ts'
import { rules as ownRules } from './index.ts'

/**
 * Every rule that the command can report, its forms and importers included, by id.
 *
 * @example
 * ```ts
 * import { catalogue } from 'bantin'
 *
 * console.log((await catalogue()).get('file/empty')?.severity) // => error
 * ```
 */
export async function catalogue(): Promise<Catalogue> {
  const forms = await Promise.all(Object.values(builtInForms).map((load) => load()))
  const readers = await Promise.all([
    import('@bantin/from-doc'),
    import('@bantin/from-docx'),
    import('@bantin/from-html'),
    import('@bantin/from-pdf'),
    import('@bantin/from-text'),
  ])
  const below = [
    parserRules,
    transformRules,
    compileRules,
    draftingRules,
    exchangeRules,
    nodeRules,
    publishRules,
    signingRules,
    archiveRules,
    siteRules,
  ]
  return createCatalogue(ownRules, ...below, ...[...forms, ...readers].map(({ rules }) => rules))
}
