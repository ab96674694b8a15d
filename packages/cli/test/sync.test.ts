import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addFiles, bantin, edit, filesIn, makeCommune, makeFolder, snapshotOf } from './bantin.ts'
import { build, correctWater, makeProvince, withdraw } from './sync/bulletins.ts'

const ISSUE = 'issues/2026-11'
const WATER = `${ISSUE}/items/nuoc-sach.md`

/** What a command says, with names of folders that are the same each time. */
async function say(folder: string, upstream: string, argv: readonly string[] = []) {
  const { code, stdout, stderr } = await bantin(folder, ['--lang', 'en', 'sync', upstream, ...argv])
  expect(stderr.replace(/^….*\n/gm, '')).toBe('')
  return `${code}\n${stdout.replaceAll(/[0-9a-f]{64}/g, 'HASH').replaceAll(/(?:\.\.\/|\/)\S*bantin-cli-\w+/g, 'TINH')}`
}

async function makeBoth() {
  const [{ folder: province, dist }, commune] = [await makeProvince(), makeCommune()]
  const took = await bantin(commune, ['sync', dist, '--take', 'nuoc-sach,rau-vu-dong', '--section', 'an-toan-doi-song', '--issue', ISSUE])
  expect(took.code).toBe(0)
  return { province, dist, commune }
}

describe('taking', () => {
  test('two items with their pictures and lines in the contents; the issue then has no errors', async () => {
    const [{ dist }, commune] = [await makeProvince(), makeCommune()]
    const before = snapshotOf(commune)
    const dry = await say(commune, dist, ['--take', 'nuoc-sach,rau-vu-dong', '--section', 'an-toan-doi-song', '--dry-run'])
    expect(snapshotOf(commune)).toEqual(before)
    expect(dry).toContain('0\nWould write (nothing was written):\n')
    expect(await say(commune, dist, ['--take', 'nuoc-sach,rau-vu-dong', '--section', 'an-toan-doi-song'])).toMatchInlineSnapshot(`
      "0
      Wrote:
        issues/2026-11/images/nuoc-sach-9e9362b42e2c.png
        issues/2026-11/images/rau-vu-dong-500b5c350d13.jpg
        issues/2026-11/items/nuoc-sach.md
        issues/2026-11/items/rau-vu-dong.md
        issues/2026-11/issue.yaml
      "
    `)
    const after = snapshotOf(commune)
    for (const [path, bytes] of Object.entries(before)) if (path !== `${ISSUE}/issue.yaml`) expect(after[path]).toBe(bytes)
    const issue = Buffer.from(before[`${ISSUE}/issue.yaml`] ?? '', 'base64').toString()
    const added = '  - item: nuoc-sach\n    section: an-toan-doi-song\n  - item: rau-vu-dong\n    section: an-toan-doi-song\n'
    expect(readFileSync(join(commune, ISSUE, 'issue.yaml'), 'utf8')).toBe(issue + added)
    expect((await bantin(commune, ['check', '--json'])).code).toBe(0)
    expect((await bantin(commune, ['build', '--to', 'text'])).code).toBe(0)
    const text = filesIn(join(commune, 'dist')).find((path) => path.endsWith('.txt') && !path.includes('zalo/')) ?? ''
    expect(readFileSync(join(commune, 'dist', text), 'utf8')).toContain('Nước sạch cho gia đình trong mùa mưa lũ')
  })

  test.each<[name: string, argv: readonly string[], rule: string]>([
    ['no such item', ['--take', 'nuoc-sac'], 'sync/not-offered'],
    ['no section', ['--take', 'nuoc-sach'], 'sync/no-section'],
    ['one of two cannot be taken', ['--take', 'nuoc-sach,khong-co', '--section', 'an-toan-doi-song'], 'sync/not-offered'],
    ['nothing of that name to renew', ['--update', 'lua'], 'sync/not-taken'],
  ])('%s: nothing is written', async (_, argv, rule) => {
    const [{ dist }, commune] = [await makeProvince(), makeCommune()]
    const before = snapshotOf(commune)
    const { code, stdout } = await bantin(commune, ['sync', dist, ...argv, '--json'])
    expect([code, JSON.parse(stdout).diagnostics.map((one: { ruleId: string }) => one.ruleId)]).toEqual([1, [rule]])
    expect(snapshotOf(commune)).toEqual(before)
  })

  test('again: it is said that it was taken, and nothing is written', async () => {
    const { dist, commune } = await makeBoth()
    const before = snapshotOf(commune)
    expect(await say(commune, dist, ['--take', 'nuoc-sach'])).toMatchInlineSnapshot(`
      "0
      warning  “nuoc-sach” was taken before: issues/2026-11/items/nuoc-sach.md. It was not taken again.
        sync/already-taken · To renew that item use --update.

      1 warning

      There is nothing to write.
      "
    `)
    expect(snapshotOf(commune)).toEqual(before)
  })
})

describe('what changed upstream', () => {
  test('nothing', async () => {
    const { dist, commune } = await makeBoth()
    expect((await say(commune, dist)).split('Not taken yet')[0]).toMatchInlineSnapshot(`
      "0
      issues/2026-11/items/lua-thu-dong.md:10:3  note  The origin of “Lúa thu đông: gặt gọn, phơi khô, cất kín” has no hash, and its words differ from the upstream’s: which side changed them is not known.
        sync/no-version · Take items with bantin sync … --take, which writes the whole origin, or compare the two by eye.

      1 note

      Upstream: Bản tin Sông Ngân (Trung tâm Thông tin tỉnh Sông Ngân), TINH/dist
        no. 264, 2026-11: Not signed: nothing shows that it comes from the publisher.

      Taken items:
        ? issues/2026-11/items/lua-thu-dong.md  not the upstream’s words, of no known version
        = issues/2026-11/items/nuoc-sach.md  as the upstream has it
        = issues/2026-11/items/rau-vu-dong.md  as the upstream has it

      "
    `)
  })

  test('a correction in a later issue, a changed text, a withdrawn item, one altered here', async () => {
    const { province, dist, commune } = await makeBoth()
    await correctWater(province)
    edit(join(province, WATER), 'Pha 10 g bột', 'Pha 8 g bột')
    withdraw(province, 'rau-vu-dong')
    await build(province, ISSUE)
    edit(join(commune, ISSUE, 'items/rau-vu-dong.md'), '## ', ':::bo-sung\nXã ta trồng ở bãi Cầu Mới.\n:::\n\n## ')
    const before = snapshotOf(commune)
    expect((await say(commune, dist)).split('Not taken yet')[0]).toMatchInlineSnapshot(`
      "0
      issues/2026-11/items/lua-thu-dong.md:10:3  note  The origin of “Lúa thu đông: gặt gọn, phơi khô, cất kín” has no hash, and its words differ from the upstream’s: which side changed them is not known.
        sync/no-version · Take items with bantin sync … --take, which writes the whole origin, or compare the two by eye.

      issues/2026-11/items/nuoc-sach.md:21:3  warning  The upstream changed “Nước sạch cho gia đình trong mùa mưa lũ” after it was taken (version 2026-11-05, now 2026-12-05+1).
        sync/changed-upstream · Look at what differs. For an issue that is not out yet: bantin sync … --update <item>. For one that is out: publish a correction if the change puts an error right.

      issues/2026-11/items/nuoc-sach.md:21:3  warning  On 2026-12-05 the upstream corrected “Nước sạch cho gia đình trong mùa mưa lũ”: “Pha 10 g bột cloramin B” is now “Pha 8 g bột cloramin B”.
        sync/corrected-upstream · If the item is out, publish a correction in the next issue (corrections: in an item). Then run bantin sync … --update <item> to take note of it.

      issues/2026-11/items/rau-vu-dong.md:23:3  warning  The upstream’s issue no longer has the item “Rau vụ đông: trồng rải, thu gối, bán được giá”.
        sync/withdrawn · Ask its publisher why, then decide: keep it, correct it or take it down. Bantin deletes nothing.

      3 warnings, 1 note

      Upstream: Bản tin Sông Ngân (Trung tâm Thông tin tỉnh Sông Ngân), TINH/dist
        no. 265, 2026-12: Not signed: nothing shows that it comes from the publisher.
        no. 264, 2026-11: Not signed: nothing shows that it comes from the publisher.

      Taken items:
        ? issues/2026-11/items/lua-thu-dong.md  not the upstream’s words, of no known version
        ! issues/2026-11/items/nuoc-sach.md  changed upstream; 1 new correction
        - issues/2026-11/items/rau-vu-dong.md  the upstream no longer has it; 1 addition

      --- a/issues/2026-11/items/nuoc-sach.md
      +++ b/issues/2026-11/items/nuoc-sach.md
      @@ -28,4 +28,4 @@
         url: https://bantin.example/song-ngan/song-ngan-2026-11/nuoc-sach.html
      -  version: 2026-11-05
      -  hash: HASH
      +  version: 2026-12-05+1
      +  hash: HASH
       ---
      @@ -70,6 +70,6 @@
       1. **Lắng trong.** Hòa 50 g phèn chua cho 1 m³ nước, để yên 30 phút rồi gạn phần trong.
      -2. **Khử khuẩn.** Pha 10 g bột cloramin B loại 25% cho 1 m³, khuấy và chờ 30 phút.
      +2. **Khử khuẩn.** Pha 8 g bột cloramin B loại 25% cho 1 m³, khuấy và chờ 30 phút.
       3. **Kiểm tra.** Ngửi thấy mùi clo nhẹ là đủ; không thấy mùi thì thêm một nửa liều, chờ tiếp 30 phút.
       
      -Xô 20 lít thường dùng viên nén, liều ghi trên vỉ; không trộn với giấm hay nước tẩy bồn cầu.[^3] Rau ăn sống phải rửa bằng nước đã xử lý, nhất là [rau vụ đông](https://bantin.example/song-ngan/song-ngan-2026-11/rau-vu-dong.html) trồng ở bãi vừa ngập.
      +Xô 20 lít thường dùng viên nén, liều ghi trên vỉ; không trộn với giấm hay nước tẩy bồn cầu.[^3] Rau ăn sống phải rửa bằng nước đã xử lý, nhất là rau vụ đông trồng ở bãi vừa ngập.
       

      "
    `)
    expect(snapshotOf(commune)).toEqual(before)
    const { stdout } = await bantin(commune, ['sync', dist, '--json'])
    const { taken, fresh } = JSON.parse(stdout)
    expect(taken.map((one: Record<string, unknown>) => [one.id, one.state, one.altered, one.additions])).toEqual([
      ['lua-thu-dong', 'no-version', false, 0],
      ['nuoc-sach', 'changed', false, 0],
      ['rau-vu-dong', 'withdrawn', false, 1],
    ])
    expect(taken[1].corrections).toEqual([
      {
        by: { issue: 'song-ngan-2026-12', item: 'dinh-chinh', itemTitle: 'Đính chính bài nước sạch' },
        of: { issue: 'song-ngan-2026-11', item: 'nuoc-sach' },
        date: '2026-12-05',
        wrong: 'Pha 10 g bột cloramin B',
        right: 'Pha 8 g bột cloramin B',
      },
    ])
    expect(fresh[0]).toMatchObject({ issue: 'song-ngan-2026-12', id: 'dinh-chinh' })
  })

  test('renewing: the new words, the same additions; then all is quiet', async () => {
    const { province, dist, commune } = await makeBoth()
    await correctWater(province)
    edit(join(province, WATER), 'Pha 10 g bột', 'Pha 8 g bột')
    await build(province, ISSUE)
    edit(join(commune, WATER), '## Khử khuẩn', ':::bo-sung\nTrạm y tế xã phát cloramin B.\n:::\n\n## Khử khuẩn')
    const before = readFileSync(join(commune, WATER), 'utf8')
    expect(await say(commune, dist, ['--update', 'nuoc-sach'])).toBe(`0\nWrote:\n  ${WATER}\n`)
    const after = readFileSync(join(commune, WATER), 'utf8')
    expect(after.replace(/ {2}(?:version|hash): .*\n/g, '')).toBe(
      before.replace('Pha 10 g bột', 'Pha 8 g bột').replace(/ {2}(?:version|hash): .*\n/g, ''),
    )
    const { taken } = JSON.parse((await bantin(commune, ['sync', dist, '--json'])).stdout)
    expect(taken[1]).toMatchObject({
      id: 'nuoc-sach',
      state: 'current',
      corrections: [],
      altered: false,
      additions: 1,
      origin: { version: '2026-12-05+1' },
    })
    expect(await say(commune, dist, ['--update', 'nuoc-sach'])).toBe('0\nThere is nothing to write.\n')
  })

  test('a text that was altered here stays; the new one lies beside it, once', async () => {
    const { province, dist, commune } = await makeBoth()
    edit(join(province, WATER), 'Pha 10 g bột', 'Pha 8 g bột')
    await build(province, ISSUE)
    edit(join(commune, WATER), 'Nước trong chưa chắc', 'Nước giếng chưa chắc')
    const before = snapshotOf(commune)
    expect(await say(commune, dist, ['--update', 'nuoc-sach'])).toMatchInlineSnapshot(`
      "0
      issues/2026-11/items/nuoc-sach.md:21:3  warning  “Nước sạch cho gia đình trong mùa mưa lũ” was altered here and stays as it is; the upstream’s new text is in issues/2026-11/items/nuoc-sach.upstream.md.
        sync/kept-beside · Compare the two, carry over what you want together with the new origin, then delete the .upstream.md file.

      1 warning

      Wrote:
        issues/2026-11/items/nuoc-sach.upstream.md
      "
    `)
    const beside = `${ISSUE}/items/nuoc-sach.upstream.md`
    const { [beside]: added, ...rest } = snapshotOf(commune)
    expect(rest).toEqual(before)
    expect(Buffer.from(added ?? '', 'base64').toString()).toContain('Pha 8 g bột')
    await say(commune, dist, ['--update', 'nuoc-sach'])
    expect(filesIn(commune).filter((path) => path.includes('.upstream'))).toEqual([beside])
    edit(join(province, WATER), 'Pha 8 g bột', 'Pha 7 g bột')
    await build(province, ISSUE)
    await say(commune, dist, ['--update', 'nuoc-sach'])
    expect(filesIn(commune).filter((path) => path.includes('.upstream'))).toEqual([`${ISSUE}/items/nuoc-sach.upstream-2.md`, beside])
    // What lies beside is no part of the issue
    expect((await bantin(commune, ['check'])).code).toBe(0)
  })
})

describe('whom to believe', () => {
  async function makeSigned() {
    const { folder, dist } = await makeProvince()
    const safe = makeFolder()
    await bantin(folder, ['keys', 'new', '--out', safe, '--date', '2026-01-05'])
    const key = join(safe, readdirSync(safe).find((name) => name.endsWith('.private.json')) ?? '')
    expect((await bantin(folder, ['sign', '--key', key, '--date', '2026-11-05'])).code).toBe(0)
    const { stdout } = await bantin(folder, ['verify', 'dist/2026-11', '--json'])
    const fingerprint = /(?:[0-9a-f]{4} ){3}[0-9a-f]{4}/.exec((await bantin(folder, ['verify', 'dist/2026-11'])).stdout)?.[0] ?? ''
    return { folder, dist, keys: join(folder, 'keys.json'), fingerprint, stdout }
  }
  const outcome = async (commune: string, argv: readonly string[]) => {
    const { code, stdout } = await bantin(commune, ['sync', ...argv, '--json'])
    const report = JSON.parse(stdout)
    const errors = report.diagnostics.filter((one: { severity: string }) => one.severity === 'error')
    return [code, report.issues?.[0]?.outcome ?? null, ...errors.map((one: { ruleId: string }) => one.ruleId)]
  }

  test('signed, with known keys, a fingerprint, or neither; unsigned where a signature is demanded', async () => {
    const { dist, keys, fingerprint } = await makeSigned()
    const commune = makeCommune()
    expect(await outcome(commune, [dist])).toEqual([0, 'unknown-key'])
    expect(await outcome(commune, [dist, '--keys', keys])).toEqual([0, 'genuine'])
    addFiles(dist, { 'keys.json': readFileSync(keys, 'utf8') })
    expect(fingerprint).not.toBe('')
    expect(await outcome(commune, [dist, '--trust', fingerprint])).toEqual([0, 'genuine'])
    expect(await outcome(commune, [dist, '--trust', '0000000000000000'])).toEqual([1, null, 'sync/not-genuine'])
    rmSync(join(dist, '2026-11/manifest.sig.json'))
    expect(await outcome(commune, [dist])).toEqual([0, 'unsigned'])
    expect(await outcome(commune, [dist, '--keys', keys])).toEqual([1, null, 'sync/not-genuine'])
  })

  test.each<[name: string, path: string, from: string, to: string, rule: string]>([
    ['the manifest', 'manifest.json', '"bytes": ', '"bytes": 1', 'sync/not-genuine'],
    ['the index', 'exchange/index.json', 'Nước sạch', 'Nước bẩn', 'sync/altered'],
    ['an item', 'exchange/items/nuoc-sach.md', 'Pha 10 g', 'Pha 90 g', 'sync/altered'],
  ])('one change in %s is caught, and nothing is written', async (_, path, from, to, rule) => {
    const { dist, keys } = await makeSigned()
    const commune = makeCommune()
    edit(join(dist, '2026-11', path), from, to)
    const before = snapshotOf(commune)
    const argv = [dist, '--keys', keys, '--take', 'nuoc-sach', '--section', 'an-toan-doi-song']
    expect((await outcome(commune, argv)).at(-1)).toBe(rule)
    expect(snapshotOf(commune)).toEqual(before)
  })

  test('unsigned, an item or its picture is altered', async () => {
    const { dist } = await makeProvince()
    const commune = makeCommune()
    const image = readdirSync(join(dist, '2026-11/exchange/images')).find((name) => name.startsWith('nuoc-sach')) ?? ''
    const bytes = readFileSync(join(dist, '2026-11/exchange/images', image))
    bytes[100]! ^= 1
    writeFileSync(join(dist, '2026-11/exchange/images', image), bytes)
    expect(await outcome(commune, [dist, '--take', 'nuoc-sach', '--section', 'an-toan-doi-song'])).toEqual([1, 'unsigned', 'sync/altered'])
  })

  test('an internal issue is not used', async () => {
    const { dist } = await makeProvince()
    edit(join(dist, '2026-11/manifest.json'), '"audience": "public"', '"audience": "internal"')
    expect(await outcome(makeCommune(), [dist])).toEqual([1, null, 'sync/internal'])
  })
})

describe('the command line', () => {
  test.each<[name: string, argv: readonly string[], message: string]>([
    ['no upstream', [], 'Name the upstream: the folder or address of the bulletin that you take items from.'],
    ['an upstream that is not there', ['khong-co'], 'There is no file or folder “khong-co”.'],
    [
      'a password in an address',
      ['https://a:bi-mat@songngan.example/'],
      'The address “https://songngan.example/…” cannot be used: it must begin with https:// or http://, without name and password.',
    ],
    ['--issue without --take', ['.', '--issue', '2026-11'], 'The option --issue goes with --take only.'],
    ['a timeout that is none', ['.', '--timeout', '0'], 'The option --timeout does not take “0”. Allowed: 1–3600.'],
    ['no bulletin', ['.'], 'No bulletin was found at “.”. Name the folder of an issue, or make one with “bantin new bulletin <folder>”.'],
  ])('%s', async (_, argv, message) => {
    const { code, stderr } = await bantin(makeFolder(), ['--lang', 'en', 'sync', ...argv])
    expect([code, stderr.split('\n')[0]]).toEqual([2, `bantin: ${message}`])
  })

  test('a folder without anything to take', async () => {
    const commune = makeCommune()
    expect(await say(commune, commune)).toMatchInlineSnapshot(`
      "1
      error  There are no items to take at ..
        sync/nothing-offered · Name the folder or address of a bulletin’s site, or of one issue; it must be built with the form exchange (bantin build --to …,exchange).

      1 error

      Nothing was written; an older output, if there is one, is untouched.
      "
    `)
  })

  test('only one issue is looked at when it is named', async () => {
    const { dist, commune } = await makeBoth()
    addFiles(commune, { 'issues/2026-12/issue.yaml': 'schema: 1\nid: doi-thong-2026-12\nitems: []\n' })
    const { stdout } = await bantin(commune, ['sync', dist, 'issues/2026-12', '--json'])
    expect(JSON.parse(stdout).taken).toEqual([])
    expect(existsSync(join(commune, 'issues/2026-12/items'))).toBe(false)
  })
})
