import { createCatalogue } from '@bantin/diagnostics'
import * as signing from '@bantin/signing'
import * as page from '@bantin/signing/page'
import { expect, test } from 'vitest'

test('the package exports what its readme says, and nothing else', () => {
  expect(Object.keys(signing).sort()).toEqual([
    'createKeyList',
    'createKeyPair',
    'describeVerdict',
    'fingerprint',
    'formatFile',
    'isTrusted',
    'keyNotListed',
    'keyNotUsable',
    'lockPrivateKey',
    'manifestStatement',
    'openPrivateKey',
    'publicKeyFromPem',
    'publicKeyToPem',
    'readKeyList',
    'readPublicKey',
    'replaceAnchor',
    'revokeKey',
    'rotateKey',
    'rules',
    'signManifest',
    'standingOf',
    'verifyFile',
    'verifyFiles',
    'verifyManifest',
    'whyUnusable',
  ])
})

test('the part for pages has an entry of its own', () => {
  expect(Object.keys(page).sort()).toEqual(['verifyCss', 'verifyData', 'verifyForm', 'verifyJs', 'verifyLabels'])
})

test('every rule has a page of its own', () => {
  expect([...createCatalogue(signing.rules).keys()].sort()).toEqual([
    'signing/key-file',
    'signing/key-list',
    'signing/key-listed-twice',
    'signing/key-not-listed',
    'signing/key-not-usable',
    'signing/manifest',
    'signing/passphrase',
    'signing/signer-failed',
  ])
})
