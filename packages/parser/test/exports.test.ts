import { createCatalogue } from '@bantin/diagnostics'
import * as parser from '@bantin/parser'
import { expect, test } from 'vitest'

test('the public API', () => {
  expect(Object.keys(parser).sort()).toEqual([
    'MAX_TEXT_BYTES',
    'badValue',
    'byteOrderMark',
    'controlCharacter',
    'createMarkdownParser',
    'dateNotation',
    'decodeText',
    'emptyFile',
    'frontMatterMissing',
    'frontMatterNotClosed',
    'impossibleDate',
    'missingKey',
    'notText',
    'notUtf8',
    'parseItem',
    'parseMarkdown',
    'parseYaml',
    'rules',
    'textTooLarge',
    'tooDeep',
    'tooTangled',
    'unknownChoice',
    'unknownKey',
    'validate',
    'valueProblem',
    'windowsLineEnds',
    'wrongOptions',
    'wrongType',
    'yamlSyntax',
  ])
})

test('`rules` is every rule that the package exports', () => {
  const exported = Object.values(parser).flatMap((one) => (typeof one === 'object' && 'id' in one ? [one.id] : []))
  expect([...createCatalogue(parser.rules).keys()].sort()).toEqual(exported.sort())
})
