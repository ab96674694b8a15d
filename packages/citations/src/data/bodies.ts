/**
 * Codes of bodies as they stand in symbols, and their names in prose.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục III; Hướng dẫn 36-HD/VPTW (2018); symbols counted in a corpus of legal texts
 */

/** Fields of ministries; the departments of provinces and communes bear the same names: Bộ, Sở, Phòng + field. */
export const FIELDS: readonly (readonly [code: string, ...names: string[]])[] = [
  ['CA', 'Công an'],
  ['QP', 'Quốc phòng'],
  ['NG', 'Ngoại giao'],
  ['NV', 'Nội vụ'],
  ['TP', 'Tư pháp'],
  ['TC', 'Tài chính'],
  ['CT', 'Công Thương'],
  ['KHĐT', 'Kế hoạch và Đầu tư', 'Kế hoạch Đầu tư', 'KH&ĐT'],
  ['GTVT', 'Giao thông vận tải', 'GTVT'],
  ['XD', 'Xây dựng'],
  ['TTTT', 'Thông tin và Truyền thông', 'TT&TT'],
  ['LĐTBXH', 'Lao động Thương binh và Xã hội', 'LĐ-TB&XH', 'LĐTBXH', 'Lao động - TB&XH'],
  ['VHTTDL', 'Văn hóa Thể thao và Du lịch', 'VHTT&DL', 'VHTTDL', 'VH-TT&DL'],
  ['VHTT', 'Văn hóa Thông tin', 'Văn hóa và Thông tin', 'Văn hóa và Thể thao'],
  ['DL', 'Du lịch'],
  ['KHCN', 'Khoa học và Công nghệ', 'KH&CN', 'KHCN'],
  ['KHCNMT', 'Khoa học, Công nghệ và Môi trường'],
  ['GDĐT', 'Giáo dục và Đào tạo', 'Giáo dục Đào tạo', 'GD&ĐT', 'GDĐT'],
  ['YT', 'Y tế'],
  ['NNPTNT', 'Nông nghiệp và Phát triển nông thôn', 'Nông nghiệp và PTNT', 'NN&PTNT', 'NNPTNT'],
  ['TNMT', 'Tài nguyên và Môi trường', 'TN&MT', 'TNMT'],
  ['NNMT', 'Nông nghiệp và Môi trường', 'NN&MT', 'NNMT'],
  ['DTTG', 'Dân tộc và Tôn giáo', 'DT&TG'],
  ['DT', 'Dân tộc'],
  ['BCVT', 'Bưu chính Viễn thông'],
  ['TM', 'Thương mại'],
  ['CN', 'Công nghiệp'],
  ['TS', 'Thủy sản'],
  ['KTHT', 'Kinh tế Hạ tầng', 'Kinh tế và Hạ tầng', 'Kinh tế, Hạ tầng và Đô thị'],
  ['VHXH', 'Văn hóa Xã hội', 'Văn hóa và Xã hội'],
]

/** Ministries whose code is not B + the code of the field. */
export const FIELD_HEADS: readonly (readonly [prefix: string, ...names: string[]])[] = [
  ['B', 'Bộ'],
  ['S', 'Sở'],
  ['P', 'Phòng'],
]

/** Other bodies of the State; a place may follow those of `PLACED`. */
export const STATE_BODIES: readonly (readonly [code: string, ...names: string[]])[] = [
  ['CP', 'Chính phủ'],
  ['TTg', 'Thủ tướng Chính phủ', 'Thủ tướng', 'TTg'],
  ['VPCP', 'Văn phòng Chính phủ'],
  ['CTN', 'Chủ tịch nước', 'Chủ tịch Chính phủ', 'Chủ tịch Hồ Chí Minh', 'Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['VPCTN', 'Văn phòng Chủ tịch nước'],
  ['QH', 'Quốc hội', 'Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['UBTVQH', 'Ủy ban Thường vụ Quốc hội', 'UBTV Quốc hội', 'UBTVQH', 'Thường vụ Quốc hội'],
  ['VPQH', 'Văn phòng Quốc hội'],
  ['HĐBT', 'Hội đồng Bộ trưởng'],
  ['HĐCP', 'Hội đồng Chính phủ'],
  ['HĐNN', 'Hội đồng Nhà nước'],
  ['HĐTP', 'Hội đồng Thẩm phán Tòa án nhân dân tối cao', 'Hội đồng Thẩm phán TANDTC', 'Hội đồng Thẩm phán'],
  ['TANDTC', 'Tòa án nhân dân tối cao', 'TAND tối cao', 'TANDTC'],
  ['VKSNDTC', 'Viện kiểm sát nhân dân tối cao', 'VKSND tối cao', 'VKSNDTC'],
  ['KTNN', 'Kiểm toán nhà nước', 'Tổng Kiểm toán nhà nước'],
  ['TTCP', 'Thanh tra Chính phủ', 'Tổng Thanh tra Chính phủ'],
  ['NHNN', 'Ngân hàng Nhà nước Việt Nam', 'Ngân hàng Nhà nước', 'NHNN'],
  ['BHXH', 'Bảo hiểm xã hội Việt Nam', 'BHXH Việt Nam'],
  ['UBDT', 'Ủy ban Dân tộc'],
  ['BTCCBCP', 'Ban Tổ chức - Cán bộ Chính phủ'],
  ['TCHQ', 'Tổng cục Hải quan'],
  ['TCT', 'Tổng cục Thuế'],
  ['HĐBCQG', 'Hội đồng Bầu cử quốc gia'],
  ['TLĐ', 'Tổng Liên đoàn Lao động Việt Nam', 'Tổng Liên đoàn Lao động'],
  ['CCBVN', 'Hội Cựu chiến binh Việt Nam'],
  ['ĐCTUBTWMTTQVN', 'Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', 'Đoàn Chủ tịch Ủy ban Trung ương MTTQ Việt Nam'],
  ['MTTW', 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', 'Ủy ban Trung ương MTTQ Việt Nam', 'Mặt trận Tổ quốc Việt Nam'],
  ['LHQ', 'Liên hợp quốc'],
]

export const PLACED_BODIES: readonly (readonly [code: string, ...names: string[]])[] = [
  ['UBND', 'Ủy ban nhân dân', 'UBND', 'Chủ tịch Ủy ban nhân dân', 'Chủ tịch UBND'],
  ['HĐND', 'Hội đồng nhân dân', 'HĐND', 'Thường trực Hội đồng nhân dân', 'Thường trực HĐND'],
  ['UBHC', 'Ủy ban hành chính'],
]

/** Who speaks for a body; the code is the body's. */
export const OFFICES: readonly string[] = [
  'Bộ trưởng',
  'Thứ trưởng',
  'Giám đốc',
  'Chánh án',
  'Viện trưởng',
  'Thống đốc',
  'Chủ nhiệm',
  'Tổng Giám đốc',
  'Tổng cục trưởng',
  'Trưởng ban',
  'Liên Bộ',
]

const CENTRE = ['Trung ương', 'TW', 'TƯ', 'T.Ư']
const OF_THE_PARTY = ['', ' Đảng', ' Đảng Cộng sản Việt Nam']

/** “Trung ương”, “TW Đảng” */
export const CENTRE_NAMES: readonly string[] = /* @__PURE__ */ CENTRE.flatMap((name) => OF_THE_PARTY.map((party) => name + party))

/** “Ban Chấp hành Trung ương Đảng”, “BCH TW”, “BCHTW” */
export const COMMITTEE_NAMES: readonly string[] = /* @__PURE__ */ ['Ban Chấp hành ', 'BCH ', 'BCH'].flatMap((head) =>
  CENTRE_NAMES.map((name) => head + name),
)

/** Central organs of the Party that have names of their own. */
export const PARTY_BODIES: readonly (readonly [code: string, ...names: string[]])[] = [
  ['BCHTW', ...COMMITTEE_NAMES],
  ['BCT', 'Bộ Chính trị', 'Bộ Chính trị Trung ương Đảng', 'Bộ Chính trị Ban Chấp hành Trung ương Đảng', 'BCT'],
  [
    'BBT',
    'Ban Bí thư',
    'Ban Bí thư Trung ương',
    'Ban Bí thư Trung ương Đảng',
    'Ban Bí thư TW',
    'Ban Bí thư TW Đảng',
    'Ban Bí thư T.Ư Đảng',
    'BBT',
  ],
  ['TW', ...CENTRE_NAMES, 'Đảng'],
  ['QUTW', 'Quân ủy Trung ương'],
  ['ĐUQSTW', 'Đảng ủy Quân sự Trung ương'],
  ['ĐUCATW', 'Đảng ủy Công an Trung ương'],
  ['TWĐTN', 'Ban Chấp hành Trung ương Đoàn', 'Trung ương Đoàn', 'Ban Bí thư Trung ương Đoàn', 'Ban Thường vụ Trung ương Đoàn'],
  ['ĐCT', 'Đoàn Chủ tịch'],
]

/** Organs that exist at several levels: organ + level (“Ban Thường vụ Tỉnh ủy” is BTV + TU). */
export const PARTY_ORGANS: readonly (readonly [code: string, ...names: string[]])[] = [
  ['BTV', 'Ban Thường vụ', 'BTV', 'Thường vụ'],
  ['TT', 'Thường trực', 'Ban Thường trực'],
  ['BCH', 'Ban Chấp hành', 'BCH'],
  ['BTC', 'Ban Tổ chức', 'BTC'],
  ['BTG', 'Ban Tuyên giáo', 'BTG'],
  ['BTGDV', 'Ban Tuyên giáo và Dân vận', 'BTGDV'],
  ['BDV', 'Ban Dân vận'],
  ['BNC', 'Ban Nội chính', 'BNC'],
  ['BKT', 'Ban Kinh tế'],
  ['BCSCL', 'Ban Chính sách, chiến lược'],
  ['BĐN', 'Ban Đối ngoại'],
  ['BXDĐ', 'Ban Xây dựng Đảng'],
  ['UBKT', 'Ủy ban Kiểm tra', 'UBKT'],
  ['HĐLL', 'Hội đồng Lý luận'],
  ['VP', 'Văn phòng'],
]

/** Levels; `placed` ones take the name of a place or a workplace after them. */
export const PARTY_LEVELS: readonly (readonly [code: string, placed: boolean, ...names: string[]])[] = [
  ['TW', false, ...CENTRE_NAMES],
  ['TU', true, 'Tỉnh ủy', 'Thành ủy', 'Đảng bộ tỉnh', 'Đảng bộ thành phố', 'TU'],
  ['HU', true, 'Huyện ủy', 'Đảng bộ huyện', 'HU'],
  ['QU', true, 'Quận ủy', 'Đảng bộ quận'],
  ['ThU', true, 'Thị ủy', 'Đảng bộ thị xã'],
  ['ĐU', true, 'Đảng ủy', 'Đảng bộ', 'Đảng bộ xã', 'Đảng bộ phường', 'ĐU'],
  ['CB', true, 'Chi bộ', 'Chi ủy'],
]

/** Codes that stand in symbols only. */
export const SYMBOL_CODES =
  'nb NHNNVN UBTWMTTQVN UBMTTQ MTTQ BNN VKSTC TATC UB LB CTHĐBT CTHĐQT VPUB VPUBND TTHĐND HĐQT TCTK TCĐC VP BCĐ BCH BTV ' +
  'BTCHU BTGHU BDVHU ĐUCQTW TWĐTN LĐLĐ HND HPN CCB'

/** Codes of whole tiers: they say which tier, not which organ. */
export const TIERS = 'TW TU HU QU ThU ĐU ĐUK CB ĐH'
