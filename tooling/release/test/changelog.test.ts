import { expect, test } from 'vitest'
import changelog from '../changelog.mjs'

test('what users get, without names of commits', async () => {
  expect(await changelog.getReleaseLine({ summary: 'One thing.\n\nMore of it:\n- a\n' })).toBe('- One thing.\n\n  More of it:\n  - a')
})

test.each<[{ name: string; newVersion: string }[], string]>([
  [[], ''],
  [
    [
      { name: '@bantin/compile', newVersion: '0.2.0' },
      { name: 'bantin', newVersion: '1.0.0' },
    ],
    '- Needs @bantin/compile 0.2.0, bantin 1.0.0',
  ],
])('what a package needs: %j', async (dependencies, line) => {
  expect(await changelog.getDependencyReleaseLine([], dependencies)).toBe(line)
})
