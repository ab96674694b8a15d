import { appIcons } from '@bantin/offline'
import { expect, test } from 'vitest'

const theme = { colours: { accent: '#1c6b57' }, fonts: { serif: [], sans: [] } }

async function pixelsOf(bytes: Uint8Array<ArrayBuffer>, type: string, side: number): Promise<(x: number, y: number) => string> {
  const image = new Image()
  image.src = URL.createObjectURL(new Blob([bytes], { type }))
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  const context = canvas.getContext('2d')!
  context.drawImage(image, 0, 0, side, side)
  return (x, y) =>
    `#${Array.from(context.getImageData(x * side, y * side, 1, 1).data.slice(0, 3), (part) => part.toString(16).padStart(2, '0')).join('')}`
}

test('a browser shows the icons, all the same picture in the colour of the bulletin', async () => {
  for (const { path, mediaType, bytes } of appIcons({ theme })) {
    const colour = await pixelsOf(bytes, mediaType, 512)
    // Corner, masthead, sheet between the lines, line
    expect([path, colour(0.01, 0.01), colour(0.5, 0.3), colour(0.28, 0.5), colour(0.4, 0.42)]).toEqual([
      path,
      '#1c6b57',
      '#1c6b57',
      '#ffffff',
      '#1c6b57',
    ])
  }
})

test('the files are what their names say', async () => {
  for (const { path, bytes } of appIcons({ theme }).slice(1)) {
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    expect(path).toBe(`icon-${image.width}.png`)
    expect(bytes.length).toBeLessThan(2000)
  }
})
