import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createItemStore, userCacheFolder } from '@bantin/node'
import { describe, expect, test } from 'vitest'
import { listing, makeFolder } from './folder.ts'

const key = (n: number): string => n.toString(16).padStart(64, '0')

describe('createItemStore', () => {
  test('gives back what it got, to the next process of the same version only', () => {
    const folder = makeFolder()
    createItemStore({ folder, version: '1' }).write(key(1), 'một')
    expect(createItemStore({ folder, version: '1' }).read(key(1))).toBe('một')
    expect(createItemStore({ folder, version: '2' }).read(key(1))).toBeUndefined()
    expect(createItemStore({ folder, version: '1' }).read(key(2))).toBeUndefined()
  })

  test.skipIf(process.platform === 'win32')('nobody else can read it', () => {
    const folder = join(makeFolder(), 'a/b')
    createItemStore({ folder, version: '1' }).write(key(1), 'x')
    expect([statSync(join(folder, '1')).mode & 0o777, statSync(join(folder, '1', key(1))).mode & 0o777]).toEqual([0o700, 0o600])
  })

  test('a key that is no hash names no file', () => {
    const folder = makeFolder({ secret: 'x' })
    const store = createItemStore({ folder: join(folder, 'store'), version: '1' })
    store.write('../../evil', 'x')
    expect([store.read('../../secret'), listing(folder)]).toEqual([undefined, { secret: 'x' }])
  })

  test('a folder that cannot be written costs nothing but time', () => {
    const folder = makeFolder({ file: 'not a folder' })
    const store = createItemStore({ folder: join(folder, 'file'), version: '1' })
    store.write(key(1), 'x')
    expect(store.read(key(1))).toBeUndefined()
  })

  test('what is old goes: items beyond the number, versions that nobody used for a month', () => {
    const folder = makeFolder()
    mkdirSync(join(folder, 'recent'))
    mkdirSync(join(folder, 'stale'))
    utimesSync(join(folder, 'stale'), new Date('2020-01-01'), new Date('2020-01-01'))
    mkdirSync(join(folder, 'now'))
    for (let n = 1; n <= 5; n++) {
      writeFileSync(join(folder, 'now', key(n)), 'x')
      utimesSync(join(folder, 'now', key(n)), new Date(2026, 0, n), new Date(2026, 0, n))
    }
    createItemStore({ folder, version: 'now', maxItems: 3 }).write(key(6), 'x')
    expect(readdirSync(folder).sort()).toEqual(['now', 'recent'])
    expect(readdirSync(join(folder, 'now')).sort()).toEqual([3, 4, 5, 6].map(key))
  })
})

test.each<[Readonly<Record<string, string>>, NodeJS.Platform, string | undefined]>([
  [{ HOME: '/Users/lan' }, 'linux', '/Users/lan/.cache/bantin'],
  [{ HOME: '/Users/lan', XDG_CACHE_HOME: '/x' }, 'linux', '/x/bantin'],
  [{ HOME: '/Users/lan', XDG_CACHE_HOME: 'relative' }, 'linux', '/Users/lan/.cache/bantin'],
  [{ HOME: '/Users/lan' }, 'darwin', '/Users/lan/Library/Caches/bantin'],
  [{ LOCALAPPDATA: 'C:\\Users\\Lan\\AppData\\Local' }, 'win32', 'C:\\Users\\Lan\\AppData\\Local\\bantin\\cache'],
  [{ HOME: '/Users/lan', BANTIN_CACHE: '/tmp/c' }, 'linux', '/tmp/c'],
  [{ HOME: '/Users/lan', BANTIN_CACHE: 'off' }, 'linux', undefined],
  [{ HOME: '/Users/lan', BANTIN_CACHE: 'relative' }, 'linux', undefined],
  [{}, 'linux', undefined],
  [{}, 'win32', undefined],
])('userCacheFolder %j on %s', (env, platform, expected) => expect(userCacheFolder(env, platform)).toBe(expected))
