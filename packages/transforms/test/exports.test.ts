import { createCatalogue } from '@bantin/diagnostics'
import * as transforms from '@bantin/transforms'
import { expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }

const SUBPATHS = Object.keys(manifest.exports).filter((path) => path !== '.' && path !== './package.json')
/** Made with options, by whoever wants them. */
const OPT_IN = ['./abbreviations', './citations', './dual-dates', './places', './tone-style']
/** Made with options, and in the standard list as they are without. */
const WITH_OPTIONS = ['./spelling', './typography']
const STANDARD = SUBPATHS.filter((path) => !OPT_IN.includes(path))
const PLAIN = STANDARD.filter((path) => !WITH_OPTIONS.includes(path))

test('the public API', () => {
  expect(Object.keys(transforms).sort()).toEqual([
    'STAGES',
    'abbreviationExpanded',
    'abbreviations',
    'altMissing',
    'applyTransforms',
    'asPlugin',
    'brokenFragment',
    'citations',
    'countWords',
    'defineTransform',
    'documentAmbiguous',
    'documentsCited',
    'documentsFound',
    'doubleSpace',
    'dualDates',
    'invisibleSign',
    'languageMissing',
    'lookalikeLetter',
    'lunarDateAdded',
    'misspelling',
    'normalise',
    'noteDefinedTwice',
    'noteUndefined',
    'noteUnused',
    'orderTransforms',
    'placeAmbiguous',
    'placeDescribed',
    'places',
    'rangeDash',
    'rawHtml',
    'readingMinutes',
    'rules',
    'skippedLevel',
    'spaceAfterPunct',
    'spaceBeforePunct',
    'spaceInsideBrackets',
    'spacedDash',
    'specialSpace',
    'spelling',
    'standard',
    'straightQuotes',
    'tableNumber',
    'tableOfContents',
    'textOf',
    'titleInBody',
    'toneStyle',
    'toneStyleMixed',
    'typography',
    'unclosedDirective',
    'unknownDirective',
    'unusualSymbol',
  ])
})

test('each standard transform has a subpath of its name', () => {
  expect(STANDARD.map((path) => path.slice(2))).toEqual(transforms.standard.map((one) => one.name).sort())
})

test.each(PLAIN)('%s exports a pure function, its transform, and a remark plugin by default', async (path) => {
  const module: Record<string, unknown> = await import(`@bantin/transforms${path.slice(1)}`)
  const transform = transforms.standard.find((one) => `./${one.name}` === path)
  const { default: plugin, ...named } = module
  expect(plugin).toBeTypeOf('function')
  expect(Object.values(named)).toHaveLength(2)
  expect(Object.values(named)).toContain(transform)
  expect(Object.values(named)).toContain(transform?.run)
})

test.each([...OPT_IN, ...WITH_OPTIONS])(
  '%s exports a pure function, what makes its transform, and a remark plugin by default',
  async (path) => {
    const { default: plugin, ...named }: Record<string, unknown> = await import(`@bantin/transforms${path.slice(1)}`)
    expect([plugin, ...Object.values(named)].map((one) => typeof one)).toEqual(['function', 'function', 'function'])
    const made = Object.values(named).flatMap((one) => {
      const transform = one as (options: object) => unknown
      return transform.length < 2 ? [transform({})] : []
    })
    expect(made).toMatchObject([{ name: path.slice(2), idempotent: true }])
  },
)

test('the published subpaths are those of the source', () => {
  expect(Object.keys(manifest.publishConfig.exports)).toEqual(Object.keys(manifest.exports))
  for (const path of SUBPATHS) {
    const source = manifest.exports[path as './nfc']
    expect(manifest.publishConfig.exports[path as './nfc']).toEqual({ types: source.types, default: source.default })
    expect(source.default).toBe(source['@bantin/source'].replace('src', 'dist').replace(/ts$/, 'js'))
    expect(source.types).toBe(source.default.replace(/js$/, 'd.ts'))
  }
})

test('all rules are in the list, each once', () => {
  const exported = Object.values(transforms).filter((value) => typeof value === 'object' && 'explanation' in value)
  expect(new Set<unknown>(transforms.rules)).toEqual(new Set<unknown>(exported))
  expect([...createCatalogue(transforms.rules).keys()]).toEqual([
    'annotation/abbreviation-expanded',
    'annotation/lunar-date-added',
    'annotation/place-ambiguous',
    'annotation/place-described',
    'citation/document-ambiguous',
    'citation/documents-found',
    'citation/unusual-symbol',
    'directive/language-missing',
    'directive/unclosed',
    'directive/unknown',
    'heading/skipped-level',
    'heading/title-in-body',
    'image/alt-missing',
    'link/broken-fragment',
    'markdown/raw-html',
    'note/defined-twice',
    'note/undefined',
    'note/unused',
    'spelling/impossible-syllable',
    'spelling/tone-style',
    'table/number-out-of-order',
    'text/invisible-sign',
    'text/lookalike-letter',
    'text/special-space',
    'typography/double-space',
    'typography/quotes',
    'typography/range-dash',
    'typography/space-after-punct',
    'typography/space-before-punct',
    'typography/space-inside-brackets',
    'typography/spaced-dash',
  ])
})
