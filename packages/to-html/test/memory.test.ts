import { type CompiledIssue, render } from '@bantin/compile'
import { compileWritten } from '@bantin/testing'
import { html } from '@bantin/to-html'
import { expect, test } from 'vitest'

const items = {
  lua: [{ title: 'Gặt lúa' }, 'Gặt sớm, xem [rau](rau.md).\n'],
  rau: [{ title: 'Trồng rau' }, '## Tưới\n\nTưới sáng.\n'],
} as const

const hashes = async (issue: CompiledIssue, adapter = html()) =>
  Object.fromEntries((await render(issue, [adapter])).artifacts.map(({ path, sha256 }) => [path, sha256]))

test('the same issue gives the same bytes', async () => {
  expect(await hashes(await compileWritten({ items }))).toEqual(await hashes(await compileWritten({ items })))
})

test('an adapter that remembers writes what a new one writes', async () => {
  const adapter = html()
  const before = await compileWritten({ items })
  await hashes(before, adapter)
  const after = await compileWritten({ items: { ...items, rau: [{ title: 'Trồng rau' }, '## Bón\n\nBón chiều.\n'] } })
  const edited: CompiledIssue = {
    ...after,
    items: after.items.map((item) => (item.id === 'lua' ? (before.items.find((one) => one.id === 'lua') ?? item) : item)),
  }
  expect(await hashes(edited, adapter)).toEqual(await hashes(edited))
})

test('two items with the same text keep their own ids', async () => {
  const issue = await compileWritten({ items })
  const [lua, rau] = issue.items as [(typeof issue.items)[number], (typeof issue.items)[number]]
  const twins: CompiledIssue = { ...issue, items: [rau, { ...lua, tree: rau.tree, toc: rau.toc }] }
  const { artifacts } = await render(twins, [html()])
  const page = (path: string) => new TextDecoder().decode(artifacts.find((one) => one.path === path)?.bytes)
  expect(page('web/rau.html')).toContain('id="item_rau_tuoi"')
  expect(page('web/lua.html')).toContain('id="item_lua_tuoi"')
})
