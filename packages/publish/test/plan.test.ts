import { filesToCompare, formatState, type OutputFile, type PublishState, parseState, planPublish, type SeenFile } from '@bantin/publish'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from './site.ts'

const HTML = /\.html$/
const file = (path: string, text = ''): OutputFile => ({
  path,
  bytes: text.length,
  sha256: sha256(text),
  mediaType: HTML.test(path) ? 'text/html' : path.endsWith('.xml') ? 'application/atom+xml' : 'application/octet-stream',
})
const rest = { now: '2026-11-26T00:00:00.000Z', graceMs: 0, prune: false, same: new Set<string>() }
const PATHS = ['anh.webp', 'web/a.html', 'web/index.html', 'so/feed.xml', 'gioi-thieu.html', 'index.html', 'manifest.json']

test('the order: new files, new pages, what changes in its place, entry pages, the lists of files', () => {
  const moi = ['sw.js', 'site.json', 'moi.pdf', 'moi/x.html', 'moi/index.html', 'moi.html', 'moi.xml']
  const seen = new Map(PATHS.map((path) => [path, { bytes: 99 }]))
  const { stages } = planPublish({ ...rest, files: [...PATHS, ...moi].map((path) => file(path)), seen })
  expect(stages.map((stage) => stage.map(({ path }) => path).sort())).toEqual([
    ['moi.pdf', 'moi.xml'],
    ['moi.html', 'moi/x.html'],
    ['moi/index.html'],
    ['anh.webp'],
    ['web/a.html'],
    ['so/feed.xml', 'web/index.html'],
    ['gioi-thieu.html'],
    ['index.html'],
    ['manifest.json', 'site.json', 'sw.js'],
  ])
})

const text = fc.constantFrom('a', 'b', 'cc')
const contents = fc.dictionary(fc.constantFrom(...PATHS), text, { noNullPrototype: true })

/** A target of values, on which plans are carried out as far as `upTo` files. */
class Imagined {
  readonly files = new Map<string, string>()
  state: PublishState | undefined

  run(output: Readonly<Record<string, string>>, upTo: number, prune: boolean): ReturnType<typeof planPublish> {
    const files = Object.entries(output).map(([path, content]) => file(path, content))
    const seen = new Map<string, SeenFile>([...this.files].map(([path, content]) => [path, { bytes: content.length }]))
    const compared = filesToCompare({ files, state: this.state, seen })
    const same = new Set(compared.filter(({ path }) => this.files.get(path) === output[path]).map(({ path }) => path))
    const plan = planPublish({ ...rest, files, state: this.state, seen, same, prune, graceMs: 1 })
    const send = plan.stages.flat()
    if (send.length > 0) this.state = parseState(formatState(plan.during))
    for (const { path } of send.slice(0, upTo)) this.files.set(path, output[path]!)
    if (upTo < send.length) return plan
    for (const { path } of plan.remove) this.files.delete(path)
    this.state = parseState(formatState(plan.after))
    return plan
  }
}

test('whatever was published before, whole or cut off: in the end the output is there, and pruned it is alone', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(contents, fc.nat(8), fc.boolean()), { maxLength: 6 }), contents, (runs, last) => {
      const target = new Imagined()
      target.files.set('nguoi-khac.txt', 'x')
      for (const [output, upTo, prune] of runs) target.run(output, upTo, prune)
      target.run(last, Number.POSITIVE_INFINITY, false)
      for (const [path, content] of Object.entries(last)) expect(target.files.get(path)).toBe(content)
      const again = target.run(last, Number.POSITIVE_INFINITY, true)
      expect(again.stages).toEqual([])
      expect(Object.fromEntries(target.files)).toEqual({ ...last, 'nguoi-khac.txt': 'x' })
    }),
    { numRuns: 300 },
  )
})

test('a state of any kind is read or refused, and never throws', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (given) => void parseState(given)))
  expect(parseState('{"bantin":1,"files":[{"path":"/etc/x","bytes":1,"sha256":"00"}],"unsure":[],"old":[]}')).toBeUndefined()
})
