import { readFile } from 'node:fs/promises'
import type { CompiledImage } from '@bantin/compile'
import type { Sharp } from 'sharp'
import type { Encoded } from './plan-variants.ts'

/** A picture of more pixels than this is not decoded: a small file may unfold into gigabytes. */
const MAX_PIXELS = 100_000_000

/** Settings of the encoders. JPEG is baseline, which old printers and readers of PDF take too. */
const SETTINGS = {
  webp: { quality: 78, effort: 4 },
  jpeg: { quality: 80, progressive: false, mozjpeg: false, chromaSubsampling: '4:2:0' },
  png: { compressionLevel: 9, palette: false },
} as const

/**
 * Names the encoder and its settings in keys of memories, since another version may write other bytes. The version is asked of
 * the package's file: loading the encoder takes longer than reading what it made before.
 */
export async function encoderName(): Promise<string> {
  const file = new URL('../package.json', import.meta.resolve('sharp'))
  const { version } = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as { version?: string }
  return `sharp ${version} ${JSON.stringify(SETTINGS)}`
}

/**
 * Encode an image at a width: turned upright, in sRGB, without its metadata.
 *
 * @throws Error when the bytes cannot be decoded; its message names the file
 */
export async function encodeImage(image: CompiledImage, format: Encoded, width: number) {
  const { default: sharp } = await import('sharp')
  const isDrawing = image.mediaType === 'image/svg+xml'
  const density = isDrawing ? { density: Math.min(2400, Math.max(1, (72 * width) / image.width)) } : {}
  const upright: Sharp = sharp(image.bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', autoOrient: true, ...density })
  const opaque = format === 'jpeg' ? upright.flatten({ background: '#ffffff' }) : upright
  try {
    const { data, info } = await opaque
      .resize({ width, withoutEnlargement: !isDrawing })
      .toFormat(format, SETTINGS[format])
      .toBuffer({ resolveWithObject: true })
    return { bytes: new Uint8Array(data.buffer, data.byteOffset, data.byteLength), width: info.width, height: info.height }
  } catch (error) {
    throw new Error(`${image.path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
