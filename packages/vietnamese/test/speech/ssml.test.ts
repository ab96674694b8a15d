import { toSSML } from '@bantin/vietnamese/speech'
import { expect, test } from 'vitest'

const body = (text: string, options = {}): string => toSSML(text, options).split('\n').slice(1, -1).join('\n')

test('paragraphs, sentences, pauses and what is said instead', () => {
  expect(toSSML('UBND xã họp lúc 7h30 ngày 5/4. Mời bà con TP. Vinh!\nMang theo CCCD.\n\n\nGiá: 5.000 đồng & phí.')).toMatchInlineSnapshot(`
    "<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="vi-VN">
    <p>
    <s><sub alias="ủy ban nhân dân">UBND</sub> xã họp lúc <sub alias="bảy giờ ba mươi phút">7h30</sub> ngày <sub alias="năm tháng tư">5/4</sub>.</s>
    <s>Mời bà con <sub alias="thành phố">TP.</sub> Vinh!</s>
    <s>Mang theo <sub alias="căn cước công dân">CCCD</sub>.</s>
    </p>
    <break time="700ms"/>
    <p>
    <s>Giá: <sub alias="năm nghìn">5.000</sub> đồng <sub alias="và">&amp;</sub> phí.</s>
    </p>
    <break time="700ms"/>
    </speak>"
  `)
})

test.each<[text: string, ssml: string]>([
  ['', ''],
  [' \n \r\n', ''],
  ['Một. Hai? Ba… bốn.', '<s>Một.</s>\n<s>Hai?</s>\n<s>Ba… bốn.</s>'],
  ['“Có mưa.” Bà con chú ý.', '<s>“Có mưa.”</s>\n<s>Bà con chú ý.</s>'],
  ['a < b > c "d"', '<s>a &lt; b &gt; c &quot;d&quot;</s>'],
  ['tab\u0000 và \u000b\ud800\uffff!', '<s>tab và !</s>'],
  ['🌾 mùa', '<s>🌾 mùa</s>'],
  ['A&B', '<s>A <sub alias="và">&amp;</sub> B</s>'],
  ['anh V', '<s>anh V</s>'],
])('%j', (text, sentences) => {
  expect(body(text)).toBe(sentences === '' ? '' : `<p>\n${sentences}\n</p>\n<break time="700ms"/>`)
})

test('options', () => {
  expect(body('24 hộ', { region: 'south', pause: 250.4 })).toBe(
    '<p>\n<s><sub alias="hai mươi bốn">24</sub> hộ</s>\n</p>\n<break time="250ms"/>',
  )
  expect(body('ABC', { lexicon: { ABC: '<a & "b">' }, pause: Number.NaN })).toBe(
    '<p>\n<s><sub alias="&lt;a &amp; &quot;b&quot;&gt;">ABC</sub></s>\n</p>\n<break time="0ms"/>',
  )
  expect(body('hết ®', { lexicon: { '®': '' }, pause: -1 })).toBe('<p>\n<s>hết </s>\n</p>\n<break time="0ms"/>')
})
