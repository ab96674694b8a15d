import { samples } from '@bantin/fixtures'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { describe, expect, test } from 'vitest'
import { createOutlinedDrawings } from '../src/images/outlined-drawings.ts'
import { pdfOptions } from '../src/options.ts'
import { createPreparer } from '../src/prepare-issue.ts'
import { PACKAGE_FOLDER } from '../src/template-folder.ts'
import { mapFiles } from '../src/typesetter/shadow-files.ts'
import { createTypesetter, PROGRAMS } from '../src/typesetter/typesetter.ts'
import { planned } from './support/planned.ts'
import { compileSample } from './support/sample.ts'

// The file is exported as PDF/A-2a; Typst's own check for PDF/UA-1 (headings, alternative texts, structure) is asked here
describe('Typst accepts every edition as PDF/UA-1 too', () => {
  test.each(samples)('$name', { timeout: 120_000 }, async (sample) => {
    const issue = planned(await compileSample(sample), { site: 'https://songngan.example' })
    const image = async (path: string) => [
      { format: 'original' as const, ...(issue.images.get(path) as NonNullable<ReturnType<typeof issue.images.get>>) },
    ]
    const options = pdfOptions.parse({ largePrint: true, meeting: { unit: 'Chi bộ thôn Bến Cũ' } })
    const context = {
      options,
      image,
      fonts: async () => [],
      others: [],
      report: () => {},
      artifact: () => ({ path: '', mediaType: '', bytes: new Uint8Array(), sha256: '' }),
    }
    const prepared = await createPreparer()(issue, context)
    if (!prepared) throw new Error('a glyph is missing')
    const typesetter = createTypesetter()
    typesetter.useFonts(prepared.fonts.families)
    const { sans } = prepared.fonts.names
    const pen = {
      accepts: (svg: string) => typesetter.acceptsDrawing(svg),
      draw: (text: string, weight: number) => typesetter.draw(text, weight, sans),
    }
    const files = createOutlinedDrawings().redraw(prepared.files, prepared.images.values(), pen) ?? prepared.files
    const typst = NodeCompiler.create({
      workspace: PACKAGE_FOLDER,
      fontArgs: prepared.fonts.families.map(({ files }) => files),
    })
    mapFiles(typst, new Map(files).set('data/starts.json', '{}'), new Map())
    for (const [edition, settings] of prepared.editions) {
      const program = PROGRAMS[edition === 'meeting' ? 'meeting' : 'issue']
      const compiled = typst.compile({ mainFileContent: program, inputs: { settings: JSON.stringify(settings) } })
      const warnings = compiled.takeWarnings()
      expect(warnings ? typst.fetchDiagnostics(warnings) : []).toEqual([])
      if (!compiled.result) throw new Error('not typeset')
      expect(typst.pdf(compiled.result, { pdfStandard: 'ua-1' }).length).toBeGreaterThan(1000)
    }
  })
})
