import { checkSpelling, isSyllable, type MisspellingKind } from '@bantin/vietnamese/orthography'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const found = (text: string): [text: string, kind: MisspellingKind, suggestions: string][] =>
  checkSpelling(text).map(({ text, kind, suggestions }) => [text, kind, suggestions.join(' ')])

describe('words on their own', () => {
  test.each<[word: string, kind: MisspellingKind, suggestions: string]>([
    // the tone on a letter that never bears it
    ['hòan', 'tone-place', 'hoàn'],
    ['khỏang', 'tone-place', 'khoảng'],
    ['qủa', 'tone-place', 'quả'],
    ['Qúy', 'tone-place', 'Quý'],
    ['gìa', 'tone-place', 'già'],
    ['cuả', 'tone-place', 'của'],
    ['nhìêu', 'tone-place', 'nhiều'],
    ['nứơc', 'tone-place', 'nước'],
    ['ĐIẠ', 'tone-place', 'ĐỊA'],
    // a stop without sắc or nặng, two marks
    ['quyêt', 'tone', 'quyết quyệt'],
    ['đươc', 'tone', 'đước được'],
    ['nghiêp', 'tone', 'nghiếp nghiệp'],
    ['mớị', 'tone', 'mợi mới'],
    // c, k; g, gh; ng, ngh
    ['nghành', 'onset', 'ngành'],
    ['Nghành', 'onset', 'Ngành'],
    ['NGHÀNH', 'onset', 'NGÀNH'],
    ['ngề', 'onset', 'nghề'],
    ['ngiệp', 'onset', 'nghiệp'],
    ['ghạo', 'onset', 'gạo'],
    ['gế', 'onset', 'ghế'],
    ['cể', 'onset', 'kể'],
    ['cính', 'onset', 'kính'],
    // hats and horns
    ['thuờng', 'vowel', 'thường'],
    ['Huớng', 'vowel', 'Hướng'],
    ['đưọc', 'vowel', 'được'],
    ['đuợc', 'vowel', 'được'],
    ['ngưòi', 'vowel', 'người'],
    ['tiéng', 'vowel', 'tiếng'],
    ['truyẻn', 'vowel', 'truyển'],
    ['buỏi', 'vowel', 'bưởi buổi'],
    ['lyên', 'vowel', 'liên luyên'],
    ['mỹnh', 'vowel', 'mĩnh'],
    ['thằy', 'vowel', 'thầy'],
    // letters twice
    ['tỉnhh', 'doubled', 'tỉnh'],
    ['trươngg', 'doubled', 'trương'],
    ['nguờii', 'doubled', 'người'],
    ['đđường', 'doubled', 'đường'],
    ['đảngg', 'doubled', 'đảng'],
    ['Trươngg', 'doubled', 'Trương'],
    ['ddường', 'typing', 'đường'],
    // letters that changed places
    ['nưgời', 'order', 'người'],
    ['đưòng', 'vowel', 'đường'],
    // a space is missing
    ['pháttriển', 'joined', 'phát triển'],
    ['cộngđồng', 'joined', 'cộng đồng'],
  ])('%s', (word, kind, suggestions) => {
    const expected = [[word, kind, suggestions]]
    expect(found(word)).toEqual(expected)
    expect(found(word.normalize('NFD')).map(([, ...rest]) => rest)).toEqual(expected.map(([, ...rest]) => rest))
  })
})

describe('words in a text', () => {
  test.each<[text: string, ...expected: [text: string, kind: MisspellingKind, suggestions: string][]]>([
    ['Thẻ bảo hiểm đã quyeets toán, cấp cho moiij hộ', ['quyeets', 'typing', 'quyết']],
    ['Việc này đã được thuwcj hiện ở thôn', ['thuwcj', 'typing', 'thực']],
    ['Mọi ho65i viên đều được báo', ['ho65i', 'typing', 'hội']],
    ['Lúa chín khoong đều ở ruộng thấp', ['khoong', 'typing', 'không']],
    ['Họp lúc 7 giờ, nội dung: nghành điện, ngề cá.', ['nghành', 'onset', 'ngành'], ['ngề', 'onset', 'nghề']],
    ['(thuờng xuyên), “qủa ngọt”…', ['thuờng', 'vowel', 'thường'], ['qủa', 'tone-place', 'quả']],
  ])('%s', (text, ...expected) => {
    expect(found(text)).toEqual(expected)
    for (const { start, end, text: word } of checkSpelling(text)) expect(text.slice(start, end)).toBe(word)
  })
})

describe('no flags', () => {
  test.each<[what: string, text: string]>([
    ['both ways of placing tones', 'hòa hoà thủy thuỷ khỏe khoẻ ủy uỷ hóa hoá, HÒA BÌNH, Thuý và Thúy'],
    ['rare words', 'ngoằn ngoèo, khúc khuỷu, nguệch ngoạc, loẻng xoẻng, xuề xoà, huơ tay, quàm quạp, uỵch, oái oăm'],
    ['loans', 'xoong, goòng, moóc, séc, buýt, tuýp, gen, ga, pin, voan, gioăng, xăng, lốp, sên'],
    ['chemistry and the like', 'muối iốt, ôxít, axít, canxi, bêtông, mêtan, crôm, vắcxin, glucôzơ, prôtêin, ôtô, rơle'],
    ['transliterations', 'Mát-xcơ-va, Vla-đi-vô-xtốc, prô-tê-in, ki-lô-gam, Cam-pu-chia, Pa-xcan, ăng-ten, xích-đu'],
    [
      'names of places',
      'Đắk Lắk, Đăk Hà, Krông Pắc, Kông Chro, Hồng Kông, Ia Pêch, Chư Păh, Đắk Đoa, Pleiku, Bạc Liêu, Lắk, Plei Rbăt, Chiềng Khoong, La Êê, Phú Quới',
    ],
    ['names of peoples', 'Ê Đê, Mnông, Xơ-đăng, Brâu, Hrê, Rơ Măm, Stiêng, Cơ Tu, Ơ Đu, Gié-Triêng, M’Nông, H’Mông, Bru'],
    ['names of persons', "Y Moan Êban, H'Hen Niê, Ksor Phước, Rơ Châm, K'Brêu, Nguyễn Thị Thuỳ, Huỳnh Quỵt, Quàng Văn Ơn"],
    ['Ê Đê', 'Êa doh hlăm ƀuôn sang, klei suaih pral mơ̆ng phung hđeh, čiăng êmuh kơ klei ruă, iêu mrô'],
    ['other languages', 'café résumé façade São Paulo château naïve Münster; el niño está aquí, à côté de la forêt'],
    ['English', 'The queens see moons and roofs; beef, deer, towns, rows, laws, his boss is too poor'],
    ['English in a Vietnamese text', 'Bà con tải các file, xem show, vào web, dùng wifi, chọn menu rồi bấm queens và towns ở cuối'],
    ['acronyms', 'UBND, HĐND, BLĐTBXH, TƯMTTQ, THCS, ĐBSCL, BHYT, QyĐ, CTr, VNeID, CCCD, ThS, PGS'],
    ['symbols of documents', '29-NQ/TW, 12/QĐ-UBND, 30/2020/NĐ-CP, 05-HD/VPTW, 01/2021/TTLT-BGDĐT-BNV'],
    ['numbers and units', '30km, 5ha, 25°C, 120m², 3kg/sào, 500đ, 7h30, 10tr, 2x3, H5N1, CO2, B12, 4G, ST25, OM5451'],
    ['addresses', 'https://vidu.vn/tin-túc?q=đưọc, www.nghành.vn, thuờng@vidu.vn, vidu.vn/ngề'],
    ['abbreviations', 'đ/c, v.v., tr., TP. Thủ Đức, ĐT: 0200, th.s, n/a, đkvđ, kt, kg'],
    ['words joined to signs', 'nguời_dân, #nghành, @thuờng, `đưọc`, nghành=1, ngề|'],
    ['single letters', 'a b c đ ă â ê ô ơ ư A Ă'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
    expect(found(text.normalize('NFD'))).toEqual([])
  })
})

test('ignored words, whatever their case and form', () => {
  const text = 'Nghành, nghành và NGHÀNH; ngề'
  expect(checkSpelling(text, { ignore: ['nghành'] }).map(({ text }) => text)).toEqual(['ngề'])
  expect(checkSpelling(text, { ignore: ['Nghành'.normalize('NFD'), 'NGỀ'] })).toEqual([])
})

test('every suggestion is made of syllables and differs from the word', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aăâeêioôơuưyđnghctkbàảãáạếệờợứụ'), minLength: 2, maxLength: 7 })
  fc.assert(
    fc.property(fc.array(letters), (words) => {
      const text = words.join(' ')
      for (const { start, end, text: word, suggestions } of checkSpelling(text)) {
        expect(text.slice(start, end)).toBe(word)
        expect(suggestions.length).toBeGreaterThan(0)
        for (const one of suggestions) {
          expect(one).not.toBe(word)
          expect(one.split(' ').every(isSyllable)).toBe(true)
        }
      }
    }),
    { numRuns: 1000 },
  )
})

test('never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void checkSpelling(text)))
})
