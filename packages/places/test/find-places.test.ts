import { findPlaces } from '@bantin/places'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

/** Mentions as `text id`, with `?` where ambiguous. */
function found(text: string, date?: string): string[] {
  const mentions = findPlaces(text, date === undefined ? {} : { date })
  return mentions.map(({ text, place, ambiguous }) => `${ambiguous ? '? ' : ''}${text.normalize('NFC')} ${place.id}`)
}

const TODAY = '2026-11-01'

describe('findPlaces', () => {
  test.each<[text: string, mentions: string[]]>([
    // plain names and lists
    ['Lúa hè thu ở Phú Yên và Bình Định được mùa.', ['Phú Yên phu-yen@1993-01-01', 'Bình Định binh-dinh@1993-01-01']],
    ['Mưa lớn từ Cao Bằng đến Hà Tĩnh.', ['Cao Bằng cao-bang@1993-01-01', 'Hà Tĩnh ha-tinh@1993-01-01']],
    ['(Lâm Đồng)', ['Lâm Đồng lam-dong@2025-07-01']],
    ['“Huế” và "Cần Thơ"', ['Huế hue@2025-01-01', 'Cần Thơ can-tho@2025-07-01']],
    ['Hà Nội Hải Phòng', ['Hà Nội ha-noi@2008-08-01', 'Hải Phòng hai-phong@2025-07-01']],
    ['An Giang-Cà Mau', ['An Giang an-giang@2025-07-01', 'Cà Mau ca-mau@2025-07-01']],
    // kinds before the name
    ['UBND tỉnh Đắk Lắk họp.', ['tỉnh Đắk Lắk dak-lak@2025-07-01']],
    ['Tỉnh Phú Yên (cũ)', ['Tỉnh Phú Yên phu-yen@1993-01-01']],
    ['thành phố Huế', ['thành phố Huế hue@2025-01-01']],
    [
      'TP. Đà Nẵng, TP Cần Thơ, Tp.Hải Phòng, T.P Huế',
      ['TP. Đà Nẵng da-nang@2025-07-01', 'TP Cần Thơ can-tho@2025-07-01', 'Tp.Hải Phòng hai-phong@2025-07-01', 'T.P Huế hue@2025-01-01'],
    ],
    ['tỉnh Đồng Nai nay là thành phố Đồng Nai', ['tỉnh Đồng Nai dong-nai@2025-07-01', 'thành phố Đồng Nai dong-nai@2026-04-30']],
    ['các tỉnh Hà Nam, Nam Định', ['Hà Nam ha-nam@1997-01-01', 'Nam Định nam-dinh@1997-01-01']],
    ['các tỉnh, thành phố Hà Nội, Nghệ An', ['Hà Nội ha-noi@2008-08-01', 'Nghệ An nghe-an@1993-01-01']],
    ['các tỉnh, thành Sơn La', ['Sơn La son-la@1993-01-01']],
    ['tỉnh Hà Nội', ['? Hà Nội ha-noi@2008-08-01']],
    ['Thủ đô Hà Nội', ['Hà Nội ha-noi@2008-08-01']],
    // spellings
    ['Thanh Hoá, Khánh Hoà', ['Thanh Hoá thanh-hoa@1993-01-01', 'Khánh Hoà khanh-hoa@2025-07-01']],
    [
      'Đăk Lăk, Đắc Lắc, DakLak, Đăk Nông',
      ['Đăk Lăk dak-lak@2025-07-01', 'Đắc Lắc dak-lak@2025-07-01', 'DakLak dak-lak@2025-07-01', 'Đăk Nông dak-nong@2004-01-01'],
    ],
    ['Kontum, Kon-Tum, Bắc Cạn', ['Kontum kon-tum@1993-01-01', 'Kon-Tum kon-tum@1993-01-01', 'Bắc Cạn bac-kan@1997-01-01']],
    [
      'Bà Rịa – Vũng Tàu, Bà Rịa-Vũng Tàu, BR-VT',
      ['Bà Rịa – Vũng Tàu ba-ria-vung-tau@1993-01-01', 'Bà Rịa-Vũng Tàu ba-ria-vung-tau@1993-01-01', 'BR-VT ba-ria-vung-tau@1993-01-01'],
    ],
    ['tỉnh Thừa Thiên - Huế', ['tỉnh Thừa Thiên - Huế thua-thien-hue@1993-01-01']],
    ['Ðồng Nai, Ðà Nẵng', ['Ðồng Nai dong-nai@2026-04-30', 'Ðà Nẵng da-nang@2025-07-01']],
    ['SỞ Y TẾ TỈNH PHÚ YÊN', ['TỈNH PHÚ YÊN phu-yen@1993-01-01']],
    ['CÔNG AN NGHỆ AN', ['NGHỆ AN nghe-an@1993-01-01']],
    ['tỉnh Phú\nYên', ['tỉnh Phú\nYên phu-yen@1993-01-01']],
    ['tỉnh\u00a0Phú\u00a0Yên', ['tỉnh\u00a0Phú\u00a0Yên phu-yen@1993-01-01']],
    ['Phú\n\nYên', []],
    // the city and the person
    [
      'TP.HCM, TPHCM, TP. Hồ Chí Minh',
      ['TP.HCM ho-chi-minh@2025-07-01', 'TPHCM ho-chi-minh@2025-07-01', 'TP. Hồ Chí Minh ho-chi-minh@2025-07-01'],
    ],
    ['đường Hồ Chí Minh, tư tưởng Hồ Chí Minh, Đoàn TNCS Hồ Chí Minh', []],
    ['Cà Mau, Hồ Chí Minh', ['Cà Mau ca-mau@2025-07-01', 'Hồ Chí Minh ho-chi-minh@2025-07-01']],
    ['Khách đến Hồ Chí Minh bằng xe buýt', ['? Hồ Chí Minh ho-chi-minh@2025-07-01']],
    // longer names
    ['Tàu ra Thái Bình Dương', []],
    ['Thời Hà Nam Ninh còn bao cấp', []],
    ['VIỆN HẢI DƯƠNG HỌC', []],
    ['Giá gạo ở Quảng Nam - Đà Nẵng', ['Quảng Nam quang-nam@1997-01-01', 'Đà Nẵng da-nang@2025-07-01']],
    ['tỉnh Quảng Nam - Đà Nẵng trước đây', ['tỉnh Quảng Nam - Đà Nẵng quang-nam-da-nang@1993-01-01']],
    ['hai tỉnh Quảng Nam - Đà Nẵng', ['Quảng Nam quang-nam@1997-01-01', 'Đà Nẵng da-nang@2025-07-01']],
    ['phía Nam Hà Tĩnh', ['? Hà Tĩnh ha-tinh@1993-01-01']],
    ['phía nam Hà Tĩnh', ['Hà Tĩnh ha-tinh@1993-01-01']],
    ['phía Bắc Ninh Bình', ['? Ninh Bình ninh-binh@2025-07-01']],
    ['Bắc Ninh\nBình Dương', ['Bắc Ninh bac-ninh@2026-09-20', 'Bình Dương binh-duong@1997-01-01']],
    ['Hà Nội FC', ['? Hà Nội ha-noi@2008-08-01']],
    ['Trại giống Hà Giang 2', ['? Hà Giang ha-giang@1993-01-01']],
    ['cách Hà Giang 2 km', ['Hà Giang ha-giang@1993-01-01']],
    ['tỉnh Hà Nam (Trung Quốc), Hà Nam của Trung Quốc', []],
    // lower units, roads, waters
    ['phường Bình Dương, xã Hải Dương, huyện Phú Thọ, thị xã Quảng Trị', []],
    ['P. Bình Dương, TX. Phú Thọ, TT. Vĩnh Long', []],
    ['đường Ninh Bình, phố Huế, sông Hậu Giang, hồ Hòa Bình, cầu Bến Tre', []],
    ['thành phố Thái Nguyên, TP. Hà Giang', []],
    ['hai xã Thái Bình và Hải Dương', ['? Hải Dương hai-duong@1997-01-01']],
    ['các phường Thái Bình, Hải Dương, Bắc Giang', ['? Hải Dương hai-duong@1997-01-01', '? Bắc Giang bac-giang@1997-01-01']],
    ['phường Hải Dương, Hải Phòng', ['Hải Phòng hai-phong@2025-07-01']],
    ['huyện Lâm Thao, Phú Thọ', ['Phú Thọ phu-tho@2025-07-01']],
    ['xã Tân Bình, tỉnh Thái Bình', ['tỉnh Thái Bình thai-binh@1993-01-01']],
    [
      'nông thôn Thái Bình, đường phố Hà Nội, nhu cầu Tây Ninh',
      ['Thái Bình thai-binh@1993-01-01', 'Hà Nội ha-noi@2008-08-01', 'Tây Ninh tay-ninh@2025-07-01'],
    ],
    ['cao tốc Hà Nội - Lào Cai', ['? Hà Nội ha-noi@2008-08-01', '? Lào Cai lao-cai@2025-07-01']],
    // institutions
    ['Trường Đại học Thái Nguyên', ['? Thái Nguyên thai-nguyen@2025-07-01']],
    ['Bệnh viện Đa khoa Phú Yên', ['? Phú Yên phu-yen@1993-01-01']],
    ['Bệnh viện Đa khoa tỉnh Phú Yên', ['tỉnh Phú Yên phu-yen@1993-01-01']],
    ['nhà máy thủy điện Hòa Bình', ['? Hòa Bình hoa-binh@1993-01-01']],
    ['Sở Nông nghiệp và Môi trường Phú Yên', ['Phú Yên phu-yen@1993-01-01']],
    ['các trường học ở Phú Yên', ['Phú Yên phu-yen@1993-01-01']],
    // persons
    ['Nguyễn Hà Nam, Trần Thị Huế', []],
    ['anh Hải Dương, đồng chí Thái Bình', ['? Hải Dương hai-duong@1997-01-01', '? Thái Bình thai-binh@1993-01-01']],
    ['trẻ em Hà Giang', ['Hà Giang ha-giang@1993-01-01']],
    ['ông Minh Hải', ['? Minh Hải minh-hai@1993-01-01']],
    ['tỉnh Minh Hải', ['tỉnh Minh Hải minh-hai@1993-01-01']],
    // common words, lower case, no marks
    ['Hòa bình và hòa bình', []],
    ['VÌ HÒA BÌNH', ['? HÒA BÌNH hoa-binh@1993-01-01']],
    ['Hòa Bình có nắng', ['Hòa Bình hoa-binh@1993-01-01']],
    ['phú yên, Phu Yen, PhúYên', []],
    ['xPhú Yên, Phú Yênx, Phú Yên1', []],
    ['', []],
  ])('%j', (text, mentions) => {
    expect(found(text, TODAY)).toEqual(mentions)
    expect(found(text.normalize('NFD'), TODAY)).toEqual(mentions)
  })

  test.each<[text: string, date: string | undefined, mentions: string[]]>([
    ['Lâm Đồng', '2025-06-30', ['Lâm Đồng lam-dong@1993-01-01']],
    ['Lâm Đồng', '2025-07-01', ['Lâm Đồng lam-dong@2025-07-01']],
    ['Lâm Đồng', undefined, ['Lâm Đồng lam-dong@2025-07-01']],
    ['Lâm Đồng', 'hôm nay', ['Lâm Đồng lam-dong@2025-07-01']],
    ['Phú Yên', '2010-01-01', ['Phú Yên phu-yen@1993-01-01']],
    ['Huế', '2024-12-31', []], // then a town of Thừa Thiên Huế
    ['TP. Huế', '2024-12-31', []],
    ['thành phố Bắc Ninh', '2020-01-01', []],
    ['thành phố Cần Thơ', '2003-12-31', []],
    ['thành phố Cần Thơ', '2004-01-01', ['thành phố Cần Thơ can-tho@2004-01-01']],
    ['Đắk Nông', '2003-12-31', []],
    ['Quảng Nam - Đà Nẵng', '1996-12-31', ['Quảng Nam - Đà Nẵng quang-nam-da-nang@1993-01-01']],
    ['Minh Hải', '1995-01-01', ['Minh Hải minh-hai@1993-01-01']],
    ['Phú Yên', '1992-12-31', []],
  ])('%j in a text of %s', (text, date, mentions) => expect(found(text, date)).toEqual(mentions))

  const pieces = [
    ...['Hà', 'Nội', 'Nam', 'Ninh', 'Bình', 'Thái', 'Dương', 'Quảng', 'Đà', 'Nẵng', 'Phú', 'Yên', 'Huế', 'Hồ Chí Minh', 'TP', 'HCM'],
    ...['tỉnh', 'thành phố', 'các', 'phường', 'Trường', 'ông', 'Nguyễn', 'a\u0301', '\u0301', '\ud800', 'Bà Rịa', 'Vũng Tàu'],
    ...[' ', ' ', ' ', '\n', '.', ',', '-', ' - ', '1', '(', '\u00a0', '\0'],
  ]
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''))

  test('offsets point to the text they claim, in order and apart, the same each time', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
        const mentions = findPlaces(text, { date: TODAY })
        let end = 0
        for (const mention of mentions) {
          expect(mention.text).toBe(text.slice(mention.start, mention.end))
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(mention.place.from <= TODAY).toBe(true)
          end = mention.end
        }
        expect(findPlaces(text, { date: TODAY })).toEqual(mentions)
      }),
    )
  })

  test('an undated text is read as one of the far future', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(findPlaces(text)).toEqual(findPlaces(text, { date: '9000-01-01' }))
      }),
    )
  })

  test('takes time in proportion to the text', () => {
    const time = (text: string) => {
      const start = performance.now()
      findPlaces(text, { date: TODAY })
      return performance.now() - start
    }
    const adversarial = [
      'Hà ',
      'Hà Nội ',
      'tỉnh ',
      'a',
      'Đ',
      '\u0301',
      ' ',
      'Hà\n',
      'T.P',
      'Quảng Nam - Đà ',
      `Hà${' '.repeat(39)}`,
      'Nguyễn Hà Nam ',
    ]
    for (const piece of adversarial) {
      const small = piece.repeat(Math.ceil(100_000 / piece.length))
      time(small)
      const once = Math.min(time(small), time(small), time(small))
      const four = Math.min(time(small.repeat(4)), time(small.repeat(4)))
      expect(four, JSON.stringify(piece)).toBeLessThan(12 * once + 20)
    }
  })
})
