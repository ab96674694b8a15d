import { formatDiagnostics } from '@bantin/diagnostics'
import { publish } from '@bantin/publish'
import { expect, test } from 'vitest'
import { parseTarget } from '../src/target/parse-target.ts'

const KEYS = { AWS_ACCESS_KEY_ID: 'ten', AWS_SECRET_ACCESS_KEY: 'khoa' }
const settings = { env: KEYS, cwd: '/lam/viec' }

test.each<[string, string, object]>([
  ['web', 'folder', { folder: '/lam/viec/web' }],
  ['/srv/www', 'folder', { folder: '/srv/www' }],
  ['a@b/c:d', 'folder', { folder: '/lam/viec/a@b/c:d' }],
  ['-oProxyCommand=x@may:web', 'folder', {}],
  ['ban-tin@may-chu.example:/srv/www', 'rsync', { address: 'ban-tin@may-chu.example:/srv/www' }],
  ['rsync://may-chu.example/web/ban-tin', 'rsync', { address: 'rsync://may-chu.example/web/ban-tin' }],
])('%s is a %s', (to, kind, facts) => expect(parseTarget(to, settings)).toMatchObject({ kind, name: to, ...facts }))

test.each<[string, string | undefined, string, string]>([
  ['s3://ban-tin', undefined, 'https://ban-tin.s3.us-east-1.amazonaws.com/', ''],
  ['s3://ban-tin/web//x/', 'https://s3.example.vn/', 'https://s3.example.vn/ban-tin/', 'web/x/'],
  ['s3://ban-tin/web', 'http://127.0.0.1:9000/kho', 'http://127.0.0.1:9000/kho/ban-tin/', 'web/'],
])('%s at %s', (to, endpoint, url, prefix) =>
  expect(parseTarget(to, { ...settings, endpoint })).toMatchObject({ kind: 's3', address: { url, prefix, bucket: 'ban-tin' } }),
)

test('what cannot be a target, told without anything secret', async () => {
  const given: [string, { endpoint?: string }?][] = [
    ['ftp://may-chu.example/web'],
    ['s3://'],
    ['s3://Ban Tin'],
    ['s3://TEN:KHOA-BI-MAT@ban-tin/web'],
    ['rsync://ten:KHOA-BI-MAT@may-chu/web'],
    ['rsync://may-chu'],
    ['s3://ban-tin', { endpoint: 'ftp://x' }],
    ['s3://ban-tin', { endpoint: 'https://TEN:KHOA-BI-MAT@s3.example.vn' }],
  ]
  const found = await Promise.all(given.map(async ([to, more]) => (await publish('dist', to, { env: KEYS, ...more })).diagnostics))
  const texts = (['vi', 'en'] as const).map((language) => formatDiagnostics(found.flat(), { language, colour: false }))
  expect(texts.join('\n\n')).toMatchInlineSnapshot(`
    "lỗi  Không đăng được lên “ftp://may-chu.example/web”: không biết loại nơi đăng này.
      publish/bad-target · Dùng một thư mục, rsync://máy/phần/…, người@máy:đường/dẫn, hoặc s3://bucket/tiền-tố.

    lỗi  Không đăng được lên “rsync://may-chu”: thiếu hoặc sai tên máy chủ.
      publish/bad-target · Dùng một thư mục, rsync://máy/phần/…, người@máy:đường/dẫn, hoặc s3://bucket/tiền-tố.

    lỗi  Không đăng được lên “rsync://…@may-chu/web”: mật khẩu và khóa không được ghi trong địa chỉ.
      publish/bad-target · Dùng một thư mục, rsync://máy/phần/…, người@máy:đường/dẫn, hoặc s3://bucket/tiền-tố.

    lỗi  Không đăng được lên “s3://Ban Tin”: thiếu hoặc sai tên bucket.
      publish/bad-target · Dùng một thư mục, rsync://máy/phần/…, người@máy:đường/dẫn, hoặc s3://bucket/tiền-tố.

    lỗi  Không đăng được lên “s3://ban-tin”: --endpoint phải là địa chỉ http hoặc https, không kèm khóa.
      publish/bad-target · Dùng một thư mục, rsync://máy/phần/…, người@máy:đường/dẫn, hoặc s3://bucket/tiền-tố.

    lỗi  Không đăng được lên “s3://”: thiếu hoặc sai tên bucket.
      publish/bad-target · Dùng một thư mục, rsync://máy/phần/…, người@máy:đường/dẫn, hoặc s3://bucket/tiền-tố.

    lỗi  Không đăng được lên “s3://…@ban-tin/web”: mật khẩu và khóa không được ghi trong địa chỉ.
      publish/bad-target · Dùng một thư mục, rsync://máy/phần/…, người@máy:đường/dẫn, hoặc s3://bucket/tiền-tố.

    7 lỗi

    error  Cannot publish to “ftp://may-chu.example/web”: this kind of target is not known.
      publish/bad-target · Use a folder, rsync://host/module/…, user@host:path, or s3://bucket/prefix.

    error  Cannot publish to “rsync://may-chu”: the name of the server is missing or wrong.
      publish/bad-target · Use a folder, rsync://host/module/…, user@host:path, or s3://bucket/prefix.

    error  Cannot publish to “rsync://…@may-chu/web”: no password or key may stand in an address.
      publish/bad-target · Use a folder, rsync://host/module/…, user@host:path, or s3://bucket/prefix.

    error  Cannot publish to “s3://Ban Tin”: the name of the bucket is missing or wrong.
      publish/bad-target · Use a folder, rsync://host/module/…, user@host:path, or s3://bucket/prefix.

    error  Cannot publish to “s3://ban-tin”: --endpoint must be an http or https address without keys.
      publish/bad-target · Use a folder, rsync://host/module/…, user@host:path, or s3://bucket/prefix.

    error  Cannot publish to “s3://”: the name of the bucket is missing or wrong.
      publish/bad-target · Use a folder, rsync://host/module/…, user@host:path, or s3://bucket/prefix.

    error  Cannot publish to “s3://…@ban-tin/web”: no password or key may stand in an address.
      publish/bad-target · Use a folder, rsync://host/module/…, user@host:path, or s3://bucket/prefix.

    7 errors"
  `)
  expect(JSON.stringify(found)).not.toContain('KHOA-BI-MAT')
})

test('keys that are missing', async () => {
  const { diagnostics } = await publish('dist', 's3://ban-tin', { env: { AWS_ACCESS_KEY_ID: 'ten' } })
  const texts = (['vi', 'en'] as const).map((language) => formatDiagnostics(diagnostics, { language, colour: false }))
  expect(texts.join('\n\n')).toMatchInlineSnapshot(`
    "lỗi  Thiếu khóa của kho lưu trữ: chưa đặt AWS_SECRET_ACCESS_KEY.
      publish/no-credentials · Đặt AWS_ACCESS_KEY_ID và AWS_SECRET_ACCESS_KEY trong môi trường (thêm AWS_SESSION_TOKEN, AWS_REGION nếu cần).

    1 lỗi

    error  The keys of the storage are missing: AWS_SECRET_ACCESS_KEY not set.
      publish/no-credentials · Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment (and AWS_SESSION_TOKEN, AWS_REGION where needed).

    1 error"
  `)
})
