import { kitchenSink, languages } from '@bantin/adapter-kit'
import { compile } from '@bantin/compile'
import { samples } from '@bantin/fixtures'
import { sampleSource } from '@bantin/fixtures/sources'
import { expect, test } from 'vitest'
import { renderSpoken, speak } from './support/issue.ts'
import { readSsml } from './support/read-ssml.ts'
import { ssmlProblems } from './support/validate-ssml.ts'

const bodyOf = (ssml: string): string =>
  ssml.slice(ssml.indexOf('Gặt lúa'), ssml.lastIndexOf('<p>\n<s>Bản tin')).split('\n').slice(3).join('\n')

test('a whole file', async () => {
  const { ssml } = await speak('Họp lúc 19h. Mời :tieng[mưng]{lang=rad} bà con!\n\n---\n\nPhí & lệ phí ~~cũ~~: 5%.\n')
  expect(ssml).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="vi-VN">
    <p>
    <s>Bản tin Sông Ngân.</s>
    </p>
    <break time="700ms"/>
    <p>
    <s>Số <sub alias="hai trăm sáu mươi tư">264</sub>, tháng <sub alias="mười một năm hai nghìn không trăm hai mươi sáu">11/2026</sub>.</s>
    </p>
    <break time="700ms"/>
    <p>
    <s>Trung tâm Thông tin.</s>
    </p>
    <break time="700ms"/>
    <mark name="lua"/>
    <p>
    <s>Gặt lúa</s>
    </p>
    <break time="1400ms"/>
    <p>
    <s>Họp lúc <sub alias="mười chín giờ">19h</sub>.</s>
    <s>Mời <lang xml:lang="rad">mưng</lang> bà con!</s>
    </p>
    <break time="700ms"/>
    <break time="700ms"/>
    <p>
    <s>Phí <sub alias="và">&amp;</sub> lệ phí : <sub alias="năm phần trăm">5%</sub>.</s>
    </p>
    <break time="700ms"/>
    <p>
    <s>Bản tin Sông Ngân.</s>
    </p>
    <break time="700ms"/>
    <p>
    <s>Số <sub alias="hai trăm sáu mươi tư">264</sub>.</s>
    </p>
    <break time="700ms"/>
    <p>
    <s>Trung tâm Thông tin.</s>
    </p>
    <break time="700ms"/>
    </speak>
    "
  `)
})

test.each<[markdown: string, body: string]>([
  ['## A\n', '<p>\n<s>A</s>\n</p>\n<break time="1400ms"/>\n'],
  ['`a < b ]]> "c"`', '<p>\n<s>a &lt; b ]]&gt; &quot;c&quot;</s>\n</p>\n<break time="700ms"/>\n'],
  ['A&B', '<p>\n<s>A <sub alias="và">&amp;</sub> B</s>\n</p>\n<break time="700ms"/>\n'],
  [':::tieng{lang=rad}\nÊa 25.\n:::\n', '<p xml:lang="rad">\n<s>Êa 25.</s>\n</p>\n<break time="700ms"/>\n'],
  ['~~Cũ.~~', ''],
])('%j', async (markdown, body) => {
  expect(bodyOf((await speak(markdown)).ssml)).toBe(body)
})

test('pauses are those of the option', async () => {
  expect((await speak('A.', { pause: 250 })).ssml.match(/time="\d+ms"/g)).toEqual(
    ['250', '250', '250', '500', '250', '250', '250', '250'].map((one) => `time="${one}ms"`),
  )
})

const issues = [
  ...samples.map((sample) => [sample.name, () => sampleSource(sample)] as const),
  ...[kitchenSink, languages].map((one) => [one.name, async () => one.source] as const),
]

test.each(issues)('%s is valid, each item with its mark', async (_name, source) => {
  const { issue } = await compile(await source())
  if (!issue) throw new Error('the issue has errors')
  const { ssml } = await renderSpoken(issue, { tables: { rows: 1000, columns: 50 } })
  expect(await ssmlProblems(ssml)).toEqual([])
  const marks = readSsml(ssml).tags.filter((tag) => tag.name === 'mark')
  expect(marks.map((tag) => tag.attributes.name)).toEqual(issue.items.map((item) => item.id))
})

test.each([
  ['a sentence in a sentence', '<s><s>a</s></s>'],
  ['a sub without alias', '<s><sub>a</sub></s>'],
  ['a break that is no time', '<break time="fast"/>'],
  ['an unknown element', '<b>a</b>'],
])('the judge finds %s', async (_what, inside) => {
  const ssml = `<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="vi-VN">${inside}</speak>`
  expect(await ssmlProblems(ssml)).not.toEqual([])
})
