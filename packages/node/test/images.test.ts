import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CompiledImage, Host, ImageRequest } from '@bantin/compile'
import { readIssue } from '@bantin/node'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { BULLETIN, listing, makeFolder } from './folder.ts'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const SVG = bytesOf('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#1c6b57"/></svg>')

/** A picture whose right half is red, so that turning it shows. */
const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#fff' } }).composite([
    { input: { create: { width: width / 2, height, channels: 3, background: '#f00' } }, left: width / 2, top: 0 },
  ])

let photo: Uint8Array
let turned: Uint8Array
let png: Uint8Array
let webp: Uint8Array

beforeAll(async () => {
  const gps = { IFD0: { Artist: 'camera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '12/1 0/1 0/1' } }
  photo = await picture(400, 200).withExif(gps).jpeg().toBuffer()
  turned = await picture(400, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  png = await picture(400, 200).withExif(gps).png().toBuffer()
  webp = await picture(400, 200).withExif(gps).webp().toBuffer()
})

function imageOf(bytes: Uint8Array, mediaType: CompiledImage['mediaType'], width = 400, height = 200): CompiledImage {
  return { path: 'images/x', mediaType, width, height, bytes, sha256: sha256(bytes) }
}

async function hostOf(folder: string, options: Parameters<typeof readIssue>[1] = {}): Promise<Required<Host>> {
  const { host } = await readIssue(join(folder, 'issues/2026-11'), options)
  return { prepareImage: host!.prepareImage!, fonts: host!.fonts! }
}

const summary = async (image: CompiledImage, request: ImageRequest) => {
  const { prepareImage } = await hostOf(makeFolder(BULLETIN))
  const variants = await prepareImage(image, request)
  for (const { bytes, sha256: hash } of variants) expect(sha256(bytes)).toBe(hash)
  return variants.map(({ format, mediaType, width, height }) => `${format} ${mediaType} ${width}×${height}`)
}

describe('the variants asked for, each once, never larger than the picture', () => {
  test.each<[string, () => CompiledImage, ImageRequest, string[]]>([
    [
      'formats, then widths',
      () => imageOf(photo, 'image/jpeg'),
      { formats: ['webp', 'jpeg'], widths: [100, 200] },
      ['webp image/webp 100×50', 'webp image/webp 200×100', 'jpeg image/jpeg 100×50', 'jpeg image/jpeg 200×100'],
    ],
    [
      'wider than it is',
      () => imageOf(photo, 'image/jpeg'),
      { formats: ['webp'], widths: [300, 800, 1600] },
      ['webp image/webp 300×150', 'webp image/webp 400×200'],
    ],
    [
      'no width: the size it has',
      () => imageOf(png, 'image/png'),
      { formats: ['png', 'jpeg'], widths: [] },
      ['png image/png 400×200', 'jpeg image/jpeg 400×200'],
    ],
    ['as it is', () => imageOf(photo, 'image/jpeg'), { formats: ['original'], widths: [100] }, ['original image/jpeg 400×200']],
    ['a picture to be turned', () => imageOf(turned, 'image/jpeg'), { formats: ['jpeg'], widths: [] }, ['jpeg image/jpeg 200×400']],
    [
      'turned and made smaller',
      () => imageOf(turned, 'image/jpeg'),
      { formats: ['webp'], widths: [100, 300] },
      ['webp image/webp 100×200', 'webp image/webp 200×400'],
    ],
    [
      'a drawing stays one in WebP’s place',
      () => imageOf(SVG, 'image/svg+xml', 40, 20),
      { formats: ['webp'], widths: [10, 20] },
      ['original image/svg+xml 40×20'],
    ],
    [
      'a drawing in pixels, as sharp as asked',
      () => imageOf(SVG, 'image/svg+xml', 40, 20),
      { formats: ['png', 'jpeg'], widths: [400] },
      ['png image/png 400×200', 'jpeg image/jpeg 400×200'],
    ],
  ])('%s', async (_, image, request, expected) => expect(await summary(image(), request)).toEqual(expected))
})

describe('nothing of the camera goes out', () => {
  test.each<[string, () => CompiledImage, 'jpeg' | 'png' | 'webp', number]>([
    ['a JPEG as it is', () => imageOf(photo, 'image/jpeg'), 'jpeg', 400],
    ['a JPEG encoded anew', () => imageOf(photo, 'image/jpeg'), 'jpeg', 300],
    ['a PNG as it is', () => imageOf(png, 'image/png'), 'png', 400],
    ['a WebP', () => imageOf(webp, 'image/webp'), 'webp', 400],
  ])('%s', async (_, image, format, width) => {
    const { prepareImage } = await hostOf(makeFolder(BULLETIN))
    const [variant] = await prepareImage(image(), { formats: [format], widths: [width] })
    expect(Buffer.from(image().bytes).includes('camera')).toBe(true)
    expect(Buffer.from(variant!.bytes).includes('camera')).toBe(false)
    const { data, info } = await sharp(variant!.bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true })
    expect([info.width, [...data.subarray(-3)].map((value) => Math.round(value / 64) * 64)]).toEqual([width, [256, 0, 0]])
  })

  test('taking it out of a JPEG or PNG does not touch the picture', async () => {
    const { prepareImage } = await hostOf(makeFolder(BULLETIN))
    for (const [bytes, format] of [
      [photo, 'jpeg'],
      [png, 'png'],
    ] as const) {
      const [variant] = await prepareImage(imageOf(bytes, `image/${format}`), { formats: [format], widths: [] })
      expect(variant!.bytes.length).toBeLessThan(bytes.length)
      expect((await sharp(variant!.bytes).raw().toBuffer()).equals(await sharp(bytes).raw().toBuffer())).toBe(true)
    }
  })
})

describe('prepared once', () => {
  test('the same bytes from a second process, from the disk, and without any memory', async () => {
    const folder = makeFolder(BULLETIN)
    const request: ImageRequest = { formats: ['webp'], widths: [100] }
    const image = imageOf(photo, 'image/jpeg')
    const [fresh] = await (await hostOf(folder)).prepareImage(image, request)
    const [entry, ...more] = readdirSync(join(folder, '.bantin/cache/images')).filter((name) => name !== '.gitignore')
    expect(more).toEqual([])
    expect(await (await hostOf(folder)).prepareImage(image, request)).toEqual([fresh])
    const place = join(folder, '.bantin/cache/images', entry!)
    const written = readFileSync(place)
    for (const damaged of [
      Buffer.from('x'),
      written.subarray(0, -1),
      Buffer.concat([written.subarray(0, -1), Buffer.from([written.at(-1)! ^ 1])]),
    ]) {
      writeFileSync(place, damaged)
      expect(await (await hostOf(folder)).prepareImage(image, request)).toEqual([fresh])
      expect(readFileSync(place).equals(written)).toBe(true)
    }
    expect(await (await hostOf(makeFolder(BULLETIN), { imageCacheFolder: false })).prepareImage(image, request)).toEqual([fresh])
  })

  test('the store is where it is told to be, or nowhere', async () => {
    const [folder, elsewhere] = [makeFolder(BULLETIN), makeFolder()]
    const request: ImageRequest = { formats: ['webp'], widths: [100] }
    await (await hostOf(folder, { imageCacheFolder: false })).prepareImage(imageOf(photo, 'image/jpeg'), request)
    await (await hostOf(folder, { imageCacheFolder: join(elsewhere, 'store') })).prepareImage(imageOf(photo, 'image/jpeg'), request)
    expect(Object.keys(listing(folder))).toEqual(Object.keys(BULLETIN))
    expect(listing(elsewhere)['store/.gitignore']).toBe('*\n')
  })

  test('a picture that cannot be decoded is named, and no failure is remembered', async () => {
    const { prepareImage } = await hostOf(makeFolder(BULLETIN))
    const broken = imageOf(photo.subarray(0, 500), 'image/jpeg')
    await expect(prepareImage(broken, { formats: ['webp'], widths: [100] })).rejects.toThrow(/^images\/x: /)
    const huge = bytesOf('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20000"><path d="M0 0h9v9z"/></svg>')
    await expect(prepareImage(imageOf(huge, 'image/svg+xml', 40, 20000), { formats: ['png'], widths: [4000] })).rejects.toThrow(
      /^images\/x: /,
    )
  })
})
