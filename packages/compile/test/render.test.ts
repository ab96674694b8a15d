import { type Adapter, compile, defineAdapter, render, sha256 } from '@bantin/compile'
import { formatDiagnostics } from '@bantin/diagnostics'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { sampleSource } from './sample-source.ts'

const NODES = ['paragraph', 'text', 'heading', 'link', 'figure', 'caption', 'image', 'footnoteReference', 'footnoteDefinition', 'noBreak']

const titles = defineAdapter({
  name: 'titles',
  options: z.strictObject({ bullet: z.string().max(2).default('*'), file: z.string().default('titles.txt') }),
  nodes: NODES,
  render: async (issue, { options, artifact }) => [
    artifact(options.file, 'text/plain', issue.items.map((item) => `${options.bullet} ${item.title}\n`).join(''), { role: 'issue' }),
  ],
})

const failing: Adapter = defineAdapter({
  name: 'failing',
  options: z.strictObject({}),
  nodes: NODES,
  render: () => Promise.reject(new Error('out of ink')),
})()

async function sample() {
  const { issue } = await compile(sampleSource())
  if (!issue) throw new Error('the sample compiles')
  return issue
}

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

/** Writes the one picture of the sample as it gets it. */
const shown = defineAdapter({
  name: 'shown',
  options: z.strictObject({}),
  nodes: NODES,
  render: async (_, { image, artifact }) => {
    const [first] = await image('issues/05/images/ruong.svg', { widths: [10], formats: ['webp'] })
    return first ? [artifact('a.svg', first.mediaType, first.bytes)] : []
  },
})

describe('render', () => {
  test('hands over artifacts with their hash, and a manifest last', async () => {
    const { artifacts, manifest, diagnostics } = await render(await sample(), [titles()])
    expect(diagnostics).toEqual([])
    expect(artifacts.map((one) => one.path)).toEqual(['titles.txt', 'manifest.json'])
    expect(text(artifacts[0]?.bytes)).toBe('* Gặt sớm tránh mưa\n* Nước uống ngày nóng\n')
    expect(artifacts[0]?.sha256).toBe(sha256('* Gặt sớm tránh mưa\n* Nước uống ngày nóng\n'))
    expect(JSON.parse(text(artifacts[1]?.bytes))).toEqual(manifest)
    expect(manifest).toMatchInlineSnapshot(`
      {
        "artifacts": [
          {
            "bytes": 55,
            "form": "titles",
            "mediaType": "text/plain",
            "path": "titles.txt",
            "role": "issue",
            "sha256": "3dda6f4cfc41a7f3688437386d8c57cd232153c59420c1ceeb115628b20be938",
          },
        ],
        "audience": "public",
        "bantin": 1,
        "issue": {
          "bulletin": "lang-ven",
          "date": "2026-05-04",
          "id": "lang-ven-2026-05",
          "number": 7,
          "period": "2026-05",
        },
      }
    `)
  })

  test('a form that fails does not hide another', async () => {
    const { artifacts, diagnostics } = await render(await sample(), [failing, titles()])
    expect(artifacts.map((one) => one.path)).toEqual(['titles.txt', 'manifest.json'])
    expect(formatDiagnostics(diagnostics)).toMatchInlineSnapshot(`
      "lỗi  Dạng failing không xuất được: out of ink
        adapter/failed · Các dạng khác không bị ảnh hưởng. Nếu nội dung không có lỗi, hãy báo cho người phát triển dạng này.

      1 lỗi"
    `)
  })

  test('options that a form does not take are findings', async () => {
    const wrong = titles({ bullet: '***', colour: 'red' } as never)
    const { diagnostics } = await render(await sample(), [wrong])
    expect(formatDiagnostics(diagnostics)).toMatchInlineSnapshot(`
      "lỗi  Tùy chọn “bullet” của dạng titles không hợp lệ: dài quá 2 ký tự.
        adapter/bad-option · Sửa tùy chọn trong bantin.config.ts hoặc trên dòng lệnh.

      lỗi  Tùy chọn “colour” của dạng titles không hợp lệ: không có tùy chọn này.
        adapter/bad-option · Sửa tùy chọn trong bantin.config.ts hoặc trên dòng lệnh.

      2 lỗi"
    `)
  })

  test('a node that a form has no handler for is never left out in silence', async () => {
    const narrow = defineAdapter({ name: 'narrow', options: z.strictObject({}), nodes: ['paragraph', 'text'], render: async () => [] })
    const { diagnostics } = await render(await sample(), [narrow()])
    expect(diagnostics.map((one) => `${one.file}:${one.place?.start.line} ${one.message.en}`)).toMatchInlineSnapshot(`
      [
        "issues/05/items/gat-som.md:6 The form narrow does not know how to show “footnoteReference”.",
        "issues/05/items/gat-som.md:6 The form narrow does not know how to show “link”.",
        "issues/05/items/gat-som.md:8 The form narrow does not know how to show “heading”.",
        "issues/05/items/gat-som.md:10 The form narrow does not know how to show “caption”.",
        "issues/05/items/gat-som.md:10 The form narrow does not know how to show “figure”.",
        "issues/05/items/gat-som.md:10 The form narrow does not know how to show “image”.",
        "issues/05/items/gat-som.md:12 The form narrow does not know how to show “footnoteDefinition”.",
        "issues/05/items/nuoc-uong.md:7 The form narrow does not know how to show “heading”.",
      ]
    `)
  })

  test('a node may be left out on purpose', async () => {
    const omits = NODES.map((node) => ({ node, reason: { vi: 'chỉ có tên bài', en: 'titles only' } }))
    const bare = defineAdapter({ name: 'bare', options: z.strictObject({}), nodes: [], omits, render: async () => [] })
    expect((await render(await sample(), [bare()])).diagnostics).toEqual([])
  })

  test('a form tells its options, and takes others on top of them', async () => {
    const form = titles({ bullet: '-' })
    const placed = form.with?.({ file: 'a.txt' })
    expect([form.given, placed?.given]).toEqual([{ bullet: '-' }, { bullet: '-', file: 'a.txt' }])
    expect((await render(await sample(), [placed ?? form])).artifacts.map(({ path }) => path)).toEqual(['a.txt', 'manifest.json'])
    expect(titles('-' as never).with?.({ file: 'a.txt' }).given).toBe('-')
  })

  test('two forms cannot write one file', async () => {
    const { diagnostics } = await render(await sample(), [titles(), { ...titles(), name: 'again' }])
    expect(formatDiagnostics(diagnostics)).toMatchInlineSnapshot(`
      "lỗi  Hai dạng titles và again cùng ghi tệp “titles.txt”.
        adapter/path-collision · Cho một trong hai dạng thư mục riêng trong tùy chọn.

      1 lỗi"
    `)
  })

  test('a form learns what others made, wherever it stands among them', async () => {
    const seen: unknown[] = []
    const reader = defineAdapter({
      name: 'reader',
      options: z.strictObject({}),
      nodes: NODES,
      uses: ['text/print', 'text/feed'],
      render: async (_, { others, artifact }) => {
        seen.push(others.map(({ path, pageStarts, address }) => ({ path, pageStarts, address })))
        return [artifact('reader.txt', 'text/plain', '')]
      },
    })()
    const maker = (name: string, mediaType: string, facts: object): Adapter =>
      defineAdapter({
        name,
        options: z.strictObject({}),
        nodes: NODES,
        render: async (_, context) => {
          seen.push(context.others)
          return [context.artifact(`${name}.txt`, mediaType, name, facts)]
        },
      })()
    const feed = maker('feed', 'text/feed', { address: 'https://langven.example/feed' })
    const print = maker('print', 'text/print', { pageStarts: { 'gat-som': 3 } })
    const { artifacts, manifest } = await render(await sample(), [feed, reader, maker('other', 'text/plain', {}), print, failing])
    expect(seen).toEqual([
      [],
      [],
      [],
      [
        { path: 'feed.txt', pageStarts: undefined, address: 'https://langven.example/feed' },
        { path: 'print.txt', pageStarts: { 'gat-som': 3 }, address: undefined },
      ],
    ])
    expect(artifacts.map((one) => one.path)).toEqual(['feed.txt', 'reader.txt', 'other.txt', 'print.txt', 'manifest.json'])
    expect(Object.keys(manifest.artifacts[0] ?? {})).toEqual(['path', 'form', 'mediaType', 'bytes', 'sha256'])

    seen.length = 0
    await render(await sample(), [reader])
    expect(seen).toEqual([[]])
  })

  test('without a host an image goes out as it came in', async () => {
    const issue = await sample()
    const { artifacts } = await render(issue, [shown()])
    expect(artifacts[0]?.sha256).toBe(issue.images.get('issues/05/images/ruong.svg')?.sha256)
  })

  test('an image that the host cannot decode is a finding about the image', async () => {
    const host = { prepareImage: async () => Promise.reject(new Error('VipsJpeg: premature end')) }
    const { diagnostics, artifacts } = await render(await sample(), [shown()], { host })
    expect(diagnostics.map(({ ruleId, file, message }) => [ruleId, file, message.vi])).toEqual([
      ['image/damaged', 'issues/05/images/ruong.svg', 'Tệp ảnh “ruong.svg” bị hỏng hoặc không phải ảnh JPEG, PNG, SVG, WebP hay GIF.'],
    ])
    expect(artifacts.length).toBeGreaterThan(0)
  })

  test('a host prepares images and lends fonts', async () => {
    const asked: unknown[] = []
    const curious = defineAdapter({
      name: 'curious',
      options: z.strictObject({}),
      nodes: NODES,
      render: async (_, { image, fonts }) => {
        await image('issues/05/images/ruong.svg', { widths: [10], formats: ['webp'] })
        asked.push((await fonts(['Noto Serif'])).length)
        return []
      },
    })
    const host = {
      prepareImage: async (image: { path: string }, request: object) => {
        asked.push(image.path, request)
        return []
      },
      fonts: async (families: readonly string[]) => families.map((family) => ({ family, bytes: new Uint8Array() })),
    }
    await render(await sample(), [curious()], { host })
    expect(asked).toEqual(['issues/05/images/ruong.svg', { widths: [10], formats: ['webp'] }, 1])
  })
})
