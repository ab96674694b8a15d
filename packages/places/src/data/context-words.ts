/** A word, and the words before it that give it another sense (`nông thôn` is no `thôn`). */
type Nouns = Readonly<Record<string, readonly string[]>>

/** Before a name, these say that it names a lower unit, a road, a water or a building: not the province. */
export const notAProvince: Nouns = {
  phường: [],
  xã: ['cấp'],
  huyện: ['cấp'],
  quận: ['cấp'],
  trấn: [],
  tx: [],
  thôn: ['nông'],
  ấp: [],
  xóm: [],
  làng: [],
  buôn: [],
  khóm: [],
  đường: [],
  phố: ['đường', 'thành'],
  ngõ: [],
  ngách: [],
  hẻm: [],
  lộ: [],
  sông: [],
  suối: [],
  hồ: [],
  kênh: [],
  rạch: [],
  thác: [],
  đầm: [],
  vịnh: [],
  núi: [],
  đèo: [],
  đồi: ['thay'],
  đảo: [],
  hòn: [],
  cồn: [],
  cầu: ['yêu', 'nhu', 'toàn', 'thỉnh', 'bóng', 'đá', 'địa', 'hoàn'],
  chợ: [],
  phà: [],
  đập: [],
  đình: ['gia', 'giáo'],
  chùa: [],
  đền: [],
  ga: [],
  cảng: [],
}

/** Before a name, these say that it may be a person's. */
export const personTitles: Nouns = {
  ông: [],
  bà: [],
  anh: [],
  chị: [],
  cô: [],
  chú: [],
  thầy: [],
  cụ: ['dụng', 'công', 'nhạc'],
  bác: [],
  em: ['trẻ', 'anh', 'chị'],
  cháu: [],
  bé: [],
  sĩ: [],
}

/** The last words of institutions and works that carry a unit's name as a part of their own; `''` stands for any word before. */
export const institutions: Readonly<Record<string, readonly string[]>> = {
  học: ['đại', 'tiểu', 'trung'],
  viện: ['bệnh', 'học'],
  đẳng: ['cao'],
  ty: ['công'],
  đoàn: ['tập'],
  máy: ['nhà'],
  hàng: ['ngân', 'nhà', 'cửa'],
  bộ: ['lạc'],
  sạn: ['khách'],
  bản: ['xuất'],
  viên: ['công'],
  hát: ['nhà'],
  tàng: ['bảo'],
  chí: ['tạp'],
  điện: ['thủy', 'thuỷ', 'nhiệt'],
  bay: ['sân'],
  ga: ['nhà'],
  tốc: ['cao'],
  sắt: ['đường'],
  lộ: ['quốc', 'đại', 'tỉnh', 'xa'],
  động: ['vận'],
  nghiệp: ['xí'],
  mại: ['thương'],
  dịch: ['chiến'],
  clb: [''],
  nxb: [''],
  kcn: [''],
  htx: [''],
  thpt: [''],
  thcs: [''],
  fc: [''],
  trường: [''],
  giải: [''],
}

/** Before `trường`, these make another word of it. */
export const notASchool: readonly string[] = ['môi', 'thị', 'hiện', 'lập', 'chủ', 'chiến', 'tăng']

/** These end the phrase that may name an institution. */
export const phraseEnds: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'ở tại của từ về đến tới và với các những cho do vào ra trong ngoài trên dưới qua là thuộc khỏi bởi theo như có không được bị để khi nếu mà thì cùng giữa gần cách'.split(
    ' ',
  ),
)

/** Before `tỉnh` and `thành phố`, these say that the noun goes with a whole list of names. */
export const listWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'các những nhiều mấy số liên hai ba bốn năm sáu bảy tám chín mười 2 3 4 5 6 7 8 9 10 02 03 04 05'.split(' '),
)

/** Family names and middle names: a capital syllable after which a unit's name is a person's. */
export const familyNames: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đinh trịnh mai lương tạ cao tô trương lâm vương phùng chu châu tăng quách kiều lưu nông triệu thị văn đức hữu minh ngọc thanh xuân quang đình quốc bá thế'.split(
    ' ',
  ),
)

/** Before `Hồ Chí Minh`, these say that the person is meant, or what is named for the person. */
export const personOfCity: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'tịch tưởng đức cách bác sản đường mòn lăng tàng chương thưởng viện gia trường đài đoàn đội phong niên gương người cách dân tncs tntp tncshcm văn tên mang'.split(
    ' ',
  ),
)

/** Names of units up to 1996 that are also given names or waters: without their kind they are uncertain in a later text. */
export const weakNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'Minh Hải',
  'Hải Hưng',
  'Nam Hà',
  'Sông Bé',
  'Hà Bắc',
  'Bắc Thái',
  'Vĩnh Phú',
])

/** The first words of offices that may end in a capital (`Cục Thuế`) and still speak of the province. */
export const offices: ReadonlySet<string> = /* @__PURE__ */ new Set('cục sở hội phòng ban ngành đoàn'.split(' '))
