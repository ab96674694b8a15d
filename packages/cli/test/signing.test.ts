import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addFiles, bantin, edit, filesIn, makeCommune, makeFolder } from './bantin.ts'

const OUT = 'dist/2026-11'
const MANIFEST = `${OUT}/manifest.json`

/** Ids of keys are random: the first is A, the next B. */
function lettered(text: string, bulletin: string): string {
  const listed = join(bulletin, 'keys.json')
  const { keys } = JSON.parse(readFileSync(listed, 'utf8')) as { keys: { id: string }[] }
  return keys.reduce((all, { id }, i) => {
    const name = String.fromCharCode(65 + i)
    return all.replaceAll(id, name).replaceAll(id.replace(/(.{4})(?=.)/g, '$1 '), `${name} in groups`)
  }, text)
}

/** A bulletin that was built as text, a folder for keys, and a key. */
async function makeBuilt() {
  const folder = makeCommune()
  const safe = makeFolder()
  await bantin(folder, ['build', '--to', 'text'])
  await bantin(folder, ['keys', 'new', '--out', safe, '--date', '2026-01-05'])
  const key = join(safe, readdirSync(safe).find((name) => name.endsWith('.private.json')) ?? '')
  return { folder, safe, key }
}

async function makeSigned() {
  const built = await makeBuilt()
  expect((await bantin(built.folder, ['sign', '--key', built.key])).code).toBe(0)
  return built
}

const say = async (folder: string, argv: readonly string[], more: Parameters<typeof bantin>[2] = {}) => {
  const { code, stdout, stderr } = await bantin(folder, ['--lang', 'en', ...argv], more)
  return `${code}\n${stdout}${stderr.replace(/^….*\n/gm, '')}`
}

describe('keys', () => {
  test('the first key: who holds it, where it is, what to do with it', async () => {
    const folder = makeCommune()
    const home = makeFolder()
    const { code, stdout } = await bantin(folder, ['keys', 'new'], { env: { HOME: home } })
    expect(code).toBe(0)
    expect(lettered(stdout, folder).replaceAll(/\S*bantin-cli-\w+/g, 'HOME')).toMatchInlineSnapshot(`
      "Khóa A của Trung tâm Dịch vụ công xã Đồi Thông (Ban biên tập).
      Đã ghi:
        HOME/.bantin/keys/bantin-A.private.json
        HOME/.bantin/keys/bantin-A.public.json
        keys.json
      Dấu vân khóa, nên in ở măng-sét: A in groups
      Giữ kín tệp .private.json và cất một bản lưu ở nơi khác. Ai có tệp này thì ký được thay cơ quan.
      "
    `)
    const [name = ''] = readdirSync(join(home, '.bantin/keys'))
    if (process.platform !== 'win32') expect(statSync(join(home, '.bantin/keys', name)).mode & 0o777).toBe(0o600)
    expect(readFileSync(join(folder, 'keys.json'), 'utf8')).not.toContain('secretKey')
  })

  test('in English', async () => {
    const folder = makeCommune()
    const told = await say(folder, ['keys', 'new', '--out', makeFolder(), '--office', 'Đồi Thông', '--name', 'Editor'])
    expect(lettered(told, folder).replaceAll(/\S*bantin-cli-\w+/g, 'SAFE')).toMatchInlineSnapshot(`
      "0
      Key A of Đồi Thông (Editor).
      Written:
        SAFE/bantin-A.private.json
        SAFE/bantin-A.public.json
        keys.json
      Its fingerprint, to be printed in the imprint: A in groups
      Keep the .private.json file secret, and a copy of it in another place. Whoever has it can sign for the office.
      "
    `)
  })

  test('a second list is not made, and a private key never lies in the bulletin', async () => {
    const { folder, safe } = await makeBuilt()
    const before = readdirSync(safe)
    expect(await say(folder, ['keys', 'new', '--out', safe])).toMatchInlineSnapshot(`
      "1
      keys.json  error  The bulletin has a keys.json already.
        signing/keys-exist · Replace the key with “bantin keys rotate”; if the former key is lost, add --without-former.

      1 error
      "
    `)
    expect(readdirSync(safe)).toEqual(before)
    const fresh = makeCommune()
    expect(await say(fresh, ['keys', 'new', '--out', 'issues'])).toMatchInlineSnapshot(`
      "1
      error  The private key is not written to “issues”: it lies in the bulletin folder.
        signing/key-in-bulletin · Choose another place with --out, such as a USB stick.

      1 error
      "
    `)
    expect(filesIn(fresh).filter((path) => /private|keys/.test(path))).toEqual([])
  })

  test('are replaced: the former vouches for the next, and what it signed stays genuine', async () => {
    const { folder, safe, key } = await makeSigned()
    const told = await say(folder, ['keys', 'rotate', '--key', key, '--out', safe, '--date', '2027-01-05'])
    expect(lettered(told, folder).replaceAll(/\S*bantin-cli-\w+/g, 'SAFE')).toMatchInlineSnapshot(`
      "0
      Key B of Trung tâm Dịch vụ công xã Đồi Thông (Ban biên tập).
      Written:
        SAFE/bantin-B.private.json
        SAFE/bantin-B.public.json
        keys.json
      The key A vouches for the new one and is no longer used; the issues it signed stay genuine.
      Its fingerprint, to be printed in the imprint: B in groups
      Keep the .private.json file secret, and a copy of it in another place. Whoever has it can sign for the office.
      "
    `)
    expect((await say(folder, ['verify', OUT])).split('\n')[0]).toBe('0')
    expect(lettered(await say(folder, ['sign', '--key', key, '--date', '2027-01-06']), folder)).toMatchInlineSnapshot(`
      "1
      error  The key A cannot be used with the date 2027-01-06: it has been revoked.
        signing/key-not-usable · Use the key that is valid; see keys.json. A new key is added with “bantin keys rotate”.

      1 error
      "
    `)
    const before = readdirSync(safe)
    const again = await say(folder, ['keys', 'rotate', '--key', key, '--out', safe, '--date', '2027-02-05'])
    expect(lettered(again, folder)).toMatchInlineSnapshot(`
      "1
      error  The key A cannot be used with the date 2027-02-05: it has been revoked.
        signing/key-not-usable · Use the key that is valid; see keys.json. A new key is added with “bantin keys rotate”.

      1 error
      "
    `)
    expect(readdirSync(safe)).toEqual(before)
  })

  test('are revoked, and a lost one is replaced', async () => {
    const { folder, safe } = await makeSigned()
    const id = (JSON.parse(readFileSync(join(folder, 'keys.json'), 'utf8')) as { anchor: string }).anchor
    const told = await say(folder, ['keys', 'revoke', id, '--reason', 'compromised', '--since', '2026-11-01'])
    expect(lettered(told, folder)).toMatchInlineSnapshot(`
      "0
      The key A is revoked. Publish keys.json again, so that readers know.
      "
    `)
    expect(await say(folder, ['verify', OUT])).toMatchInlineSnapshot(`
      "1
      Not to be trusted: the key of Trung tâm Dịch vụ công xã Đồi Thông (Ban biên tập) was revoked, since it was stolen.
        The files agree with manifest.json, but manifest.json itself is not verified.
        Do not use it; get a copy that was signed again from the publisher.
      "
    `)
    const rotated = await say(folder, ['keys', 'rotate', '--without-former', '--out', safe, '--date', '2026-11-01'])
    expect(lettered(rotated, folder).replaceAll(/\S*bantin-cli-\w+/g, 'SAFE')).toMatchInlineSnapshot(`
      "0
      Key B of Trung tâm Dịch vụ công xã Đồi Thông (Ban biên tập).
      Written:
        SAFE/bantin-B.private.json
        SAFE/bantin-B.public.json
        keys.json
      The new key is the anchor. Tell readers its fingerprint: B in groups
      Keep the .private.json file secret, and a copy of it in another place. Whoever has it can sign for the office.
      "
    `)
    const { keys } = JSON.parse(readFileSync(join(folder, 'keys.json'), 'utf8')) as { keys: { id: string }[] }
    expect((await say(folder, ['sign', '--key', join(safe, `bantin-${keys[1]?.id}.private.json`)])).split('\n')[0]).toBe('0')
    expect((await say(folder, ['verify', OUT])).split('\n')[0]).toBe('0')
  })

  test('may have a passphrase', async () => {
    const folder = makeCommune()
    const safe = makeFolder({ 'passphrase.txt': 'mùa gặt sớm\n' })
    await bantin(folder, ['build', '--to', 'text'])
    await bantin(folder, ['keys', 'new', '--out', safe, '--passphrase-file', join(safe, 'passphrase.txt'), '--date', '2026-01-05'])
    const name = readdirSync(safe).find((one) => one.endsWith('.private.json')) ?? ''
    const argv = ['sign', '--key', `../${safe.split('/').at(-1)}/${name}`]
    const told = async (env: Record<string, string>) =>
      lettered(await say(folder, argv, { env }), folder).replaceAll(/bantin-cli-\w+/g, 'SAFE')
    expect(await told({})).toMatchInlineSnapshot(`
      "1
      ../SAFE/bantin-A.private.json  error  This key has a passphrase.
        signing/passphrase · Write the passphrase into a file and use --passphrase-file, or set BANTIN_KEY_PASSPHRASE.

      1 error
      "
    `)
    expect((await told({ BANTIN_KEY_PASSPHRASE: 'sai' })).split('\n')[1]).toContain('The passphrase of the key is wrong.')
    expect((await told({ BANTIN_KEY_PASSPHRASE: 'mùa gặt sớm' })).split('\n')[0]).toBe('0')
  })
})

describe('sign and verify', () => {
  test('an issue, and say so', async () => {
    const { folder, key } = await makeBuilt()
    const signed = await bantin(folder, ['sign', '--key', key])
    expect(signed.stdout).toMatchInlineSnapshot(`
      "Đã ký số 18 với tên Trung tâm Dịch vụ công xã Đồi Thông, ngày 2026-11-10: dist/2026-11/manifest.sig.json
      "
    `)
    const verified = await bantin(folder, ['verify', OUT])
    expect([verified.code, lettered(verified.stdout, folder)]).toMatchInlineSnapshot(`
      [
        0,
        "Bản thật: đúng là số 18, tháng 11/2026 của “Bản tin xã Đồi Thông”, do Trung tâm Dịch vụ công xã Đồi Thông (Ban biên tập) ký ngày 10 tháng 11 năm 2026.
        Danh sách khóa: keys.json. Nếu danh sách được gửi cùng tệp, hãy đối chiếu dấu vân khóa in trên bản tin: A in groups
      ",
      ]
    `)
    expect(lettered(await say(folder, ['verify', '2026-11']), folder)).toMatchInlineSnapshot(`
      "0
      Genuine: this is no. 18, November 2026, of “Bản tin xã Đồi Thông”, signed by Trung tâm Dịch vụ công xã Đồi Thông (Ban biên tập) on 10 November 2026.
        List of keys: keys.json. If it was sent with the file, compare the fingerprint that the bulletin prints: A in groups
      "
    `)
    const file = filesIn(join(folder, OUT)).find((path) => path.endsWith('.txt')) ?? ''
    const copy = makeFolder({ 'nhan-tu-zalo.txt': readFileSync(join(folder, OUT, file), 'utf8') })
    expect(lettered(await say(folder, ['verify', join(copy, 'nhan-tu-zalo.txt')]), folder)).toMatchInlineSnapshot(`
      "0
      Genuine: “text/doi-thong-2026-11.txt” (form text) of no. 18, November 2026, of “Bản tin xã Đồi Thông”, signed by Trung tâm Dịch vụ công xã Đồi Thông (Ban biên tập) on 10 November 2026.
        List of keys: keys.json. If it was sent with the file, compare the fingerprint that the bulletin prints: A in groups
      "
    `)
  })

  test('what was changed, with the place', async () => {
    const { folder } = await makeSigned()
    const [file = ''] = filesIn(join(folder, OUT)).filter((path) => path.endsWith('.txt'))
    writeFileSync(join(folder, OUT, file), `${readFileSync(join(folder, OUT, file), 'utf8')} `)
    addFiles(folder, { [`${OUT}/them.html`]: '' })
    const { code, stdout } = await bantin(folder, ['verify', OUT])
    expect([code, stdout]).toMatchInlineSnapshot(`
      [
        1,
        "Đã bị sửa: không còn đúng như bản do Trung tâm Dịch vụ công xã Đồi Thông (Ban biên tập) ký ngày 10 tháng 11 năm 2026.
        Khác bản đã ký: text/doi-thong-2026-11.txt
        Thừa, không thuộc số này: them.html
        Đừng dùng và đừng gửi tiếp; hãy lấy lại từ cơ quan phát hành.
      ",
      ]
    `)
    expect(await say(folder, ['verify', join(OUT, file)])).toMatchInlineSnapshot(`
      "1
      Altered: the file has the name “text/doi-thong-2026-11.txt” of no. 18, November 2026, of “Bản tin xã Đồi Thông”, but not the content that Trung tâm Dịch vụ công xã Đồi Thông (Ban biên tập) signed on 10 November 2026.
        Do not use it or send it on; get it again from the publisher.
      "
    `)
    expect(await say(folder, ['verify', join(OUT, 'them.html')])).toMatchInlineSnapshot(`
      "1
      Unknown: none of the issues at hand has this file.
        That does not mean that it is a forgery: it may be of another issue. Ask the publisher.
      "
    `)
    edit(join(folder, MANIFEST), '"bantin": 1', '"bantin":  1')
    expect(await say(folder, ['verify', OUT])).toMatchInlineSnapshot(`
      "1
      Altered: this is not as Trung tâm Dịch vụ công xã Đồi Thông (Ban biên tập) signed it on 10 November 2026.
        Not as signed: manifest.json
        Do not use it or send it on; get it again from the publisher.
      "
    `)
  })

  test('a bulletin folder that a stranger sent is as good as its fingerprint', async () => {
    const { folder } = await makeSigned()
    const told = lettered(await say(makeFolder(), ['verify', join(folder, OUT)]), folder)
    expect(told.split('\n')[2]).toMatch(/compare .*: A in groups$/)
  })

  test('what is not signed, or without keys', async () => {
    const { folder, key } = await makeBuilt()
    expect(await say(folder, ['verify', OUT])).toMatchInlineSnapshot(`
      "1
      Not signed: nothing shows that it comes from the publisher.
        The files agree with manifest.json, but manifest.json itself is not verified.
        Ask the publisher, or get a signed copy.
      "
    `)
    rmSync(join(folder, MANIFEST))
    expect((await say(folder, ['verify', OUT])).split('\n')[1]).toBe('Not signed: nothing shows that it comes from the publisher.')
    expect(await say(folder, ['sign', OUT, '--key', key])).toMatchInlineSnapshot(`
      "1
      error  There is no manifest.json in “dist/2026-11”: the issue has not been built.
        signing/no-output · Run “bantin build” first.

      1 error
      "
    `)
  })

  test('a folder that was sent with its own list of keys', async () => {
    const { folder } = await makeSigned()
    const away = makeFolder()
    for (const path of filesIn(join(folder, OUT))) addFiles(away, { [path]: readFileSync(join(folder, OUT, path), 'utf8') })
    expect(await say(away, ['verify', '.'])).toMatchInlineSnapshot(`
      "1
      Cannot be verified: the bulletin’s list of keys (keys.json) is not here.
        The files agree with manifest.json, but manifest.json itself is not verified.
        Get keys.json from the bulletin’s site or from the publisher.
      "
    `)
    addFiles(away, { 'keys.json': readFileSync(join(folder, 'keys.json'), 'utf8') })
    expect(lettered(await say(away, ['verify', '.']), folder)).toMatchInlineSnapshot(`
      "0
      Genuine: this is no. 18, November 2026, of “doi-thong”, signed by Trung tâm Dịch vụ công xã Đồi Thông (Ban biên tập) on 10 November 2026.
        List of keys: keys.json. If it was sent with the file, compare the fingerprint that the bulletin prints: A in groups
      "
    `)
    const id = (JSON.parse(readFileSync(join(folder, 'keys.json'), 'utf8')) as { anchor: string }).anchor
    expect((await say(away, ['verify', '.', '--trust', id.replace(/(.{4})/g, '$1 ')])).split('\n')).toHaveLength(3)
    expect((await say(away, ['verify', '.', '--trust', '0'.repeat(16)])).split('\n')[0]).toBe('1')
  })

  test('a changed output is not signed', async () => {
    const { folder, key } = await makeBuilt()
    addFiles(folder, { [`${OUT}/them.html`]: '' })
    expect(await say(folder, ['sign', '--key', key])).toMatchInlineSnapshot(`
      "1
      error  Nothing was signed: files in “dist/2026-11” are not as in manifest.json: them.html.
        signing/files-differ · Build again with “bantin build”, then sign.

      1 error
      "
    `)
    expect(filesIn(join(folder, OUT))).not.toContain('manifest.sig.json')
  })

  test('a build keeps the signature of the same output, and removes it from another', async () => {
    const { folder } = await makeSigned()
    const before = readFileSync(join(folder, `${OUT}/manifest.sig.json`))
    const again = await bantin(folder, ['build', '--to', 'text'])
    expect([again.code, again.stdout.includes('Ký lại')]).toEqual([0, false])
    expect(readFileSync(join(folder, `${OUT}/manifest.sig.json`))).toEqual(before)
    const { stdout } = await bantin(folder, ['build', '--to', 'text,email'])
    expect(stdout.split('\n').slice(-2)).toEqual(['Chữ ký cũ đã được bỏ vì nội dung đã khác. Ký lại: bantin sign', ''])
    expect(filesIn(join(folder, OUT))).not.toContain('manifest.sig.json')
  })

  test('for programs', async () => {
    const { folder } = await makeSigned()
    const { stdout } = await bantin(folder, ['verify', OUT, '--json'])
    expect(JSON.parse(stdout)).toMatchObject({
      command: 'verify',
      reason: 'ok',
      exitCode: 0,
      verdict: { outcome: 'genuine', signed: '2026-11-10', differences: { changed: [], missing: [], extra: [] } },
      keys: join(folder, 'keys.json'),
    })
  })
})

const missing = spawnSync('openssl', ['version']).error !== undefined

test.skipIf(missing)(`a device signs through --signer${missing ? ' (skipped: openssl is not installed)' : ''}`, async () => {
  const folder = makeCommune()
  const device = makeFolder()
  await bantin(folder, ['build', '--to', 'text'])
  const openssl = (argv: string) => spawnSync('openssl', argv.split(' '), { cwd: device })
  openssl('genpkey -algorithm ed25519 -out secret.pem')
  openssl('pkey -in secret.pem -pubout -out public.pem')
  writeFileSync(
    join(device, 'sign.sh'),
    `cat > ${device}/in && openssl pkeyutl -sign -inkey ${device}/secret.pem -rawin -in ${device}/in | openssl base64 -A\n`,
  )
  const made = await say(folder, ['keys', 'new', '--public', join(device, 'public.pem'), '--date', '2026-01-05'])
  expect(lettered(made, folder)).toMatchInlineSnapshot(`
    "0
    Key A of Trung tâm Dịch vụ công xã Đồi Thông (Editors).
    Written:
      keys.json
    Its fingerprint, to be printed in the imprint: A in groups
    "
  `)
  const told = await say(folder, ['sign', '--signer', `sh ${device}/sign.sh`])
  expect(told).toMatchInlineSnapshot(`
    "0
    Signed no. 18 for Trung tâm Dịch vụ công xã Đồi Thông, dated 2026-11-10: dist/2026-11/manifest.sig.json
    "
  `)
  expect((await say(folder, ['verify', OUT])).split('\n')[0]).toBe('0')
  expect(await say(folder, ['sign', '--signer', 'echo AAAA'])).toMatchInlineSnapshot(`
    "1
    error  The signature that came back is not one of this key.
      signing/signer-failed · Check the card or device. The command of --signer gets the bytes on its input and prints the Ed25519 signature (64 bytes) in base64.

    1 error
    "
  `)
  expect(await say(folder, ['sign', '--signer', 'exit 3'])).toMatchInlineSnapshot(`
    "1
    error  What was to sign returned no signature.
      signing/signer-failed · Check the card or device. The command of --signer gets the bytes on its input and prints the Ed25519 signature (64 bytes) in base64.

    1 error
    "
  `)
})

test.each<[argv: string, text: string]>([
  ['keys', 'bantin: Say what to do with the keys: new, rotate or revoke.'],
  ['keys rotat', 'bantin: There is no command “keys rotat”. Did you mean “keys rotate”?'],
  ['keys revoke', 'bantin: Name the id of the key; it stands in keys.json.'],
  ['keys revoke x', 'bantin: The option --reason is needed.'],
  ['keys revoke x --reason stolen', 'bantin: The option --reason does not take “stolen”. Allowed: superseded, lost, closed, compromised.'],
  ['keys new', 'bantin: The option --office is needed.'],
  ['keys new x', 'bantin: “x” is one word too many.'],
  ['keys new --date 2026-02-30', 'bantin: The option --date does not take “2026-02-30”. Allowed: YYYY-MM-DD.'],
  ['verify', 'bantin: Name the file or folder that is to be verified.'],
  ['verify x.pdf', 'bantin: There is no file or folder “x.pdf”.'],
  ['verify . --trust 12', 'bantin: The option --trust does not take “12”. Allowed: 0–9, a–f (16–64).'],
  ['sign', 'bantin: No bulletin was found at “.”. Name the folder of an issue, or make one with “bantin new bulletin <folder>”.'],
])('bantin %s is told what is wrong with it', async (argv, text) => {
  expect(await say(makeFolder(), argv.split(' '))).toBe(`2\n${text}\n“bantin --help” tells how to use it.\n`)
})

test('sign without a key, or with two', async () => {
  const { folder, key } = await makeBuilt()
  expect((await say(folder, ['sign'])).split('\n')[1]).toBe('bantin: The option --key or --signer is needed.')
  expect((await say(folder, ['sign', '--key', key, '--signer', 'x'])).split('\n')[1]).toBe(
    'bantin: Only one of the two: --key or --signer.',
  )
})
