import { parseYaml } from '@bantin/parser'
import { describe, expect, test } from 'vitest'

const list = (length: number, one: (i: number) => string) => Array.from({ length }, (_, i) => one(i)).join('\n')
const BOMBS: Record<string, string> = {
  'aliases that multiply': `a0: &a0 [x, x]\n${list(30, (i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}, *a${i}]`)}`,
  'few aliases that multiply': `a0: &a0 [x, x]\n${list(11, (i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`)}\nb: *a11`,
  'many aliases': `a: &a x\n${list(5000, (i) => `k${i}: *a`)}`,
  'brackets in brackets': '['.repeat(20_000),
  'braces in braces': '{a: '.repeat(20_000),
  'lists in lists': '- '.repeat(20_000),
  'keys in keys': '? '.repeat(20_000),
  'groups in groups': list(1000, (i) => `${' '.repeat(i)}a:`),
  'anchors nobody uses': list(5000, (i) => `k${i}: &a${i} v`),
  'one key, 5,000 times': 'a: 1\n'.repeat(5000),
}

describe('bombs', () => {
  test('are refused', () => {
    const told = Object.entries(BOMBS).map(([name, text]) => `${name}: ${parseYaml(text, { file: 'a.yaml' }).diagnostics[0]?.message.vi}`)
    expect(told.join('\n')).toMatchInlineSnapshot(`
      "aliases that multiply: YAML sai cú pháp: các tham chiếu (*) sinh ra hơn 100 giá trị.
      few aliases that multiply: YAML sai cú pháp: các tham chiếu (*) sinh ra hơn 100 giá trị.
      many aliases: YAML sai cú pháp: các tham chiếu (*) sinh ra hơn 100 giá trị.
      brackets in brackets: YAML sai cú pháp: lồng nhau quá sâu.
      braces in braces: YAML sai cú pháp: lồng nhau quá sâu.
      lists in lists: YAML sai cú pháp: lồng nhau quá sâu.
      keys in keys: YAML sai cú pháp: lồng nhau quá sâu.
      groups in groups: YAML sai cú pháp: lồng nhau quá sâu.
      anchors nobody uses: YAML sai cú pháp: giá trị bắt đầu bằng “&” bị hiểu là một neo.
      one key, 5,000 times: YAML sai cú pháp: khóa “a” đã có ở dòng 1."
    `)
  })

  test('cost about as much as ordinary documents', () => {
    const time = (text: string) => {
      const start = performance.now()
      parseYaml(text, { file: 'a.yaml' })
      return performance.now() - start
    }
    const ordinary = list(20_000, (i) => `k${i}: lúa`)
    time(ordinary)
    const bound = time(ordinary)
    for (const [name, text] of Object.entries(BOMBS)) expect(time(text), name).toBeLessThan(6 * bound)
  })

  test('time grows with the number of keys, not with its square', () => {
    const time = (keys: number) => {
      const text = list(keys, (i) => `k${i}: lúa`)
      const start = performance.now()
      parseYaml(text, { file: 'a.yaml' })
      return performance.now() - start
    }
    time(2000)
    const [few, many] = [Math.min(time(4000), time(4000)), Math.min(time(32_000), time(32_000))]
    expect(many / few).toBeLessThan(24)
  })
})
