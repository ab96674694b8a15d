import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineRule, diagnose } from '@bantin/diagnostics'
import { recoverOutput, writeArtifacts } from '@bantin/node'
import { describe, expect, test } from 'vitest'
import { addFiles, listing, makeFolder } from './folder.ts'
import { outputOf } from './output.ts'

const rule = defineRule({
  id: 'test/broken',
  severity: 'error',
  message: { vi: 'Hỏng.', en: 'Broken.' },
  help: { vi: 'Sửa.', en: 'Mend it.' },
  explanation: { vi: 'Thử.', en: 'A test.' },
})

const ids = (diagnostics: readonly { ruleId: string }[]) => diagnostics.map(({ ruleId }) => ruleId)

describe('the folder afterwards holds exactly the artifacts', () => {
  test('when it was not there, was empty, and was an older output', async () => {
    const folder = makeFolder()
    const place = join(folder, 'a/b/dist')
    const first = await writeArtifacts(place, outputOf({ 'index.html': '1', 'pages/cũ.html': '1' }))
    expect([first.written, first.folder, first.removed]).toEqual([true, place, []])
    expect(Object.keys(listing(place))).toEqual(['index.html', 'manifest.json', 'pages/cũ.html'])
    const second = await writeArtifacts(place, outputOf({ 'index.html': '2' }))
    expect([second.written, second.removed]).toEqual([true, ['pages/cũ.html']])
    expect(listing(place)).toMatchObject({ 'index.html': '2' })
    expect(Object.keys(listing(place))).toEqual(['index.html', 'manifest.json'])
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['dist'])
    mkdirSync(join(folder, 'empty'))
    expect((await writeArtifacts(join(folder, 'empty'), outputOf({ a: '1' }))).written).toBe(true)
  })

  test.skipIf(process.platform === 'win32')('through a link, which stays', async () => {
    const folder = makeFolder({ 'real/x': '' })
    symlinkSync(join(folder, 'real/dist'), join(folder, 'link'))
    mkdirSync(join(folder, 'real/dist'))
    await writeArtifacts(join(folder, 'link'), outputOf({ a: '1' }))
    expect(Object.keys(listing(join(folder, 'real/dist')))).toEqual(['a', 'manifest.json'])
    expect(readdirSync(folder).sort()).toEqual(['link', 'real'])
  })

  test('when several builds write at once', async () => {
    const folder = makeFolder()
    const outputs = Array.from({ length: 8 }, (_, i) => outputOf({ 'a.html': `${i}`, [`b/${i}.html`]: `${i}` }))
    await writeArtifacts(join(folder, 'dist'), outputs[0]!)
    const done = await Promise.all(outputs.map((output) => writeArtifacts(join(folder, 'dist'), output)))
    expect(done.map(({ written }) => written)).toContain(true)
    const found = listing(join(folder, 'dist'))
    expect(Object.keys(found)).toEqual(['a.html', `b/${found['a.html']}.html`, 'manifest.json'])
    expect(readdirSync(folder)).toEqual(['dist'])
  })
})

describe('nothing changes', () => {
  const older = outputOf({ 'index.html': 'old' })

  test('when a finding is an error', async () => {
    const place = join(makeFolder(), 'dist')
    await writeArtifacts(place, older)
    const before = listing(place)
    const { written, artifacts, diagnostics } = await writeArtifacts(place, {
      artifacts: outputOf({ 'index.html': 'new' }),
      diagnostics: [diagnose(rule, {})],
    })
    expect([written, artifacts, ids(diagnostics)]).toEqual([false, [], ['test/broken']])
    expect(listing(place)).toEqual(before)
  })

  test('when the folder is somebody else’s, and no neighbour is left behind', async () => {
    const folder = makeFolder({ 'thesis/a.docx': 'mine', 'web/manifest.json': '{"name":"app"}', file: '' })
    const before = listing(folder)
    const results = await Promise.all(['thesis', 'web', 'file', '.'].map((name) => writeArtifacts(join(folder, name), older)))
    expect(results.map(({ written, diagnostics }) => [written, ...ids(diagnostics)])).toEqual(
      Array(4).fill([false, 'output/foreign-folder']),
    )
    expect(listing(folder)).toEqual(before)
  })

  test('when somebody put a file into the output', async () => {
    const place = join(makeFolder(), 'dist')
    await writeArtifacts(place, older)
    addFiles(place, { 'ghi-chu.txt': 'mine' })
    expect(ids((await writeArtifacts(place, outputOf({ 'index.html': 'new' }))).diagnostics)).toEqual(['output/foreign-files'])
    expect(listing(place)).toMatchObject({ 'index.html': 'old', 'ghi-chu.txt': 'mine' })
  })

  test('when replacing is not wanted', async () => {
    const place = join(makeFolder(), 'dist')
    expect((await writeArtifacts(place, older, { replace: false })).written).toBe(true)
    expect(ids((await writeArtifacts(place, outputOf({ 'index.html': 'new' }), { replace: false })).diagnostics)).toEqual(['output/exists'])
    expect(listing(place)).toMatchObject({ 'index.html': 'old' })
  })

  test('when a path leads out', async () => {
    const folder = makeFolder()
    const { written, diagnostics } = await writeArtifacts(join(folder, 'dist'), outputOf({ '../evil.html': 'x' }))
    expect([written, ids(diagnostics), readdirSync(folder)]).toEqual([false, ['output/unsafe-path'], []])
  })

  test('when the system refuses, with its reason', async () => {
    const folder = makeFolder({ file: 'not a folder' })
    const { written, diagnostics } = await writeArtifacts(join(folder, 'file/sub/dist'), older)
    expect(written).toBe(false)
    expect(diagnostics.map(({ message }) => message)).toEqual([
      {
        vi: `Không ghi được vào “${join(folder, 'file/sub/dist')}” (ENOTDIR). Kết quả cũ, nếu có, còn nguyên.`,
        en: `“${join(folder, 'file/sub/dist')}” cannot be written (ENOTDIR). An older output, if there is one, is untouched.`,
      },
    ])
  })

  test('when two artifacts would be written to one file and to a folder of the same name', async () => {
    const folder = makeFolder()
    const { written, diagnostics } = await writeArtifacts(join(folder, 'dist'), outputOf({ a: 'file', 'a/b': 'inside' }))
    expect([written, ids(diagnostics), readdirSync(folder)]).toEqual([false, ['output/not-writable'], []])
  })
})

describe('after a build that was killed', () => {
  const DEAD = '.dist.bantin-KIND-999999999-1-0a1b2c3d'
  const neighbour = (kind: string) => DEAD.replace('KIND', kind)

  test.each<[string, readonly string[], string | undefined]>([
    ['between the two renames: the new output', ['old', 'new'], 'new'],
    ['with the new one never finished: the older output', ['old', 'draft'], 'old'],
    ['while it wrote its first output: nothing', ['draft'], undefined],
    ['while it removed the older output: the output', ['dist', 'old'], 'dist'],
    ['before the renames: the output', ['dist', 'new'], 'dist'],
  ])('%s', async (_, there, expected) => {
    const folder = makeFolder()
    for (const name of there) addFiles(folder, { [`${name === 'dist' ? 'dist' : neighbour(name)}/index.html`]: name })
    await recoverOutput(join(folder, 'dist'))
    expect(listing(folder)).toEqual(expected === undefined ? {} : { 'dist/index.html': expected })
    expect(existsSync(join(folder, 'dist'))).toBe(expected !== undefined)
  })

  test('folders of a build that still runs, and of other outputs, are left alone', async () => {
    const folder = makeFolder()
    const alive = `.dist.bantin-draft-${process.ppid}-1-0a1b2c3d`
    const other = '.dist2.bantin-draft-999999999-1-0a1b2c3d'
    for (const name of [alive, other, '.dist.bantin-draft-notes']) mkdirSync(join(folder, name))
    writeFileSync(join(folder, '.dist.bantin'), '')
    await recoverOutput(join(folder, 'dist'))
    expect(readdirSync(folder).sort()).toEqual(['.dist.bantin', '.dist.bantin-draft-notes', alive, other].sort())
  })
})
