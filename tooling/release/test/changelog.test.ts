import { expect, test } from 'vitest'
import changelog from '../changelog.mjs'

test('what users get, without names of commits', async () => {
  expect(await changelog.getReleaseLine({ summary: 'One thing.\n\nMore of it:\n- a\n' })).toBe('- One thing.\n\n  More of it:\n  - a')
})

test.each<[{ name: string; oldVersion: string; newVersion: string }[], string]>([
  [[], ''],
  [[{ name: 'bantin', oldVersion: '0.0.0', newVersion: '0.1.0' }], ''],
  [
    [
      { name: 'bantin', oldVersion: '0.9.0', newVersion: '1.0.0' },
      { name: '@bantin/compile', oldVersion: '0.1.0', newVersion: '0.2.0' },
    ],
    '- Needs @bantin/compile 0.2.0, bantin 1.0.0',
  ],
])('what a package needs: %j', async (dependencies, line) => {
  expect(await changelog.getDependencyReleaseLine([], dependencies)).toBe(line)
})
