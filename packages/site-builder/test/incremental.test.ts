import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { build } from './support/build.ts'
import { addFiles, BULLETIN, bulletinFiles, issueFiles, issueId, makeFolder, type Sketch, snapshotOf } from './support/bulletin.ts'
import { problemsOf } from './support/check-site.ts'

const ITEMS = ['gat', 'kenh', 'lich']
const TEXTS = ['Phơi thóc hai nắng.', 'Nạo vét kênh trước mùa mưa.', 'Lịch tiêm phòng đàn bò.']

/** What an editor does between two builds. */
type Edit =
  | { readonly kind: 'write'; readonly sketch: Sketch; readonly renamed: boolean }
  | { readonly kind: 'remove'; readonly number: number }
  | { readonly kind: 'bulletin'; readonly title: string }
  | { readonly kind: 'shared'; readonly text: string }

const number = fc.integer({ min: 1, max: 4 })
const sketch: fc.Arbitrary<Sketch> = fc
  .record({
    number,
    items: fc
      .uniqueArray(fc.constantFrom(...ITEMS), { minLength: 1 })
      .chain((ids) =>
        fc.tuple(...ids.map(() => fc.constantFrom(...TEXTS))).map((texts) => Object.fromEntries(ids.map((id, i) => [id, texts[i] ?? '']))),
      ),
    corrects: fc.option(fc.tuple(number, fc.constantFrom(...ITEMS)), { nil: undefined }),
    audience: fc.option(fc.constant('internal' as const), { nil: undefined, freq: 5 }),
    includes: fc.option(fc.constant('giong.md'), { nil: undefined }),
  })
  .map(({ corrects, audience, includes, ...rest }) => ({
    ...rest,
    // nobody puts right what stands in the same issue as another one
    ...(corrects && corrects[0] !== rest.number ? { corrects } : {}),
    ...(audience ? { audience } : {}),
    ...(includes ? { includes } : {}),
  }))
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('write'), sketch, renamed: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove'), number: fc.integer({ min: 2, max: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('bulletin'), title: fc.constantFrom('Bản tin Làng Ven', 'Tin Làng Ven') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('shared'), text: fc.constantFrom(...TEXTS) }) },
)

const foldersOf = (one: number): string[] => [issueId(one), `thang-${one}`]

function carryOut(folder: string, one: Edit): void {
  if (one.kind === 'bulletin') addFiles(folder, { 'bulletin.yaml': BULLETIN.replace(/title: .*/, `title: ${one.title}`) })
  if (one.kind === 'shared') addFiles(folder, { 'shared/giong.md': `${one.text}\n` })
  if (one.kind === 'bulletin' || one.kind === 'shared') return
  const changed = one.kind === 'remove' ? one.number : one.sketch.number
  for (const name of foldersOf(changed)) rmSync(join(folder, 'issues', name), { recursive: true, force: true })
  if (one.kind === 'write') addFiles(folder, issueFiles(one.sketch, foldersOf(changed)[one.renamed ? 1 : 0]))
}

test('after any edits the site is, to the byte, what a first build makes', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }), async (rounds) => {
      const folder = makeFolder({ ...bulletinFiles(), 'shared/giong.md': 'Bảng giống.\n' })
      await build(folder)
      for (const edits of rounds) {
        for (const one of edits) carryOut(folder, one)
        const { written } = await build(folder)
        const cold = makeFolder()
        cpSync(folder, cold, { recursive: true, filter: (path) => !/[\\/](?:dist|\.state|\.bantin)$/.test(path) })
        expect((await build(cold)).written).toBe(written)
        if (!written) continue
        expect(snapshotOf(join(folder, 'dist/site'))).toEqual(snapshotOf(join(cold, 'dist/site')))
        expect(problemsOf(join(folder, 'dist/site'))).toEqual([])
      }
    }),
    { numRuns: 12 },
  )
})
