import * as schema from '@bantin/schema'
import * as colour from '@bantin/schema/colour'
import { expect, test } from 'vitest'

test('the public API', () => {
  expect(Object.keys(schema).sort()).toEqual([
    'DOCUMENTS',
    'LANGUAGES',
    'PAGE_SIZES',
    'SCHEMA_VERSION',
    'audience',
    'bulletin',
    'calendarDate',
    'contributor',
    'contributorRole',
    'correction',
    'coverImage',
    'identifier',
    'image',
    'imprint',
    'isParent',
    'issue',
    'issueEntry',
    'issueKind',
    'item',
    'jsonSchema',
    'languageTag',
    'licence',
    'meeting',
    'meetingItem',
    'migrate',
    'migrations',
    'modeline',
    'notations',
    'origin',
    'pageFormat',
    'pageSize',
    'period',
    'periodicity',
    'publisher',
    'relativePath',
    'responsibility',
    'schemaVersion',
    'secretGrade',
    'section',
    'sizeOf',
    'theme',
  ])
})

test('the colours of a theme', () => {
  expect(Object.keys(colour).sort()).toEqual(['contrast', 'formatColour', 'inkOn', 'mixColours', 'parseColour', 'readableColour'])
})
