import * as toSpeech from '@bantin/to-speech'
import { expect, test } from 'vitest'

test('the package exports what its readme says, and nothing else', () => {
  expect(Object.keys(toSpeech).sort()).toEqual([
    'estimateMinutes',
    'fitItems',
    'internalNotRead',
    'itemLeftOut',
    'otherLanguage',
    'rules',
    'speech',
    'speechOptions',
    'tableNotRead',
    'uncertainReading',
    'unknownItem',
  ])
})
