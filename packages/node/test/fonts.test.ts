import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { readIssue } from '@bantin/node'
import { expect, test } from 'vitest'
import { BULLETIN, makeFolder } from './folder.ts'

/** A font that consists of its name table: [name id, platform, name]. */
function font(names: readonly (readonly [id: number, platform: 1 | 3, name: string])[], tag = 0x00010000): Uint8Array {
  const encoded = names.map(([, platform, name]) => (platform === 1 ? Buffer.from(name, 'latin1') : Buffer.from(name, 'utf16le').swap16()))
  const table = Buffer.alloc(6 + 12 * names.length)
  table.writeUInt16BE(names.length, 2)
  table.writeUInt16BE(table.length, 4)
  let offset = 0
  names.forEach(([id, platform], i) => {
    for (const [j, value] of [platform, platform === 1 ? 0 : 1, 0x409, id, encoded[i]!.length, offset].entries())
      table.writeUInt16BE(value, 6 + 12 * i + 2 * j)
    offset += encoded[i]!.length
  })
  const header = Buffer.alloc(28)
  header.writeUInt32BE(tag, 0)
  header.writeUInt16BE(1, 4)
  header.write('name', 12, 'latin1')
  header.writeUInt32BE(28, 20)
  header.writeUInt32BE(table.length + offset, 24)
  return Buffer.concat([header, table, ...encoded])
}

test('the fonts of the bulletin folder, by any of their families, in the order asked', async () => {
  const folder = makeFolder({
    ...BULLETIN,
    'fonts/b-bold.otf': font(
      [
        [1, 3, 'Chữ Làng Bold'],
        [16, 3, 'Chữ Làng'],
      ],
      0x4f54544f,
    ),
    'fonts/a.ttf': font([
      [1, 1, 'Chu Lang'],
      [1, 3, 'Chữ Làng'],
      [4, 3, 'Full Name'],
    ]),
    'fonts/other.ttf': font([[1, 3, 'Khác']]),
    'fonts/readme.txt': font([[1, 3, 'Khác']]),
    'fonts/broken.ttf': font([[1, 3, 'Khác']]).subarray(0, 40),
    'fonts/not-a-font.ttf': 'hello',
  })
  const outside = makeFolder({ 'secret.ttf': font([[1, 3, 'Khác']]) })
  symlinkSync(join(outside, 'secret.ttf'), join(folder, 'fonts/link.ttf'))
  const { host } = await readIssue(join(folder, 'issues/2026-11'))
  const found = await host!.fonts!(['khác', 'Chữ Làng', 'Full Name', 'Nowhere'])
  expect(found.map(({ family, bytes }) => `${family} ${bytes.length}`)).toEqual([
    `khác ${font([[1, 3, 'Khác']]).length}`,
    `Chữ Làng ${
      font([
        [1, 1, 'Chu Lang'],
        [1, 3, 'Chữ Làng'],
        [4, 3, 'Full Name'],
      ]).length
    }`,
    `Chữ Làng ${
      font([
        [1, 3, 'Chữ Làng Bold'],
        [16, 3, 'Chữ Làng'],
      ]).length
    }`,
  ])
})

test('no folder, or one that leads out of the bulletin: no fonts', async () => {
  const folder = makeFolder(BULLETIN)
  const outside = makeFolder({ 'x.ttf': font([[1, 3, 'Khác']]) })
  expect(await (await readIssue(join(folder, 'issues/2026-11'))).host!.fonts!(['Khác'])).toEqual([])
  symlinkSync(outside, join(folder, 'fonts'))
  expect(await (await readIssue(join(folder, 'issues/2026-11'))).host!.fonts!(['Khác'])).toEqual([])
})
