import { createCatalogue } from '@bantin/diagnostics'
import * as transforms from '@bantin/transforms'
import { expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }

const SUBPATHS = Object.keys(manifest.exports).filter((path) => path !== '.' && path !== './package.json')

test('the public API', () => {
  expect(Object.keys(transforms).sort()).toEqual([
    'STAGES',
    'altMissing',
    'applyTransforms',
    'asPlugin',
    'brokenFragment',
    'countWords',
    'defineTransform',
    'languageMissing',
    'noteDefinedTwice',
    'noteUndefined',
    'noteUnused',
    'orderTransforms',
    'rawHtml',
    'readingMinutes',
    'rules',
    'skippedLevel',
    'standard',
    'tableNumber',
    'tableOfContents',
    'textOf',
    'titleInBody',
    'unclosedDirective',
    'unknownDirective',
  ])
})

test('each standard transform has a subpath of its name', () => {
  expect(SUBPATHS.map((path) => path.slice(2))).toEqual(transforms.standard.map((one) => one.name).sort())
})

test.each(SUBPATHS)('%s exports a pure function, its transform, and a remark plugin by default', async (path) => {
  const module: Record<string, unknown> = await import(`@bantin/transforms${path.slice(1)}`)
  const transform = transforms.standard.find((one) => `./${one.name}` === path)
  const { default: plugin, ...named } = module
  expect(plugin).toBeTypeOf('function')
  expect(Object.values(named)).toHaveLength(2)
  expect(Object.values(named)).toContain(transform)
  expect(Object.values(named)).toContain(transform?.run)
})

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
    'table/number-out-of-order',
  ])
})
