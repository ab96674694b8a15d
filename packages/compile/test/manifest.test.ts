import { createHash } from 'node:crypto'
import { type Manifest, manifest, parseOutputList, recogniseOutput } from '@bantin/compile/manifest'
import { describe, expect, test } from 'vitest'

const listed = (path: string, more: object = {}) => {
  const sha256 = createHash('sha256').update(path).digest('hex')
  return { path, form: 'html', mediaType: 'text/html', bytes: path.length, sha256, ...more }
}
const ISSUE = { id: 'so-7', bulletin: 'lang-ven', number: 7, period: '2026-07', date: '2026-07-05' }
const WHOLE: Manifest = {
  bantin: 1,
  issue: ISSUE,
  audience: 'public',
  artifacts: [listed('a.html'), listed('b.pdf', { pages: 4, role: 'issue' })],
}

describe('what a list in a text is known by', () => {
  test.each<[text: string, found: ReturnType<typeof recogniseOutput>]>([
    ['{"bantin":1,"artifacts":[{"path":"a"},{"path":2},null]}', { paths: ['a'] }],
    ['{"bantin":2,"audience":"internal","artifacts":[]}', { audience: 'internal', paths: [] }],
    ['{"bantin":1,"audience":"Public","artifacts":[]}', { paths: [] }],
    [JSON.stringify(WHOLE), { audience: 'public', paths: ['a.html', 'b.pdf'] }],
    ['{"name":"Some web app","icons":[]}', undefined],
    ['{"bantin":1}', undefined],
    ['null', undefined],
    ['<html>', undefined],
  ])('recogniseOutput %s', (text, found) => expect(recogniseOutput(text)).toEqual(found))

  test.each<[what: string, value: unknown, paths: readonly string[] | undefined]>([
    ['of an issue', WHOLE, ['a.html', 'b.pdf']],
    ['of a whole site', { bantin: 1, site: { bulletin: 'lang-ven' }, artifacts: [listed('index.html')] }, ['index.html']],
    ['with a file without a hash', { ...WHOLE, artifacts: [{ ...listed('a.html'), sha256: 'x' }] }, undefined],
    ['with a size that is none', { ...WHOLE, artifacts: [listed('a.html', { bytes: -1 })] }, undefined],
    ['of something else', { name: 'Some web app' }, undefined],
  ])('parseOutputList: a list %s', (_, value, paths) =>
    expect(parseOutputList(JSON.stringify(value))?.artifacts.map(({ path }) => path)).toEqual(paths),
  )
})

test.each<[what: string, value: unknown, at: string | undefined]>([
  ['whole', WHOLE, undefined],
  ['of another version', { ...WHOLE, bantin: 2 }, 'bantin'],
  ['of no month', { ...WHOLE, issue: { ...ISSUE, period: '2026-13' } }, 'issue.period'],
  ['of no day', { ...WHOLE, issue: { ...ISSUE, date: '2026-02-30' } }, 'issue.date'],
  ['for nobody', { ...WHOLE, audience: 'secret' }, 'audience'],
  ['that names a file twice', { ...WHOLE, artifacts: [listed('a.html'), listed('a.html')] }, 'artifacts'],
  ['with a role that is none', { ...WHOLE, artifacts: [listed('a.html', { role: 'page' })] }, 'artifacts.0.role'],
])('a manifest %s', (_, value, at) => expect(manifest.safeParse(value).error?.issues[0]?.path.join('.')).toBe(at))
