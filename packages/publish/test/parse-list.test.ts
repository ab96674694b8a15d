import { expect, test } from 'vitest'
import { parseListing } from '../src/rsync/parse-listing.ts'
import { parseList } from '../src/s3/parse-list.ts'

const answer = (inner: string): string =>
  `<?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${inner}</ListBucketResult>`
const object = (key: string): string =>
  `<Contents><Key>${key}</Key><LastModified>x</LastModified><ETag>&quot;0a&quot;</ETag><Size>5</Size></Contents>`

test.each<[string, string, ReturnType<typeof parseList>]>([
  ['nothing', answer('<Name>ban-tin</Name><KeyCount>0</KeyCount><IsTruncated>false</IsTruncated>'), { objects: [], next: undefined }],
  [
    'encoded keys, told after them',
    answer(`${object('b%C3%A0i/a+b%2B1.html')}<EncodingType>url</EncodingType>`),
    { objects: [{ key: 'bài/a b+1.html', bytes: 5, tag: '0a' }], next: undefined },
  ],
  ['keys as they are', answer(object('a&amp;b+1%.html')), { objects: [{ key: 'a&b+1%.html', bytes: 5, tag: '0a' }], next: undefined }],
  [
    'more to come',
    answer(`${object('a')}<IsTruncated>true</IsTruncated><NextContinuationToken>1/=</NextContinuationToken>`),
    { objects: [{ key: 'a', bytes: 5, tag: '0a' }], next: '1/=' },
  ],
])('a list of objects: %s', (_, xml, page) => expect(parseList(xml)).toEqual(page))

test('the list of rsync', () => {
  const text = `drwxr-xr-x          4,096 2026/11/26 02:44:52 .
-rw-r--r--      1,234,567 2026/11/26 02:44:52 web/so 12 – lúa.pdf
-rw-r--r--              0 2026/11/26 02:44:52 trong.txt
lrwxrwxrwx              3 2026/11/26 02:44:52 a -> b
`
  expect([...parseListing(text)]).toEqual([
    ['web/so 12 – lúa.pdf', { bytes: 1_234_567 }],
    ['trong.txt', { bytes: 0 }],
  ])
})
