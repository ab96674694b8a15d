import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { publish } from '@bantin/publish'
import { expect, onTestFinished, test } from 'vitest'
import { makeFolder, withManifest } from './site.ts'

// s3rver cannot make a second page on present Node.js (it asks for a cipher that is gone), so this server only lists
test('a list of objects of several pages is read to its end', async () => {
  const files = withManifest({ 'a.html': 'a', 'index.html': 'xx' })
  const keys = Object.keys(files)
  const asked: (string | null)[] = []
  const server = createServer((request, answer) => {
    const query = new URL(request.url ?? '', 'http://x').searchParams
    if (!query.has('list-type')) return void answer.writeHead(404).end()
    const after = query.get('continuation-token')
    asked.push(after)
    const at = after === null ? 0 : Number(after.slice('trang/+='.length))
    const next =
      at + 1 < keys.length ? `<IsTruncated>true</IsTruncated><NextContinuationToken>trang/+=${at + 1}</NextContinuationToken>` : ''
    const object = `<Contents><Key>web/${keys[at]}</Key><Size>99</Size><ETag>"x"</ETag></Contents>`
    answer.end(`<ListBucketResult>${next}${object}</ListBucketResult>`)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const env = { AWS_ACCESS_KEY_ID: 'ten', AWS_SECRET_ACCESS_KEY: 'khoa' }
  const { changed, done } = await publish(makeFolder(files), 's3://ban-tin/web', { env, endpoint, dryRun: true, overwrite: true })
  expect([done, changed, asked]).toEqual([true, keys.sort(), [null, 'trang/+=1', 'trang/+=2']])
})
