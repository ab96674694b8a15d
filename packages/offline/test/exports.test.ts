import * as offline from '@bantin/offline'
import { expect, test } from 'vitest'

test('the package exports what its readme says, and nothing else', () => {
  expect(Object.keys(offline).sort()).toEqual([
    'appIcons',
    'offlineControl',
    'offlineCss',
    'offlineFiles',
    'offlineJs',
    'offlineLabels',
    'offlineList',
    'retiredServiceWorker',
    'webManifest',
  ])
})
