import { render } from '@bantin/compile'
import { compileWritten } from '@bantin/testing'
import { type SpeechOptions, speech } from '@bantin/to-speech'
import { expect, test } from 'vitest'
import { renderSpoken, speak } from './support/issue.ts'

const issue = await compileWritten()

test('three files, the script first', async () => {
  const { artifacts } = await render(issue, [speech()])
  expect(artifacts.slice(0, -1).map(({ path, mediaType, role }) => [path, mediaType, role])).toEqual([
    ['speech/song-ngan-2026-11-doc.html', 'text/html', 'issue'],
    ['speech/song-ngan-2026-11.txt', 'text/plain', 'part'],
    ['speech/song-ngan-2026-11.ssml', 'application/ssml+xml', 'part'],
  ])
})

test.each<[options: SpeechOptions, shown: string]>([
  [{ textSize: 26 }, 'html { font-size: 26pt }'],
  [{ syntheticVoice: true }, '<p class="label">Bản tin này được đọc bằng giọng nói tổng hợp.</p>'],
  [{ language: 'en' }, '<html lang="en">'],
  [{ syllablesPerMinute: 150 }, 'với tốc độ 150 âm tiết mỗi phút'],
])('%j shows', async (options, shown) => {
  expect((await renderSpoken(issue)).page).not.toContain(shown)
  expect((await renderSpoken(issue, options)).page).toContain(shown)
})

test.each<[options: unknown, message: string]>([
  [{ minutes: 0 }, 'The option “minutes” of the form speech is not valid: must be more than 0.'],
  [{ region: 'west' }, 'The option “region” of the form speech is not valid: does not have the right form: “west”.'],
  [{ tables: { cells: 3 } }, 'The option “tables.cells” of the form speech is not valid: there is no such option.'],
])('%j is a finding, and nothing is rendered', async (options, message) => {
  const { artifacts, diagnostics } = await render(issue, [speech(options as SpeechOptions)])
  expect(artifacts.map((one) => one.path)).toEqual(['manifest.json'])
  expect(diagnostics.map((one) => one.message.en)).toEqual([message])
})

test.each<[options: SpeechOptions | undefined, omitted: string[]]>([
  [undefined, ['delete']],
  [{ pictures: 'silent' }, ['delete', 'image']],
  [{ notes: 'silent' }, ['delete', 'footnoteDefinition', 'footnoteReference']],
])('%j leaves out %j', (options, omitted) => {
  expect(speech(options).omits.map((one) => one.node)).toEqual(omitted)
})

test('descriptions of pictures are read, or printed', async () => {
  const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>')
  const pictured = await compileWritten({ items: { lua: [{ title: 'Gặt' }, '![Lúa 2 vụ](../a.svg)\n'] }, files: { 'i/a.svg': svg } })
  expect((await renderSpoken(pictured)).text).toContain('\n\nẢnh: Lúa hai vụ\n\n')
  const silent = await renderSpoken(pictured, { pictures: 'silent' })
  expect(silent.text).not.toContain('Lúa hai vụ')
  expect(silent.page).toContain('<span class="tag">Không đọc</span> Ảnh: <span>Lúa 2 vụ</span>')
})

test('the form speaks English around an English issue, whose numbers stay', async () => {
  const english = await compileWritten({
    bulletin: { languages: ['en'] },
    issue: { language: 'en' },
    items: { rice: [{ title: 'Rice' }, '1. Dry 25 kg.\n'] },
  })
  expect((await renderSpoken(english)).text).toMatchInlineSnapshot(`
    "Bản tin Sông Ngân.

    No.
    264, November 2026.

    Trung tâm Thông tin.

    Rice

    1. Dry 25 kg.

    Bản tin Sông Ngân.

    No.
    264.

    Trung tâm Thông tin.
    "
  `)
})

test('fonts go into the script where a machine may have none', async () => {
  const fonts = async () => [{ family: 'Khmer </style>', bytes: new Uint8Array([0, 1, 0, 0]) }]
  const script = async (markdown: string) => {
    const compiled = await compileWritten({ items: { lua: [{ title: 'Gặt' }, markdown] } })
    const { artifacts } = await render(compiled, [speech()], { host: { fonts } })
    return new TextDecoder().decode(artifacts[0]?.bytes)
  }
  expect(await script('Gọi là :tieng[ទឹក]{lang=km}.')).toContain(
    '@font-face { font-family: "bantin-1"; src: url("data:font/sfnt;base64,AAEAAA==") }',
  )
  expect(await script('Gọi là nước.')).not.toContain('@font-face')
})

test('what is spoken keeps to the language of the voice', async () => {
  const { ssml } = await speak('A.')
  expect(ssml).toContain('xml:lang="vi-VN"')
})
