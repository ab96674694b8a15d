import * as paratext from '@bantin/paratext'
import { expect, test } from 'vitest'

test('the package exports what its readme says, and nothing else', () => {
  expect(Object.keys(paratext).sort()).toEqual([
    'byline',
    'correctedFacts',
    'correctedId',
    'correctionFacts',
    'correctionsId',
    'feedbackId',
    'formLanguage',
    'formatDate',
    'formatNumber',
    'formatPeriod',
    'formatShortDate',
    'idPrefix',
    'imprintFacts',
    'issueAddress',
    'issueFacts',
    'issueLabels',
    'issueLine',
    'itemAddress',
    'itemCode',
    'labels',
    'languageName',
    'originFacts',
    'pageName',
  ])
})
