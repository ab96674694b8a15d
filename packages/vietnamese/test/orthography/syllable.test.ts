import { isSyllable } from '@bantin/vietnamese/orthography'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const list = (words: string): [word: string][] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => [word])
const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']

describe('isSyllable: syllables', () => {
  test.each<[group: string, words: string]>([
    ['onsets', 'ba ca cha da đa ga ghe gia ha ke kha la ma na nga nghe nha pin pha qua ra sa ta tha tra va xa a'],
    [
      'rimes without a medial',
      'tác tách tai tám tan tang tanh tao táp tát tau tay tắc tăm tăn tăng tắp tắt tấc tâm tân tâng tập tất tâu tây',
    ],
    ['rimes of e and ê', 'xe séc xem xen xẻng xeo xép xét kê kếch kêm kên kênh kếp kết kêu'],
    ['rimes of i', 'mi mía mích mím mìn mình kíp mít nhíu miếc kiêm kiên kiêng kiếp kiết kiêu'],
    ['rimes of o, ô, ơ', 'to tóc toi tom ton tong tóp tót tô tốc tôi tôm tôn tông tốp tốt tơ tơi tơm tơn tớp tớt'],
    ['rimes of u and ư', 'tu tua túc tui tum tun tung túp tút tuốc muôi nhuộm buôn buông suốt tư tưa tức gửi hừm chưn từng bứt cứu'],
    ['rimes of ươ', 'nước người ươm vườn đường cướp lướt rượu'],
    ['a medial o', 'hoa khoác hoạch hoài ngoàm hoàn hoàng hoành ngoáo oạp thoát xoay ngoặc hoắm xoăn hoẵng thoắt khoe xoèn khoèo loét'],
    ['a medial u', 'khuân khuâng luật khuây thuê huênh nguệch uy huých tuyn huynh tuýp suýt khuya khuỷu thuyền tuyết thuở huơ'],
    ['qu', 'quà quạc quách quai quán quang quanh quào quát quàu quay quắc quăm quăn quăng quắp quắt quân quầng quất quây'],
    ['qu before other vowels', 'que quen quẻo quét quê quếch quên quềnh quệt quều quý quí quýnh quýt quít quyên quyết quới quơ quốc quých'],
    ['gi', 'gì gìn gích gíp giếng giết giếc giềng già giã giỏ giục giàu giữa giương giấy giây giọt giếm giồng gioăng'],
    ['y', 'y ý ỷ hy kỳ lý mỹ sỹ tỷ vỹ yên yêu yết yểm yểng yếu'],
    ['few words', 'boong xoong goòng coóc soóc moóc voọc đoòng loong toòng moay voan goá buýt phuy ngoém loẻng xoẻng'],
    ['without an onset', 'e ê ơ ư ấp ủa oằn oải oẳng uỵch uỷ uế uột uẩn ươn ướp ích inh ỉu ỉa ễnh'],
    ['both ways of placing a tone', 'hòa hoà khỏe khoẻ thủy thuỷ úy uý tòa toà họa hoạ lũy luỹ òe oè'],
    ['long ones', 'nghiêng nghiệp khuếch nghệch nguyệt thuyền chuyện trường'],
  ])('%s', (_, words) => {
    for (const [word] of list(words)) expect([word, isSyllable(word)]).toEqual([word, true])
  })

  test('in any case and normalisation form', () => {
    for (const word of ['nghiêng', 'hòa', 'hoà', 'thủy', 'đường', 'quý', 'giếng', 'ươm', 'khuỷu']) {
      for (const form of [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]) {
        expect([form, isSyllable(form), isSyllable(form.normalize('NFD'))]).toEqual([form, true, true])
      }
    }
  })
})

describe('isSyllable: not syllables', () => {
  test.each<[reason: string, words: string]>([
    ['a stop without sắc or nặng', 'bac tôc lop mat sach ưc ich bàt cùp nhỏt đãp chỉch rưỡc quôc giêt huyêt ngoăc oăt'],
    ['c, k, q', 'ci cê cẽ ciên cyc kô kư kơ kăm kâ kua kan qa qin qân qê'],
    ['g, gh', 'ge gế gê ghô ghu ghư ghă ghơm'],
    ['ng, ngh', 'nge ngê ngi ngiêm ngiên ngha nghô nghu nghư nghưa'],
    ['onsets', 'wa fe ja za bla bra cla dra gla gra hla klo kra mla mna pla pra psa ska sta tla vla xla nra đra hrê'],
    ['vowels in a row', 'aê aâ eâ eô êa iô iơ oê ôa ôe ôu ơo ơu âo âi ăo ăi ău ăy uu ưê ưo ưô uơi ươa uôa uôu iêa yêa muôu sưê'],
    ['codas', 'tal car bas bog tob đad taf laj môk mêg nanhg tams ngk anl'],
    ['rimes and codas', 'ech enh êc êng ôch ônh ơc ơch ơng ưch ưp ưnh ăch ănh ânh ấch úch uộp iệch uôch uâm oâng'],
    ['two tone marks', 'đảnggí hòá mớị tốí bạó ngườì\u0323 thủỳ'],
    ['keys of Telex and VNI', 'dduowngf tieengs vieetj hoaf ddaatj dduwowcj tie6ng1 vie6t5 ho65i d9i'],
    [
      'the tone on another letter',
      'hòan tóan khỏang ngòai thùyền thúôc nứơc lựơng rựơu cuả muả muà lạc\u0323 điạ nghiã qúy qủa gìa baỏ laị khuyủ khùya',
    ],
    ['i and y', 'ym yt yp yng lyên myên tyếng hyn byt chy đy nyc iên iêu iết'],
    ['qu', 'quu quo quô quư quua quuốc quôi quiên quuyên quâm'],
    ['gi', 'gii giin giiêng giia gioa giuy'],
    ['a medial behind lips and c', 'boan phoa moăn vuân buynh phuyên muê coa coan cuy cuyên cuân kuy'],
    ['two words, or none', 'xinchào nhàcửa tỉnhh đồngg trườngg'],
    ['other words', 'show the1 file work jazz được. a1 a- 12 — ½'],
  ])('%s', (_, words) => {
    for (const [word] of list(words)) expect([word, isSyllable(word)]).toEqual([word, false])
  })

  test.each([[''], [' '], ['a b'], ['\u0301'], ['\ud800'], ['đ'], ['ng'], ['kh'], ['ка'], ['a'.repeat(100)], ['nghiêng\u0301'], ['\0']])(
    '%j',
    (text) => expect(isSyllable(text)).toBe(false),
  )
})

describe('isSyllable: properties', () => {
  test('every onset begins some syllable, and only with the vowels that its spelling allows', () => {
    const open = 'a e ê i o ô ơ u ư'.split(' ')
    const fits = (onset: string): string => open.filter((vowel) => isSyllable(onset + vowel)).join(' ')
    expect(Object.fromEntries(ONSETS.map((onset) => [onset, fits(onset)]).filter(([, vowels]) => vowels !== open.join(' ')))).toEqual({
      c: 'a o ô ơ u ư',
      k: 'a e ê i',
      g: 'a i o ô ơ u ư',
      gh: 'e ê i',
      gi: 'a e ê o ô ơ u ư',
      ng: 'a o ô ơ u ư',
      ngh: 'e ê i',
      qu: 'a e ê i ơ',
    })
  })

  test('a stop bears two tones, everything else six', () => {
    for (const [rime, count] of [
      ['ac', 2],
      ['ich', 2],
      ['ươp', 2],
      ['oat', 2],
      ['an', 6],
      ['inh', 6],
      ['ưa', 6],
      ['oai', 6],
    ] as const) {
      const seats = [...rime].map((_, i) => i)
      const seated = (tone: string): boolean => seats.some((i) => isSyllable(`t${rime.slice(0, i + 1)}${tone}${rime.slice(i + 1)}`))
      expect([rime, TONES.filter(seated).length]).toEqual([rime, count])
    }
  })

  test('never throws, and composition and case change nothing', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aăâeêioôơuưyđbcdghklmnpqrstvx\u0300\u0301\u0309\u0303\u0323'), maxLength: 9 })
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), letters), (text) => {
        expect(isSyllable(text.normalize('NFC'))).toBe(isSyllable(text.normalize('NFD')))
        expect(isSyllable(text.toLowerCase())).toBe(isSyllable(text.toLowerCase().toUpperCase()))
      }),
      { numRuns: 2000 },
    )
  })
})
