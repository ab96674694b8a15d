import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Adapter } from '@bantin/compile'
import { html } from '@bantin/to-html'
import { createPreview } from 'bantin'
import { describe, expect, test } from 'vitest'
import { edit, makeCommune } from './bantin.ts'

const ITEM = 'issues/2026-11/items/lua-thu-dong.md'

/** A form that counts how often it is rendered. */
function counting(name: string): Adapter & { count: number } {
  return {
    name,
    count: 0,
    nodes: html().nodes,
    omits: [],
    async render(issue, { artifact }) {
      this.count++
      return {
        artifacts: [artifact(`${name}.txt`, 'text/plain', issue.items.map(({ title }) => title).join('\n'), { role: 'entry' })],
        diagnostics: [],
      }
    },
  }
}

const textOf = (preview: ReturnType<typeof createPreview>, i: number): string =>
  new TextDecoder().decode(preview.forms()[i]?.artifacts[0]?.bytes)

describe('createPreview', () => {
  test('renders the forms in order, each announced when it is ready', async () => {
    const preview = createPreview({ folder: join(makeCommune(), 'issues/2026-11'), forms: [counting('html'), counting('pdf')] })
    expect(preview.forms().map(({ version }) => version)).toEqual([0, 0])
    const announced: string[] = []
    const update = await preview.update((form, ms) => void announced.push(`${form.name} ${form.version} ${ms >= 0}`))
    expect(announced).toEqual(['html 1 true', 'pdf 1 true'])
    expect([update.good, update.diagnostics]).toEqual([true, []])
    expect(update.web).toBeGreaterThanOrEqual(update.compiled)
    expect(update.pdf).toBeGreaterThanOrEqual(update.web!)
    expect(update.forms.map(({ name }) => name)).toEqual(['html', 'pdf'])
  })

  test('a version goes up when bytes change, and only then', async () => {
    const folder = makeCommune()
    const preview = createPreview({ folder: join(folder, 'issues/2026-11'), forms: [counting('html')] })
    await preview.update()
    await preview.update()
    expect(preview.forms()[0]?.version).toBe(1)
    edit(join(folder, ITEM), 'title: "', 'title: "Mới, ')
    await preview.update()
    expect([preview.forms()[0]?.version, textOf(preview, 0).includes('Mới, ')]).toEqual([2, true])
  })

  test('a broken save keeps the last good state and tells what is wrong; the next good one is shown', async () => {
    const folder = makeCommune()
    const form = counting('html')
    const preview = createPreview({ folder: join(folder, 'issues/2026-11'), forms: [form] })
    await preview.update()
    const good = textOf(preview, 0)
    edit(join(folder, ITEM), 'title: ', 'tilte: ')
    const update = await preview.update()
    expect([update.good, update.web, update.diagnostics.map(({ ruleId }) => ruleId)]).toEqual([false, undefined, ['schema/unknown-key']])
    expect([textOf(preview, 0), form.count]).toEqual([good, 1])
    edit(join(folder, ITEM), 'tilte: ', 'title: ')
    expect((await preview.update()).good).toBe(true)
  })

  test('a form that fails does not hold up another', async () => {
    const failing: Adapter = { ...counting('pdf'), render: () => Promise.reject(new Error('no ink')) }
    const preview = createPreview({ folder: join(makeCommune(), 'issues/2026-11'), forms: [counting('html'), failing] })
    const update = await preview.update()
    expect([update.good, preview.forms().map(({ version }) => version), update.diagnostics.map(({ ruleId }) => ruleId)]).toEqual([
      false,
      [1, 0],
      ['adapter/failed'],
    ])
  })

  test('updates follow one another, whatever the caller does', async () => {
    const folder = makeCommune()
    let running = 0
    let most = 0
    const slow: Adapter = {
      ...counting('html'),
      async render() {
        most = Math.max(most, ++running)
        await new Promise((resolve) => setTimeout(resolve, 20))
        running--
        return { artifacts: [], diagnostics: [] }
      },
    }
    const preview = createPreview({ folder: join(folder, 'issues/2026-11'), forms: [slow] })
    await Promise.all([preview.update(), preview.update(), preview.update()])
    expect(most).toBe(1)
  })

  test('an issue that goes away is told, not thrown', async () => {
    const folder = makeCommune()
    const preview = createPreview({ folder: join(folder, 'issues/2026-11'), forms: [counting('html')] })
    await preview.update()
    rmSync(join(folder, 'issues'), { recursive: true })
    const { good, diagnostics } = await preview.update()
    expect([good, diagnostics.map(({ ruleId }) => ruleId), preview.forms()[0]?.version]).toEqual([false, ['file/missing'], 1])
  })
})
