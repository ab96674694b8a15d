const TONES = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323']

/** Onsets before an open oa, oe, uy. */
const ONSETS = {
  oa: ['', 'ch', 'd', 'đ', 'g', 'h', 'kh', 'l', 'ng', 'nh', 's', 't', 'th', 'tr', 'x'],
  oe: ['', 'ch', 'h', 'kh', 'l', 'ng', 'nh', 't', 'x'],
  uy: ['', 'ch', 'd', 'h', 'kh', 'l', 'ng', 'nh', 's', 't', 'th', 'tr', 'x'],
}

/** Both styles of every such syllable with a tone. */
export const pairs = () =>
  Object.entries(ONSETS).flatMap(([rime, onsets]) =>
    onsets.flatMap((onset) =>
      TONES.map((tone) => [onset + rime[0] + tone + rime[1], onset + rime + tone].map((word) => word.normalize('NFC'))),
    ),
  )

const list = (words) => words.trim().split(/\s+/)

/** Syllables that have one way of writing, names and foreign words. */
export const unmoved = list(`
  hoàn toán khoản loạn đoàn soạn thoát hoạt khoác hoạch hoành ngoảnh hoài khoái loại ngoài xoáy ngoáy khoảng hoàng thoáng xoắn ngoặc hoẵng
  khoét toét ngoéo khoèo hoẻn thuyền nguyễn quyển tuyết khuyết luật thuận khuấy huệ thuế tuế huỳnh huých suýt tuýp khuỷu thuở
  quá quà quả quạ quý quỷ quỹ quỵ quẻ què quế quề quốc quặng quỳnh quẫy quét quẹo quãng quạt
  già giá giả giã giạ giò giỏ giũ giữ gì gìn giếng giặc giục giàu giày giữa giống giới giỗ giấy
  của lúa múa mùa bùa rùa cửa lửa chữa sữa mía phía chĩa nghĩa địa đĩa tỉa thìa bữa dừa
  cáo bảo cháy máy mèo kẹo núi túi gửi ngửi chịu líu cứu mưu rượu hươu muỗi tuổi tưới cưỡi yếu kiểu đều nếu trâu giàu bàu
  được đường trường nước lượng tiếng việt biển miền kiến nghiên buồn muốn cuộc chuột úp ích ướt ấm ổn ừ ở ạ
  hoa hoe huy loa khoe thoa suy tuy xoe chi bò nghe đi
  Đắk Krông Kroóng COVID Zalo café Josué Chloé Êban
`)

/** As typed too quickly, and as it should be in either style. */
export const misplaced = [
  ['tóan', 'toán'],
  ['hòan', 'hoàn'],
  ['khỏan', 'khoản'],
  ['ngòai', 'ngoài'],
  ['lọai', 'loại'],
  ['thúê', 'thuế'],
  ['hụê', 'huệ'],
  ['qúa', 'quá'],
  ['qủa', 'quả'],
  ['qúy', 'quý'],
  ['qùy', 'quỳ'],
  ['qũy', 'quỹ'],
  ['gìa', 'già'],
  ['gỉa', 'giả'],
  ['cuả', 'của'],
  ['muà', 'mùa'],
  ['luá', 'lúa'],
  ['chuá', 'chúa'],
  ['nghiã', 'nghĩa'],
  ['điạ', 'địa'],
  ['phiá', 'phía'],
  ['cưả', 'cửa'],
  ['sưã', 'sữa'],
  ['laị', 'lại'],
  ['phaỉ', 'phải'],
  ['baỏ', 'bảo'],
  ['nuí', 'núi'],
  ['tuí', 'túi'],
  ['rựơu', 'rượu'],
  ['lựơng', 'lượng'],
  ['trừơng', 'trường'],
  ['nứơc', 'nước'],
  ['đựơc', 'được'],
  ['nghìên', 'nghiền'],
  ['bíên', 'biến'],
  ['tíêng', 'tiếng'],
  ['vịêt', 'việt'],
  ['chúôi', 'chuối'],
  ['búôn', 'buốn'],
  ['múôn', 'muốn'],
  ['khủyu', 'khuỷu'],
]
