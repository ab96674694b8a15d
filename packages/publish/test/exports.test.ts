import * as publish from '@bantin/publish'
import { expect, test } from 'vitest'

test('the package exports this and nothing else', () => {
  expect(Object.keys(publish).sort()).toEqual([
    'STATE_FILE',
    'alteredOutput',
    'badTarget',
    'changedMeanwhile',
    'filesToCompare',
    'foreignOutput',
    'foreignTarget',
    'formatState',
    'internalOutput',
    'keptForeign',
    'noCredentials',
    'noOutput',
    'noRsync',
    'notArrived',
    'parseState',
    'planPublish',
    'publish',
    'readOutput',
    'rules',
    'stateLost',
    'targetFailed',
    'unsafePath',
  ])
})

test('every rule of the package is in its list', () => {
  const single = Object.values(publish).flatMap((value) => (typeof value === 'object' && 'id' in value ? [value.id] : []))
  expect(publish.rules.map((rule) => rule.id).sort()).toEqual(single.sort())
})
