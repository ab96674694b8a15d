import { compileWritten } from '@bantin/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderTexts } from './support/issue.ts'

/** Contrast as WCAG 2.2 defines it, written once more so that the form does not judge itself. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [r, g, b] = [1, 3, 5].map((i) => {
      const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
    }) as [number, number, number]
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const styleOf = async (theme: Record<string, unknown>): Promise<string> => {
  const files = await renderTexts(await compileWritten({ bulletin: { theme } }), { singleFile: false })
  return [...files].find(([path]) => path.endsWith('.css'))?.[1] ?? ''
}

test('every accent colour gives readable links, headings and mastheads, by day and by night', async () => {
  const digits = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`)
  await fc.assert(
    fc.asyncProperty(fc.oneof(digits, fc.constantFrom('#ffffff', '#000000', '#ffff00', '#808080')), async (accent) => {
      const blocks = [...(await styleOf({ colours: { accent } })).matchAll(/--paper: [^}]*/g)].map(([block]) => block)
      expect(blocks.length).toBe(3)
      for (const block of blocks) {
        const colour = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(block)?.[1] ?? ''
        for (const background of ['paper', 'surface'])
          for (const ink of ['accent', 'ink', 'muted']) expect(contrast(colour(ink), colour(background))).toBeGreaterThanOrEqual(4.5)
        expect(contrast(colour('on-band'), colour('band'))).toBeGreaterThanOrEqual(4.5)
      }
    }),
    { numRuns: 40 },
  )
})

test('the fonts of the theme come first, then those of the machine', async () => {
  expect(await styleOf({ fonts: { serif: ['Noto Serif'], sans: ['Noto Sans'] } })).toContain('--serif: "Noto Serif", Charter, Georgia')
})

test('the name of a font cannot leave its string', async () => {
  const style = await styleOf({ fonts: { serif: ['</style><script>x</script>', '";}*{background:url(//a.example)}', '\\'] } })
  expect(/--serif: (.*?), Charter/.exec(style)?.[1]).toBe(
    '"\\3c \\2f style\\3e \\3c script\\3e x\\3c \\2f script\\3e ", "\\22 \\3b \\7d \\2a \\7b background\\3a url\\28 \\2f \\2f a\\2e example\\29 \\7d ", "\\5c "',
  )
})
