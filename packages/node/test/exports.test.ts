import * as node from '@bantin/node'
import * as archive from '@bantin/node/archive'
import { expect, test } from 'vitest'

test('the package exports this and nothing else', () => {
  expect(Object.keys(node).sort()).toEqual([
    'applyChanges',
    'bulletinFolderAround',
    'changedMeanwhile',
    'createItemStore',
    'createReadCache',
    'existingOutput',
    'findBulletinFolder',
    'foreignFiles',
    'foreignFolder',
    'hashSources',
    'importNotReadable',
    'importStopped',
    'importTooLarge',
    'listImportFiles',
    'listIssues',
    'noManifest',
    'notWritable',
    'openOutput',
    'planWrite',
    'readBulletin',
    'readCompanions',
    'readIssue',
    'recoverChanges',
    'recoverOutput',
    'rewriteFile',
    'rules',
    'samePath',
    'unsafePath',
    'userCacheFolder',
    'watchIssue',
    'writeArtifacts',
    'writeSignature',
  ])
})

test('and for the import of a whole archive, which few commands load', () => {
  expect(Object.keys(archive).sort()).toEqual(['importArchive', 'serveImports'])
})

test('every rule of the package is in its list', () => {
  const single = Object.entries(node).flatMap(([name, value]) => (typeof value === 'object' && 'id' in value ? [[name, value.id]] : []))
  expect(node.rules.map((rule) => rule.id).sort()).toEqual(single.map(([, id]) => id).sort())
})
