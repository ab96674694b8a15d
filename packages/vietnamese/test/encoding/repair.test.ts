import { encode, encodings, repair } from '@bantin/vietnamese/encoding'
import { describe, expect, test } from 'vitest'
import { shown } from './letters.ts'
import { sentences } from './sentences.ts'

describe('what is repaired', () => {
  test.each<[damaged: string, text: string, kinds: string]>([
    ['Nguån n­íc s¹ch cho mïa kh«', 'Nguồn nước sạch cho mùa khô', 'tcvn3'],
    ['LÞCH CÊP N¦íC', 'LỊCH CẤP NƯỚC', 'tcvn3'],
    ['Nguoàn nöôùc saïch cho muøa khoâ', 'Nguồn nước sạch cho mùa khô', 'vni-windows'],
    ['NgÜ©i dân trÒng lúa', 'Người dân trồng lúa', 'vps'],
    ['Th‹ thao và sÙc khÕe cûa ngÜ©i cao tu°i', 'Thể thao và sức khỏe của người cao tuổi', 'vps'],
    ['GiÕ nß¾c sÕch sinh hoÕt', 'Giạ nước sạch sinh hoạt', 'viscii'],
    ['Tiêòn ðiêòn, tiêÌn nýõìc', 'Tiện điện, tiền nước', 'windows-1258'],
    ["Ti.n nu+o+'c, tie^`n ddie^.n", 'Tịn nước, tiền điện', 'viqr'],
    ['Ho^. ngheo`, ho^. ca^.n nghe`o.', 'Hộ ngheo`, hộ cận nghèo.', 'viqr'],
    ['Gi&aacute; l&uacute;a t&#259;ng', 'Giá lúa tăng', 'ncr'],
    ['Gi&amp;aacute; l&amp;uacute;a t&amp;#259;ng', 'Giá lúa tăng', 'ncr'],
    ['R&amp;D &lt;b&gt;', 'R&amp;D &lt;b&gt;', ''],
    ['Gia\u0301 lu\u0301a t\u0103ng', 'Giá lúa tăng', 'nfd'],
    ['GiÃ¡ lÃºa tÄƒng', 'Giá lúa tăng', 'utf8-read-as-cp1252'],
    ['Ghế đá \u00c3\u00a0 â€œmá»›iâ€\u009d', 'Ghế đá à “mới”', 'utf8-read-as-cp1252'],
    ['Äáº¥t phÃ¹ sa vÃ\u00a0 nÆ°á»›c', 'Đất phù sa và nước', 'utf8-read-as-cp1252'],
    ['tŕnh bày, ǵn giữ, c̣n lại', 'trình bày, gìn giữ, còn lại', 'latin1-letters-read-as-1258'],
    ['quản lư nguồn nước, chú ư an toàn', 'quản lý nguồn nước, chú ý an toàn', 'latin1-letters-read-as-1258'],
    ['theo dơi mực nước', 'theo dõi mực nước', 'latin1-letters-read-as-1258'],
    ['Ðường đê, ðất bãi', 'Đường đê, đất bãi', 'homoglyph'],
    ['Ðời sống nǎm nay', 'Đời sống năm nay', 'homoglyph'],
    ['Gieo m¹ tõ 5\u009612 ngµy, ruéng \u0093c¹n\u0094', 'Gieo mạ từ 5–12 ngày, ruộng “cạn”', 'tcvn3'],
    ['\u0099 ruéng trªn ®· gÆt xong', 'Ở ruộng trên đã gặt xong', 'tcvn5712-vn1'],
    ['™ ruéng trªn ®· gÆt xong', 'Ở ruộng trên đã gặt xong', 'tcvn5712-vn1'],
    ['S©n réng 40 m², c¶ xãm hß reo Çm Ü.', 'Sân rộng 40 m², cả xóm hò reo ầm ĩ.', 'tcvn3'],
    ['Häp lóc 7 giê.\nHọp lúc 7 giờ.\nHoïp luùc 7 giôø.', 'Họp lúc 7 giờ.\nHọp lúc 7 giờ.\nHọp lúc 7 giờ.', 'tcvn3 vni-windows'],
    ['Xã Cồn Sậy: tiªn n­íc vµ tiÒn ®iÖn', 'Xã Cồn Sậy: tiên nước và tiền điện', 'tcvn3'],
  ])('%s', (damaged, text, kinds) => {
    const found = repair(damaged)
    expect(found.text).toBe(text)
    expect([...new Set(found.repairs.map(({ kind }) => kind))].join(' ')).toBe(kinds)
    expect(repair(found.text).text).toBe(found.text)
  })

  test('a repair tells its place', () => {
    expect(repair('Tin: Häp lóc 7 giê tèi, x· Hµ Léc (km 12).')).toEqual({
      text: 'Tin: Họp lúc 7 giờ tối, xã Hà Lộc (km 12).',
      repairs: [{ start: 5, end: 33, before: 'Häp lóc 7 giê tèi, x· Hµ Léc', after: 'Họp lúc 7 giờ tối, xã Hà Lộc', kind: 'tcvn3' }],
      unrecoverable: [],
    })
  })

  test('damage upon damage is one repair', () => {
    const twice = shown(new TextEncoder().encode(shown(new TextEncoder().encode('Giá lúa tăng'))))
    expect(repair(twice).text).toBe('Giá lúa tăng')
    expect(repair(twice).repairs.map(({ kind, start, end }) => [kind, start, end])).toEqual([['utf8-read-as-cp1252', 2, twice.length - 2]])
    expect(repair('Gi&#184; l&#243;a t&#168;ng cao h¬n n¨m tr­íc').text).toBe('Giá lúa tăng cao hơn năm trước')
  })
})

describe('a font', () => {
  test.each<[shown: string, font: string, text: string]>([
    ['bé', '.VnTime', 'bộ'],
    ['mét vô', '.VnTime', 'một vụ'],
    ['céng hßa', '.VnTimeH', 'CỘNG HÒA'],
    ['hoà', 'VNI-Times', 'hồ'],
    ['bộ đội', '.VnTime', 'bộ đội'],
    ['hoà', 'Arial', 'hoà'],
    ['Lua', 'VNI-Times', 'Lua'],
  ])('%s in %s', (given, font, text) => expect(repair(given, { font }).text).toBe(text))
})

describe('clean text stays as it is', () => {
  test.each([
    'Hoà Bình, khoá luận, toà án, thuý hoa: dấu đặt theo lối mới.',
    'Là bà có cá, cô tôi ở quê.',
    'bé',
    'mét',
    'Đăk Lăk, Krông Pắc, Êa Súp; anh Y Thơ Êñuôl',
    'Ñu nao kơ sang hră, mă bruă hŏng amĭ ama; ƀuôn prŏng čiăng đru.',
    'mă să',
    'The café in Zürich serves crème brûlée; naïve résumés, señor Muñoz.',
    'Où êtes-vous ? Là-bas, près du château, l’été passé.',
    'Übung',
    'Die Übung dauert lange.',
    'Straße, Fußgänger, Österreich, über Äpfel und Öl – „schön“.',
    'Příliš žluťoučký kůň úpěl ďábelské ódy.',
    'Să mă ierți, fără tine nu știu ce să fac.',
    'tŕň, vŕba, śnieg, być może, iść',
    'Diện tích 100 m², sâu 5 m³, 30 °C, ±5 %, 10 µm, «trích», “dẫn”, ½ bao, Vinamilk®',
    'Ai hỏi?Có ai trả lời? Xem https://vidu.vn/tim?tu=lua&trang=2',
    "I'm sure that's o.k. e.g. a.m. function foo(a) { return a+b } `code` ~/data a^2",
    'Tôi viết: “Đẹp quá!”… — rồi thôi.',
    'AT&T, R&amp;D, &lt;br&gt;',
    'số 29-NQ/TW, QĐ-UBND, 7:30, 1:5000, 3–1',
    'ទឹកស្អាត 水 вода ὕδωρ 🌾',
  ])('%s', (text) => expect(repair(text)).toEqual({ text, repairs: [], unrecoverable: [] }))

  test('our sentences', () => {
    for (const sentence of sentences) expect(repair(sentence)).toEqual({ text: sentence, repairs: [], unrecoverable: [] })
    const all = sentences.join('\n')
    expect(repair(all)).toEqual({ text: all, repairs: [], unrecoverable: [] })
  })
})

describe('what cannot be repaired is told', () => {
  test.each<[text: string, losses: string]>([
    ['Vi?t Nam, c?ng nông thôn', 'question-mark Vi?t@0 question-mark c?ng@10'],
    ['H? N?i', 'question-mark H?@0 question-mark N?i@3'],
    ['ho\ufffdt động', 'replacement-character ho\ufffdt@0'],
    ['Bộ phận này ®îc giao qu¶n lý n­íc s¹ch', 'lost-letter ®îc@12'],
    ['Ai? Ở đâu? Bao giờ?', ''],
    ['Tæ d©n phè nh th«ng b¸o', 'lost-letter nh@11'],
  ])('%s', (text, losses) =>
    expect(
      repair(text)
        .unrecoverable.map((one) => `${one.reason} ${one.text}@${one.start}`)
        .join(' '),
    ).toBe(losses),
  )
})

describe('sentences come back', () => {
  // signs that an encoding has not; letters that stand for quotation marks in it
  const simple = sentences.filter((sentence) => !/[“”²³°‰–]|\p{Lu}{3}/u.test(sentence))
  test.each(encodings.map(({ id }) => id))('%s', (id) => {
    let right = 0
    let all = 0
    for (const sentence of simple) {
      let losses = 0
      const bytes = encode(sentence, id, { onUnencodable: () => losses++ })
      if (losses > 0) continue
      all++
      const text = id === 'nfd' ? sentence.normalize('NFD') : shown(bytes)
      if (repair(text).text === sentence) right++
    }
    expect(right / all).toBeGreaterThan(0.97)
  })
})
