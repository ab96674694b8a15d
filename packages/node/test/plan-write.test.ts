import { planWrite } from '@bantin/node'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { artifact, outputOf } from './output.ts'

const absent = { folder: 'dist', state: 'absent', files: [] } as const
const texts = (plan: ReturnType<typeof planWrite>) =>
  plan.diagnostics.map(({ ruleId, message }) => `${ruleId}: ${message.vi} | ${message.en}`)

describe('what is written and removed', () => {
  test('everything into a new place', () => {
    const artifacts = outputOf({ 'index.html': '1', 'a/b.pdf': '2' })
    expect(planWrite(absent, artifacts, { replace: true })).toEqual({ write: artifacts, remove: [], diagnostics: [] })
  })

  test('the older output goes, what desktops left with it', () => {
    const local = {
      folder: 'dist',
      state: 'folder',
      files: ['manifest.json', 'old.html', 'index.html', 'a/.DS_Store', 'Thumbs.db'],
      listed: ['old.html', 'index.html', 'gone.html'],
    } as const
    const artifacts = outputOf({ 'index.html': '1' })
    expect(planWrite(local, artifacts, { replace: true })).toEqual({ write: artifacts, remove: ['old.html'], diagnostics: [] })
  })
})

describe('a signature', () => {
  const [page, manifest] = outputOf({ 'index.html': '1' })
  const signature = artifact('manifest.sig.json', 'signed').bytes
  const local = {
    folder: 'dist',
    state: 'folder',
    files: ['manifest.json', 'manifest.sig.json', 'index.html'],
    listed: ['index.html'],
    manifest: manifest!.bytes,
    signature,
  } as const

  test('stays with the same output', () => {
    const same = [page!, manifest!]
    expect(planWrite(local, same, { replace: true })).toEqual({ write: same, remove: [], signature, diagnostics: [] })
  })

  test('goes with another output', () => {
    const other = outputOf({ 'index.html': '2' })
    expect(planWrite(local, other, { replace: true })).toEqual({ write: other, remove: ['manifest.sig.json'], diagnostics: [] })
  })
})

describe('what is refused', () => {
  test.each<[string, Parameters<typeof planWrite>[0], boolean, string]>([
    [
      'a file',
      { folder: 'x', state: 'other', files: [] },
      true,
      'output/foreign-folder: “x” là một tệp, không phải thư mục. | “x” is a file, not a folder.',
    ],
    [
      'a folder that is not ours',
      { folder: 'x', state: 'folder', files: ['thesis.docx'] },
      true,
      'output/foreign-folder: Thư mục “x” có sẵn tệp mà không phải do Bantin ghi. | The folder “x” has files in it and was not written by Bantin.',
    ],
    [
      'a folder of ours with somebody’s files',
      { folder: 'x', state: 'folder', files: ['manifest.json', 'g', 'f', 'e', 'd', 'c', 'b', 'a'], listed: ['a'] },
      true,
      'output/foreign-files: Trong thư mục kết quả “x” có tệp do người khác đặt vào: b, c, d, e, f và 1 tệp khác. | Somebody put other files into the output folder “x”: b, c, d, e, f and 1 more.',
    ],
    [
      'an older output that must stay',
      { folder: 'x', state: 'folder', files: ['manifest.json'], listed: [] },
      false,
      'output/exists: Thư mục “x” đã có kết quả của lần xuất bản trước. | The folder “x” already holds an earlier output.',
    ],
  ])('%s', (_, local, replace, expected) => {
    const plan = planWrite(local, outputOf({ a: '1' }), { replace })
    expect(texts(plan)).toEqual([expected])
    expect([plan.write, plan.remove]).toEqual([[], []])
  })

  test.each<[path: string, why: string]>([
    ['../x', 'it leads out of the folder'],
    ['a/../../x', 'it leads out of the folder'],
    ['/etc/x', 'it is absolute'],
    ['C:/x', 'it is absolute'],
    ['c:x', 'it is absolute'],
    ['a\\..\\x', 'it has a character that file names cannot have'],
    ['a\u0000.html', 'it has a character that file names cannot have'],
    ['a?.html', 'it has a character that file names cannot have'],
    ['', 'a part of it is empty or “.”'],
    ['a//b', 'a part of it is empty or “.”'],
    ['./a', 'a part of it is empty or “.”'],
    ['a/', 'a part of it is empty or “.”'],
    ['aux', 'it is the name of a device on Windows'],
    ['a/NUL.html', 'it is the name of a device on Windows'],
    ['com1.txt', 'it is the name of a device on Windows'],
    ['a.', 'a name in it ends in a dot or space'],
    ['a /b', 'a name in it ends in a dot or space'],
    ['ả'.repeat(86), 'a name in it is longer than 255 bytes'],
  ])('the path %j', (path, why) => {
    const plan = planWrite(absent, [...outputOf({ a: '1' }), artifact(path, 'x')], { replace: true })
    expect(plan.diagnostics.map(({ message }) => message.en)).toEqual([`The file ${JSON.stringify(path)} is not written: ${why}.`])
    expect(plan.write).toEqual([])
  })

  test('two files that are one on Windows or macOS, and an output without its manifest', () => {
    const plan = planWrite(absent, [artifact('Bìa.png', '1'), artifact('bìa.png'.normalize('NFD'), '2')], { replace: true })
    expect(texts(plan)).toEqual([
      `output/same-path: Hai tệp kết quả trùng tên: “Bìa.png” và “${'bìa.png'.normalize('NFD')}”. | Two files of the output have the same name: “Bìa.png” and “${'bìa.png'.normalize('NFD')}”.`,
      'output/no-manifest: Kết quả xuất bản thiếu manifest.json. | The output has no manifest.json.',
    ])
  })

  test('whatever a form invents: a planned path never leaves the folder', () => {
    const part = fc.oneof(fc.constantFrom('..', '.', '', 'a', 'aux', 'C:', '\\', '/', '~'), fc.string())
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const { write } = planWrite(absent, [...outputOf({}), artifact(parts.join('/'), 'x')], { replace: true })
        return write.every(
          ({ path }) => new URL(`file:///r/${encodeURI(path)}`).pathname.startsWith('/r/') && !path.split(/[\\/]/).includes('..'),
        )
      }),
    )
  })
})
