import sharp from 'sharp'

/** What a picture of a readme may weigh. */
const MOST_BYTES = 60_000
const QUALITIES = [80, 70, 60, 50]

/** A picture as WebP, as large and as good as its weight allows. */
export async function smallPicture(png: Uint8Array | string, width: number): Promise<Buffer> {
  for (const part of [1, 0.8, 0.65, 0.5]) {
    const resized = await sharp(png)
      .resize({ width: Math.round(width * part), withoutEnlargement: true })
      .png()
      .toBuffer()
    for (const quality of QUALITIES) {
      const bytes = await sharp(resized).webp({ quality }).toBuffer()
      if (bytes.length <= MOST_BYTES) return bytes
    }
  }
  throw new Error(`the picture does not get below ${MOST_BYTES} bytes`)
}
