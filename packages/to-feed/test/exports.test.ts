import * as toFeed from '@bantin/to-feed'
import { expect, test } from 'vitest'

test('the package exports what its readme says, and nothing else', () => {
  expect(Object.keys(toFeed).sort()).toEqual([
    'feed',
    'feedOptions',
    'internalIssue',
    'issuesFeed',
    'issuesFeedOptions',
    'noSite',
    'rules',
    'sitemap',
  ])
})
