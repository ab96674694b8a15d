import * as siteBuilder from '@bantin/site-builder'
import { expect, test } from 'vitest'

test('the package exports this and nothing else', () => {
  expect(Object.keys(siteBuilder).sort()).toEqual([
    'buildSite',
    'internalLeftOut',
    'issueKept',
    'issueLeftOut',
    'noIssues',
    'noWebForm',
    'otherAudience',
    'rules',
    'signatureDropped',
    'siteBusy',
  ])
})
