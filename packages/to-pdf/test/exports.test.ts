import * as toPdf from '@bantin/to-pdf'
import { expect, test } from 'vitest'

test('the public API', () => {
  expect(Object.keys(toPdf).sort()).toEqual([
    'brokenImage',
    'codeTooLong',
    'meetingNotPlanned',
    'missingFont',
    'missingGlyph',
    'nestedTooDeep',
    'pdf',
    'pdfOptions',
    'rules',
    'standardRefused',
    'typesettingFailed',
  ])
})

test('the rules', () => {
  expect(toPdf.rules.map(({ id, severity }) => `${id} ${severity}`)).toEqual([
    'pdf/broken-image error',
    'pdf/code-too-long warning',
    'pdf/meeting-not-planned warning',
    'pdf/missing-font warning',
    'pdf/missing-glyph error',
    'pdf/nested-too-deep error',
    'pdf/standard-refused error',
    'pdf/typesetting-failed error',
  ])
})
