import { createKeyPair, describeVerdict, formatFile, lockPrivateKey, openPrivateKey, verifyFile, verifyFiles } from '@bantin/signing'
import { expect, test } from 'vitest'
import { FILES, makeSigned, OFFICE } from './support/sample.ts'

test('signs and verifies in a browser', async () => {
  const { manifest, signature, keys } = await makeSigned()
  const verdict = await verifyFiles({ manifest, signature, keys, files: FILES })
  expect(describeVerdict(verdict, 'vi').headline).toBe(
    'Bản thật: đúng là số 12, tháng 11/2026 của “doi-thong”, do Ủy ban nhân dân xã Đồi Thông (Tổ biên tập) ký ngày 05 tháng 11 năm 2026.',
  )
  const dropped = new File([FILES[0]!.bytes.slice(1)], 'doi-thong-2026-11.txt')
  const bytes = new Uint8Array(await dropped.arrayBuffer())
  expect((await verifyFile({ name: dropped.name, bytes, issues: [{ manifest, signature }], keys })).outcome).toBe('altered')
})

test('a passphrase works in a browser too', async () => {
  const { privateKey } = createKeyPair({ name: 'Tổ biên tập', office: OFFICE, created: '2026-01-05' })
  const locked = await lockPrivateKey(privateKey, 'mùa gặt sớm')
  expect((await openPrivateKey(formatFile(locked), { passphrase: 'mùa gặt sớm' })).key?.id).toBe(privateKey.id)
})
