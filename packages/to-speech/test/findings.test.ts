import { render } from '@bantin/compile'
import { compileWritten } from '@bantin/testing'
import { rules, speech } from '@bantin/to-speech'
import { expect, test } from 'vitest'
import { speak } from './support/issue.ts'

test('ids are permanent', () => {
  expect(rules.map((rule) => `${rule.severity} ${rule.id}`)).toEqual([
    'warning to-speech/internal-not-read',
    'info to-speech/item-left-out',
    'info to-speech/other-language',
    'warning to-speech/table-not-read',
    'info to-speech/uncertain-reading',
    'error to-speech/unknown-item',
  ])
})

test('the whole texts', async () => {
  const issue = await compileWritten({
    items: {
      lua: [{ title: 'Gặt lúa' }, 'Nhà ở 12/5.\n\n| A |\n| - |\n| 1 |\n\n:::tieng{lang=rad}\nÊa.\n:::\n'],
      cat: [{ title: 'Cất' }, 'B.\n'],
    },
  })
  const { diagnostics } = await render(issue, [speech({ items: ['lua', 'cat', 'lau'], tables: { rows: 0 }, minutes: 0.4 })])
  const inFull = await render(issue, [speech({ tables: { rows: 0 } })])
  const internal = await render({ ...issue, audience: 'internal' }, [speech()])
  const all = [...diagnostics, ...inFull.diagnostics, ...internal.diagnostics]
  expect(
    all.map((one) => `${one.ruleId}\n${one.message.vi}\n${one.help.vi}\n${one.message.en}\n${one.help.en}`).join('\n\n'),
  ).toMatchInlineSnapshot(`
    "to-speech/unknown-item
    Số này không có bài “lau” để đọc.
    Sửa mã bài trong tùy chọn items của dạng speech; mã bài ghi trong issue.yaml.
    The issue has no item “lau” to read.
    Correct the id in the option items of the form speech; ids stand in issue.yaml.

    to-speech/item-left-out
    Bài “Cất” (ước tính 5 giây) không được đọc: không còn chỗ trong 0,4 phút.
    Để buổi sau, tăng tùy chọn minutes, hoặc chọn bài bằng tùy chọn items của dạng speech.
    The item “Cất” (about 5 s) is not read: there is no room for it in 0.4 minutes.
    Keep it for another time, raise the option minutes, or choose with the option items of the form speech.

    to-speech/uncertain-reading
    “12/5” sẽ được đọc là “mười hai tháng năm”, có thể chưa đúng (có thể là ngày, phân số hoặc khoảng).
    Nếu đúng thì không cần làm gì. Nếu sai, viết rõ bằng chữ trong bài, hoặc thêm cách đọc vào tùy chọn lexicon của dạng speech.
    “12/5” will be read “mười hai tháng năm”, which may be wrong (a date, a fraction or a range).
    If it is right, nothing is to be done. If not, write it out in the item, or add the reading to the option lexicon of the form speech.

    to-speech/table-not-read
    Bảng 1 hàng, 1 cột không được đọc trên loa: người nghe không theo kịp.
    Thêm vào bài một câu nói điều chính của bảng, hoặc tăng tùy chọn tables của dạng speech.
    The table (rows: 1, columns: 1) is not read over the loudspeaker: nobody could follow it.
    Put a sentence with the main point of the table into the item, or raise the option tables of the form speech.

    to-speech/other-language
    Phần này bằng tiếng khác (rad): giữ nguyên văn, cần người nói tiếng ấy đọc.
    Mời người nói tiếng ấy đọc; chọn giọng của tiếng ấy nếu dùng máy đọc.
    This is in another language (rad): it is kept as written and needs a speaker of that language.
    Ask a speaker of the language to read it; choose a voice of the language if a machine reads.

    to-speech/uncertain-reading
    “12/5” sẽ được đọc là “mười hai tháng năm”, có thể chưa đúng (có thể là ngày, phân số hoặc khoảng).
    Nếu đúng thì không cần làm gì. Nếu sai, viết rõ bằng chữ trong bài, hoặc thêm cách đọc vào tùy chọn lexicon của dạng speech.
    “12/5” will be read “mười hai tháng năm”, which may be wrong (a date, a fraction or a range).
    If it is right, nothing is to be done. If not, write it out in the item, or add the reading to the option lexicon of the form speech.

    to-speech/table-not-read
    Bảng 1 hàng, 1 cột không được đọc trên loa: người nghe không theo kịp.
    Thêm vào bài một câu nói điều chính của bảng, hoặc tăng tùy chọn tables của dạng speech.
    The table (rows: 1, columns: 1) is not read over the loudspeaker: nobody could follow it.
    Put a sentence with the main point of the table into the item, or raise the option tables of the form speech.

    to-speech/other-language
    Phần này bằng tiếng khác (rad): giữ nguyên văn, cần người nói tiếng ấy đọc.
    Mời người nói tiếng ấy đọc; chọn giọng của tiếng ấy nếu dùng máy đọc.
    This is in another language (rad): it is kept as written and needs a speaker of that language.
    Ask a speaker of the language to read it; choose a voice of the language if a machine reads.

    to-speech/internal-not-read
    “Bản tin Sông Ngân” lưu hành nội bộ nên không được đọc trên loa công cộng.
    Nếu chỉ đọc trong phòng họp, đặt audience: internal trong tùy chọn của dạng speech; nếu không, bỏ bài này.
    “Bản tin Sông Ngân” is for internal distribution and is not read over a public loudspeaker.
    If it is only read in a meeting room, set audience: internal in the options of the form speech; otherwise leave it out."
  `)
})

test.each<[markdown: string, findings: string[]]>([
  ['Nhà số 12/5.', ['5:8']],
  ['**Nhà** số 12/5, *ngõ 3/4*.', ['5:12', '5:23']],
  ['Dòng đầu\ndòng sau, nhà số 12/5.', ['5:1']],
  ['Nhà số 12/5, nhà số 12/5.', ['5:8']],
  ['Gọi là :tieng[êa]{lang=rad} và :tieng[êa]{lang=rad}.', ['5:15']],
])('places of %j', async (markdown, places) => {
  const { findings } = await speak(markdown)
  expect(findings.map((one) => /lua\.md:(\d+:\d+)/.exec(one)?.[1])).toEqual(places)
})

test('what is uncertain is marked, and listed under its item', async () => {
  const { page } = await speak('Nhà số 12/5, gọi :tieng[êa]{lang=rad}.')
  expect(page.slice(page.indexOf('<p class="paragraph">Nhà'), page.indexOf('</article>'))).toMatchInlineSnapshot(`
    "<p class="paragraph">Nhà số <span class="said"><mark>mười hai trên năm</mark><sup class="ref"><a href="#item_lua-1">1</a></sup> </span><small class="written">12/5</small>, gọi <mark lang="rad">êa</mark><sup class="ref"><a href="#item_lua-2">2</a></sup>.</p>
    <section class="review">
    <h3>Cần xem lại</h3>
    <p>Các chỗ có số nhỏ ở trên có thể đọc cách khác. Xem lại trước khi đọc.</p>
    <ol>
    <li id="item_lua-1">“<span>12/5</span>” → “<span>mười hai trên năm</span>”: số nhà có dấu gạch chéo</li>
    <li id="item_lua-2">“<span lang="rad">êa</span>”: từ của tiếng khác, hỏi người nói tiếng ấy (Klei Êđê)</li>
    </ol>
    </section>
    "
  `)
})
