import { expect, test } from 'vitest'
import { pagesPdf, textAt } from './support/make-pdf.ts'
import { manuscriptOf, outline } from './support/read.ts'

/** A circle around a point, as programs draw it in four curves. */
function circle(x: number, y: number, radius: number, paint: 'f' | 'S'): string {
  const k = radius * 0.55
  return [
    `${x + radius} ${y} m`,
    `${x + radius} ${y + k} ${x + k} ${y + radius} ${x} ${y + radius} c`,
    `${x - k} ${y + radius} ${x - radius} ${y + k} ${x - radius} ${y} c`,
    `${x - radius} ${y - k} ${x - k} ${y - radius} ${x} ${y - radius} c`,
    `${x + k} ${y - radius} ${x + radius} ${y - k} ${x + radius} ${y} c h ${paint}\n`,
  ].join(' ')
}
const disc = (x: number, y: number) => circle(x, y, 2, 'f')
const ring = (x: number, y: number) => circle(x, y, 2, 'S')
const square = (x: number, y: number) => `${x - 2} ${y - 2} 4 4 re f\n`
const line = (text: string, x: number, y: number) => textAt([text], { x, y })

test.each<[what: string, drawing: string, lines: readonly string[]]>([
  [
    'discs, rings and squares, each further in',
    [
      line('Viec can lam', 50, 550),
      disc(56, 533) + line('Phoi mong', 64, 530),
      ring(76, 518) + line('Dao deu', 84, 515),
      square(96, 503) + line('moi gio mot luot', 104, 500),
      disc(56, 488) + line('Cat kho', 64, 485),
    ].join(''),
    ['Viec can lam', '• Phoi mong', '  • Dao deu', '    • moi gio mot luot', '• Cat kho'],
  ],
  [
    'an item of two lines',
    disc(56, 533) + textAt(['Phoi mong tren san, dao deu moi gio mot luot', 'cho den khi hat gion'], { x: 64, y: 530 }),
    ['• Phoi mong tren san, dao deu moi gio mot luot cho den khi hat gion'],
  ],
  ['a dot between two words', line('Gat', 50, 530) + disc(74, 533) + line('som', 82, 530), ['Gat som']],
  ['a dot far from the words', disc(56, 533) + line('Gat som', 100, 530), ['Gat som']],
  ['a dot above the letters', disc(56, 541) + line('Gat som', 64, 530), ['Gat som']],
  ['a large circle', circle(50, 533, 9, 'f') + line('Gat som', 64, 530), ['Gat som']],
])('%s', async (_, drawing, lines) => {
  expect(outline((await manuscriptOf(pagesPdf([drawing]))).blocks)).toEqual(lines)
})
