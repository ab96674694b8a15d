import * as speech from '@bantin/vietnamese/speech'
import { expect, test } from 'vitest'

test('the public API', () => {
  expect(Object.keys(speech).sort()).toEqual(['readAloud', 'toSSML'])
})
