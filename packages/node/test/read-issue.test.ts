import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createReadCache, findBulletinFolder, listIssues, readIssue } from '@bantin/node'
import { describe, expect, test } from 'vitest'
import { addFiles, BULLETIN, makeFolder } from './folder.ts'

const text = new TextDecoder()

/** What was read, as path and text or reason. */
async function read(folder: string, options: Parameters<typeof readIssue>[1] = {}): Promise<Record<string, string>> {
  const { files } = await readIssue(folder, options)
  return Object.fromEntries([...files.values()].map((file) => [file.path, 'bytes' in file ? text.decode(file.bytes) : `(${file.refused})`]))
}

describe('what is read', () => {
  test('the issue, bulletin.yaml, shared folders and other issues, in the order of their paths', async () => {
    const folder = makeFolder({
      ...BULLETIN,
      'issues/2026-11/images/bia.JPG': 'jpg',
      'issues/2026-11/images/ảnh lúa.png': 'png',
      'issues/2026-11/README.txt': 'not a source',
      'issues/2026-10/issue.yaml': 'number: 1\n',
      'issues/2026-10/items/cu.md': 'not of this issue',
      'shared/so.md': 'số',
      'dist/x.md': 'not shared',
      'node_modules/a/issue.yaml': 'no',
    })
    const source = await readIssue(join(folder, 'issues/2026-11'))
    expect({ ...source, files: [...source.files.keys()], host: typeof source.host }).toEqual({
      bulletinFile: 'bulletin.yaml',
      issueFile: 'issues/2026-11/issue.yaml',
      otherIssues: ['issues/2026-10/issue.yaml'],
      files: [
        'bulletin.yaml',
        'issues/2026-10/issue.yaml',
        'issues/2026-11/images/bia.JPG',
        'issues/2026-11/images/ảnh lúa.png',
        'issues/2026-11/issue.yaml',
        'issues/2026-11/items/lua.md',
        'shared/so.md',
      ],
      host: 'object',
    })
  })

  test('from another working directory, through issue.yaml, with a slash at the end: the same', async () => {
    const folder = makeFolder(BULLETIN)
    const here = await read(join(folder, 'issues/2026-11'))
    expect(here).toEqual({
      'bulletin.yaml': 'schema: 1\n',
      'issues/2026-11/issue.yaml': 'number: 2\n',
      'issues/2026-11/items/lua.md': '# Lúa\n',
    })
    expect(await read(join(folder, 'issues/2026-11/issue.yaml'))).toEqual(here)
    expect(await read(`${join(folder, 'issues/2026-11')}/`)).toEqual(here)
    const before = process.cwd()
    try {
      process.chdir(join(folder, 'issues'))
      expect(await read('2026-11')).toEqual(here)
      process.chdir('2026-11')
      expect(await read('.')).toEqual(here)
    } finally {
      process.chdir(before)
    }
  })

  test('names that macOS decomposed are composed', async () => {
    const folder = makeFolder({ ...BULLETIN, ['issues/2026-11/images/ảnh.png'.normalize('NFD')]: 'png' })
    expect(Object.keys(await read(join(folder, 'issues/2026-11')))).toContain('issues/2026-11/images/ảnh.png'.normalize('NFC'))
  })

  test('what editors and a build leave in the folder is not read', async () => {
    const folder = makeFolder({
      ...BULLETIN,
      'issues/2026-11/items/.lua.md.swp': '',
      'issues/2026-11/items/lua.md~': '',
      'issues/2026-11/items/#lua.md#': '',
      'issues/2026-11/items/~$lua.md': '',
      'issues/2026-11/.cache/x.md': '',
      'issues/2026-11/dist/manifest.json': '{"bantin":1,"artifacts":[]}',
      'issues/2026-11/dist/x.png': '',
    })
    expect(Object.keys(await read(join(folder, 'issues/2026-11')))).toEqual([...Object.keys(BULLETIN)])
  })
})

describe('what is missing is left for compile to report', () => {
  test('no issue.yaml, no bulletin.yaml, no folder', async () => {
    const folder = makeFolder({ 'issues/2026-11/items/lua.md': '' })
    const noYaml = await readIssue(join(folder, 'issues/2026-11'))
    expect([noYaml.issueFile, [...noYaml.files.keys()]]).toEqual(['issues/2026-11/issue.yaml', ['issues/2026-11/items/lua.md']])
    const nothing = await readIssue(join(folder, 'x/y'))
    expect([nothing.bulletinFile, nothing.issueFile, nothing.files.size]).toEqual(['bulletin.yaml', 'issue.yaml', 0])
  })

  test('the nearest bulletin.yaml is the bulletin', async () => {
    const folder = makeFolder({ 'bulletin.yaml': 'outer', 'a/bulletin.yaml': 'inner', 'a/issues/1/issue.yaml': '' })
    expect(await findBulletinFolder(join(folder, 'a/issues/1'))).toBe(join(folder, 'a'))
    expect((await readIssue(join(folder, 'a/issues/1'))).issueFile).toBe('issues/1/issue.yaml')
  })
})

describe('what is refused', () => {
  test('a file over the bound, with its size', async () => {
    const folder = makeFolder({ ...BULLETIN, 'issues/2026-11/images/x.png': 'x'.repeat(101) })
    const { files } = await readIssue(join(folder, 'issues/2026-11'), { maxFileBytes: 100 })
    expect(files.get('issues/2026-11/images/x.png')).toEqual({ path: 'issues/2026-11/images/x.png', refused: 'too-large', size: 101 })
    expect(files.get('issues/2026-11/items/lua.md')).toHaveProperty('bytes')
  })

  test.skipIf(process.platform === 'win32')('links out of the folder, to folders and to nothing; a link inside is followed', async () => {
    const outside = makeFolder({ 'secret.md': 'secret', 'key.png': 'key' })
    const folder = makeFolder({ ...BULLETIN, 'shared/so.md': 'số' })
    const items = join(folder, 'issues/2026-11/items')
    symlinkSync(join(outside, 'secret.md'), join(items, 'out.md'))
    symlinkSync('../../../../../../../etc/hostname', join(items, 'far.md'))
    symlinkSync(outside, join(items, 'folder'))
    symlinkSync('..', join(items, 'circle'))
    symlinkSync('gone.md', join(items, 'broken.md'))
    symlinkSync('../../../shared/so.md', join(items, 'inside.md'))
    expect(await read(join(folder, 'issues/2026-11'))).toEqual({
      'bulletin.yaml': 'schema: 1\n',
      'issues/2026-11/issue.yaml': 'number: 2\n',
      'issues/2026-11/items/broken.md': '(unreadable)',
      'issues/2026-11/items/circle': '(outside-folder)',
      'issues/2026-11/items/far.md': '(outside-folder)',
      'issues/2026-11/items/folder': '(outside-folder)',
      'issues/2026-11/items/inside.md': 'số',
      'issues/2026-11/items/lua.md': '# Lúa\n',
      'issues/2026-11/items/out.md': '(outside-folder)',
      'shared/so.md': 'số',
    })
  })

  test.skipIf(process.platform === 'win32')(
    'a linked bulletin.yaml or shared folder; a bulletin reached through a link is fine',
    async () => {
      const outside = makeFolder({ 'bulletin.yaml': 'secret', 'x.md': 'secret' })
      const folder = makeFolder({ 'b/issues/1/issue.yaml': 'number: 1\n' })
      symlinkSync(join(outside, 'bulletin.yaml'), join(folder, 'b/bulletin.yaml'))
      symlinkSync(outside, join(folder, 'b/shared'))
      symlinkSync(join(folder, 'b'), join(folder, 'link'))
      const refused = { 'bulletin.yaml': '(outside-folder)', 'issues/1/issue.yaml': 'number: 1\n', shared: '(outside-folder)' }
      expect(await read(join(folder, 'b/issues/1'))).toEqual(refused)
      expect(await read(join(folder, 'link/issues/1'))).toEqual(refused)
    },
  )

  test.skipIf(process.platform === 'win32')('a pipe does not hang the read; a folder named like a file is a folder', async () => {
    const folder = makeFolder(BULLETIN)
    mkdirSync(join(folder, 'issues/2026-11/items/thu-muc.md'))
    execFileSync('mkfifo', [join(folder, 'issues/2026-11/items/pipe.md')])
    expect(await read(join(folder, 'issues/2026-11'))).toMatchObject({ 'issues/2026-11/items/pipe.md': '(unreadable)' })
  })

  test('files beyond the number, folders beyond the depth', async () => {
    const folder = makeFolder({ ...BULLETIN, 'issues/2026-11/a/b/c/deep.md': 'deep' })
    expect(await read(join(folder, 'issues/2026-11'), { maxFiles: 2 })).toMatchObject({
      'bulletin.yaml': 'schema: 1\n',
      'issues/2026-11/issue.yaml': '(unreadable)',
      'issues/2026-11/items/lua.md': '(unreadable)',
    })
    expect(await read(join(folder, 'issues/2026-11'), { maxDepth: 3 })).not.toHaveProperty(['issues/2026-11/a/b/c/deep.md'])
    expect(await read(join(folder, 'issues/2026-11'), { maxDepth: 4 })).toHaveProperty(['issues/2026-11/a/b/c/deep.md'])
  })

  test('a shared folder outside of the bulletin, which only a program can ask for', async () => {
    const folder = makeFolder({ 'b/bulletin.yaml': '', 'b/issues/1/issue.yaml': '', 'other/x.md': 'x' })
    expect(Object.keys(await read(join(folder, 'b/issues/1'), { sharedFolders: ['../other'] }))).toEqual([
      'bulletin.yaml',
      'issues/1/issue.yaml',
    ])
  })
})

describe('a second read', () => {
  test('takes only what changed from disk', async () => {
    const folder = makeFolder({ ...BULLETIN, 'issues/2026-11/items/nuoc.md': 'nước' })
    const past = new Date('2026-11-01T00:00:00Z')
    const lua = join(folder, 'issues/2026-11/items/lua.md')
    const cache = createReadCache()
    await new Promise((resolve) => setTimeout(resolve, 80))
    const first = await readIssue(join(folder, 'issues/2026-11'), { cache })
    writeFileSync(lua, '# Lúa mới\n')
    utimesSync(lua, past, past)
    const second = await readIssue(join(folder, 'issues/2026-11'), { cache })
    const [before, after] = ['lua', 'nuoc']
      .map((name) => `issues/2026-11/items/${name}.md`)
      .map((path) => [first.files.get(path), second.files.get(path)])
    expect(before?.[1]).not.toBe(before?.[0])
    expect(after?.[1]).toBe(after?.[0])
    expect(await read(join(folder, 'issues/2026-11'), { cache })).toMatchObject({ 'issues/2026-11/items/lua.md': '# Lúa mới\n' })
  })

  test('sees edits of the same length in the same instant', async () => {
    const folder = makeFolder(BULLETIN)
    const cache = createReadCache()
    for (let i = 100; i < 160; i++) {
      addFiles(folder, { 'issues/2026-11/items/lua.md': `# Lúa ${i}\n` })
      expect(await read(join(folder, 'issues/2026-11'), { cache })).toMatchObject({ 'issues/2026-11/items/lua.md': `# Lúa ${i}\n` })
    }
  })

  test('forgets what is deleted', async () => {
    const folder = makeFolder({ ...BULLETIN, 'issues/2026-11/items/nuoc.md': 'nước' })
    const cache = createReadCache()
    await readIssue(join(folder, 'issues/2026-11'), { cache })
    execFileSync(process.execPath, ['-e', `fs.rmSync(${JSON.stringify(join(folder, 'issues/2026-11/items/nuoc.md'))})`])
    expect(Object.keys(await read(join(folder, 'issues/2026-11'), { cache }))).toEqual([...Object.keys(BULLETIN)])
  })
})

test('listIssues finds every issue, however deep, and nothing inside an issue', async () => {
  const folder = makeFolder({
    'issues/b/issue.yaml': '',
    'issues/a/issue.yaml': '',
    'issues/a/old/issue.yaml': '',
    'issues/2026/11/issue.yaml': '',
  })
  expect(await listIssues(folder)).toEqual(['issues/2026/11', 'issues/a', 'issues/b'].map((path) => join(folder, path, 'issue.yaml')))
})
