import * as cli from 'bantin'
import * as scaffold from 'bantin/scaffold'
import { expect, test } from 'vitest'

test('the package exports this and nothing else', () => {
  expect(Object.keys(cli).sort()).toEqual(['EXIT', 'catalogue', 'createPreview', 'defineConfig', 'processEnvironment', 'rules', 'run'])
})

test('bantin/scaffold exports this and nothing else', () => {
  expect(Object.keys(scaffold).sort()).toEqual([
    'EXIT',
    'bulletinFiles',
    'bulletinYaml',
    'chooseLanguage',
    'issueFiles',
    'nextIssue',
    'placeTaken',
    'writeNewFiles',
  ])
})

test('the exit codes are a promise', () => {
  expect(cli.EXIT).toEqual({ ok: 0, content: 1, usage: 2, unexpected: 3, interrupted: 130 })
})
