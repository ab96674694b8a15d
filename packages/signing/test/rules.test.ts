import type { Diagnostic } from '@bantin/diagnostics'
import {
  createKeyList,
  createKeyPair,
  formatFile,
  lockPrivateKey,
  openPrivateKey,
  readKeyList,
  revokeKey,
  rotateKey,
  rules,
  signManifest,
} from '@bantin/signing'
import { expect, test } from 'vitest'
import { encode, makeKey, manifestOf, OFFICE } from './support/sample.ts'

const pair = createKeyPair({
  name: 'Tổ biên tập',
  office: OFFICE,
  created: '2026-01-05',
  random: (length) => new Uint8Array(length).fill(1),
})
const [{ key, publicKey }, other] = await Promise.all([makeKey(1), makeKey(2)])
const [list, manifest, locked] = [
  createKeyList(publicKey),
  await manifestOf(),
  formatFile(await lockPrivateKey(pair.privateKey, 'mùa gặt')),
]
const card = (sign: typeof key.sign) => ({ manifest, key: { ...key, sign } })

/** Every finding of the package, as it comes about. */
async function findings(): Promise<readonly Diagnostic[]> {
  const all = await Promise.all([
    openPrivateKey(encode('{'), { file: 'khoa.json' }),
    openPrivateKey(new Uint8Array(20_000)),
    openPrivateKey(encode('[]')),
    openPrivateKey(locked),
    openPrivateKey(locked, { passphrase: 'khác' }),
    readKeyList(encode('{"type": "bantin-keys"}'), { file: 'keys.json' }),
    signManifest({ manifest, key, date: '2026-01-04', keys: list }),
    signManifest({ manifest, key: other.key, keys: list }),
    signManifest({ manifest, key, keys: revokeKey(list, { id: key.id, date: '2026-02-01', reason: 'lost' }).list }),
    signManifest({ manifest, key, keys: { ...list, keys: [{ ...list.keys[0]!, validUntil: '2026-06-30' }] } }),
    signManifest({ manifest, key: other.key, keys: { ...list, keys: [...list.keys, ...createKeyList(other.publicKey).keys] } }),
    signManifest(card(() => Promise.reject(new Error('no card')))),
    signManifest(card(other.key.sign)),
    signManifest({ manifest: encode('{}'), key }),
    revokeKey(list, { id: 'khoa-cu', date: '2026-02-01', reason: 'lost' }),
    rotateKey(list, { key: publicKey, former: key, date: '2026-02-01' }),
  ])
  return all.flatMap(({ diagnostics }) => diagnostics)
}

test('every rule comes about, and says in both languages what is wrong and what to do', async () => {
  const found = await findings()
  expect([...new Set(found.map(({ ruleId }) => ruleId))].sort()).toEqual(rules.map(({ id }) => id).sort())
  const told = found.map(({ ruleId, file = '', message, help }) =>
    [`${ruleId} ${file}`.trim(), message.vi, message.en, help.vi, help.en]
      .join('\n  ')
      .replaceAll(key.id, 'A')
      .replaceAll(other.key.id, 'B'),
  )
  expect(told.join('\n')).toMatchInlineSnapshot(`
    "signing/key-file khoa.json
      Không đọc được tệp khóa: không phải JSON.
      The key file cannot be read: it is not JSON.
      Dùng tệp do “bantin keys new” tạo ra, hoặc chép lại từ bản lưu. Không sửa tệp này bằng tay.
      Use the file that “bantin keys new” made, or copy it again from your backup. Never edit it by hand.
    signing/key-file
      Không đọc được tệp khóa: tệp quá lớn.
      The key file cannot be read: it is too large.
      Dùng tệp do “bantin keys new” tạo ra, hoặc chép lại từ bản lưu. Không sửa tệp này bằng tay.
      Use the file that “bantin keys new” made, or copy it again from your backup. Never edit it by hand.
    signing/key-file
      Không đọc được tệp khóa: có chỗ không đúng.
      The key file cannot be read: something in it is not right.
      Dùng tệp do “bantin keys new” tạo ra, hoặc chép lại từ bản lưu. Không sửa tệp này bằng tay.
      Use the file that “bantin keys new” made, or copy it again from your backup. Never edit it by hand.
    signing/passphrase
      Khóa này có mật khẩu.
      This key has a passphrase.
      Ghi mật khẩu vào một tệp và dùng --passphrase-file, hoặc đặt biến BANTIN_KEY_PASSPHRASE.
      Write the passphrase into a file and use --passphrase-file, or set BANTIN_KEY_PASSPHRASE.
    signing/passphrase
      Mật khẩu của khóa không đúng.
      The passphrase of the key is wrong.
      Ghi mật khẩu vào một tệp và dùng --passphrase-file, hoặc đặt biến BANTIN_KEY_PASSPHRASE.
      Write the passphrase into a file and use --passphrase-file, or set BANTIN_KEY_PASSPHRASE.
    signing/key-list keys.json
      Không đọc được danh sách khóa: có chỗ không đúng (version).
      The list of keys cannot be read: something in it is not right (version).
      Lấy lại keys.json từ bản lưu hoặc từ trang của bản tin.
      Take keys.json again from your backup or from the bulletin’s site.
    signing/key-not-usable
      Không dùng được khóa A với ngày 2026-01-04: khóa chưa có hiệu lực vào ngày ký.
      The key A cannot be used with the date 2026-01-04: it is not valid yet on the day of the signature.
      Dùng khóa đang có hiệu lực; xem keys.json. Khóa mới được thêm bằng “bantin keys rotate”.
      Use the key that is valid; see keys.json. A new key is added with “bantin keys rotate”.
    signing/key-not-usable
      Không dùng được khóa B với ngày 2026-11-05: khóa không có trong keys.json của bản tin.
      The key B cannot be used with the date 2026-11-05: it is not in the bulletin’s keys.json.
      Dùng khóa đang có hiệu lực; xem keys.json. Khóa mới được thêm bằng “bantin keys rotate”.
      Use the key that is valid; see keys.json. A new key is added with “bantin keys rotate”.
    signing/key-not-usable
      Không dùng được khóa A với ngày 2026-11-05: khóa đã bị thu hồi.
      The key A cannot be used with the date 2026-11-05: it has been revoked.
      Dùng khóa đang có hiệu lực; xem keys.json. Khóa mới được thêm bằng “bantin keys rotate”.
      Use the key that is valid; see keys.json. A new key is added with “bantin keys rotate”.
    signing/key-not-usable
      Không dùng được khóa A với ngày 2026-11-05: khóa đã hết hạn vào ngày ký.
      The key A cannot be used with the date 2026-11-05: it has expired by the day of the signature.
      Dùng khóa đang có hiệu lực; xem keys.json. Khóa mới được thêm bằng “bantin keys rotate”.
      Use the key that is valid; see keys.json. A new key is added with “bantin keys rotate”.
    signing/key-not-usable
      Không dùng được khóa B với ngày 2026-11-05: khóa chưa được khóa trước xác nhận.
      The key B cannot be used with the date 2026-11-05: no earlier key vouches for it.
      Dùng khóa đang có hiệu lực; xem keys.json. Khóa mới được thêm bằng “bantin keys rotate”.
      Use the key that is valid; see keys.json. A new key is added with “bantin keys rotate”.
    signing/signer-failed
      Chương trình ký không trả về chữ ký.
      What was to sign returned no signature.
      Kiểm tra thẻ hoặc thiết bị ký. Lệnh của --signer nhận các byte cần ký ở đầu vào và in ra chữ ký Ed25519 (64 byte) dạng base64.
      Check the card or device. The command of --signer gets the bytes on its input and prints the Ed25519 signature (64 bytes) in base64.
    signing/signer-failed
      Chữ ký nhận được không phải của khóa này.
      The signature that came back is not one of this key.
      Kiểm tra thẻ hoặc thiết bị ký. Lệnh của --signer nhận các byte cần ký ở đầu vào và in ra chữ ký Ed25519 (64 byte) dạng base64.
      Check the card or device. The command of --signer gets the bytes on its input and prints the Ed25519 signature (64 bytes) in base64.
    signing/manifest manifest.json
      Không đọc được manifest.json: có chỗ không đúng (bantin).
      manifest.json cannot be read: something in it is not right (bantin).
      Xuất bản lại bằng “bantin build” rồi ký.
      Build again with “bantin build”, then sign.
    signing/key-not-listed
      Danh sách không có khóa “khoa-cu”.
      The list has no key “khoa-cu”.
      Mã của các khóa nằm trong keys.json.
      The ids of the keys stand in keys.json.
    signing/key-listed-twice
      Khóa A đã có trong danh sách.
      The key A is in the list already.
      Thay khóa thì tạo một khóa mới.
      To replace a key, make a new one."
  `)
})
