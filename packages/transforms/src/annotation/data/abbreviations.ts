/**
 * Abbreviations that stand for one thing only, with what they stand for. The first form is the one to write; the others say the same.
 * Those with a second sense are left out: BCH (Ban Chấp hành, Bộ chỉ huy), BTV (Ban Thường vụ, biên tập viên), BCT, TT, TTr, KTTT.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục II and III: names of bodies and their capitals; the others as laws of each field name the thing:
 * Luật Bảo hiểm y tế, Luật Bảo hiểm xã hội, Luật Giáo dục, Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ (55/2024/QH15),
 * Luật Phòng, chống thiên tai, Luật An toàn thực phẩm, Luật Đất đai, Luật Căn cước, Luật Hợp tác xã, Luật Bảo vệ và kiểm dịch thực vật
 */
export const ABBREVIATIONS: Readonly<Record<string, string | readonly string[]>> = {
  ANQP: ['an ninh, quốc phòng', 'an ninh quốc phòng'],
  ANTT: ['an ninh, trật tự', 'an ninh trật tự'],
  ATGT: 'an toàn giao thông',
  ATTP: 'an toàn thực phẩm',
  ATVSLĐ: ['an toàn, vệ sinh lao động', 'an toàn vệ sinh lao động'],
  BCĐ: 'Ban Chỉ đạo',
  BĐBP: 'Bộ đội Biên phòng',
  BHXH: 'bảo hiểm xã hội',
  BHYT: 'bảo hiểm y tế',
  BVMT: 'bảo vệ môi trường',
  BVTV: 'bảo vệ thực vật',
  CAND: 'Công an nhân dân',
  CBCCVC: ['cán bộ, công chức, viên chức', 'cán bộ công chức viên chức'],
  CCCD: 'căn cước công dân',
  CNTT: 'công nghệ thông tin',
  CSGT: 'cảnh sát giao thông',
  DQTV: 'dân quân tự vệ',
  DTTS: 'dân tộc thiểu số',
  ĐBQH: 'đại biểu Quốc hội',
  GCNQSDĐ: 'giấy chứng nhận quyền sử dụng đất',
  GPLX: 'giấy phép lái xe',
  GPMB: 'giải phóng mặt bằng',
  HĐND: 'Hội đồng nhân dân',
  HSSV: ['học sinh, sinh viên', 'học sinh sinh viên'],
  HTX: 'hợp tác xã',
  KHHGĐ: 'kế hoạch hóa gia đình',
  KHKT: ['khoa học, kỹ thuật', 'khoa học kỹ thuật', 'khoa học và kỹ thuật'],
  KTTV: ['khí tượng thủy văn', 'khí tượng, thủy văn'],
  LĐLĐ: 'Liên đoàn Lao động',
  LHPN: 'Liên hiệp Phụ nữ',
  LLVT: 'lực lượng vũ trang',
  MTTQ: 'Mặt trận Tổ quốc',
  NHCSXH: 'Ngân hàng Chính sách xã hội',
  NSNN: 'ngân sách nhà nước',
  NTM: 'nông thôn mới',
  NVQS: 'nghĩa vụ quân sự',
  PCCC: ['phòng cháy, chữa cháy', 'phòng cháy và chữa cháy', 'phòng cháy chữa cháy'],
  PCTT: ['phòng, chống thiên tai', 'phòng chống thiên tai'],
  QĐND: 'Quân đội nhân dân',
  QLNN: 'quản lý nhà nước',
  QPAN: ['quốc phòng, an ninh', 'quốc phòng an ninh', 'quốc phòng và an ninh'],
  QSDĐ: 'quyền sử dụng đất',
  SXKD: ['sản xuất, kinh doanh', 'sản xuất kinh doanh'],
  TAND: 'Tòa án nhân dân',
  TANDTC: 'Tòa án nhân dân tối cao',
  TDTT: ['thể dục, thể thao', 'thể dục thể thao'],
  THCS: 'trung học cơ sở',
  THPT: 'trung học phổ thông',
  TKCN: ['tìm kiếm, cứu nạn', 'tìm kiếm cứu nạn'],
  TNGT: 'tai nạn giao thông',
  TTATGT: ['trật tự, an toàn giao thông', 'trật tự an toàn giao thông'],
  TTATXH: ['trật tự, an toàn xã hội', 'trật tự an toàn xã hội'],
  TTHC: 'thủ tục hành chính',
  UBND: 'Ủy ban nhân dân',
  UBTVQH: 'Ủy ban Thường vụ Quốc hội',
  VBQPPL: 'văn bản quy phạm pháp luật',
  VKSND: 'Viện kiểm sát nhân dân',
  VKSNDTC: 'Viện kiểm sát nhân dân tối cao',
  VPHC: 'vi phạm hành chính',
  VSATTP: 'vệ sinh an toàn thực phẩm',
  VSMT: 'vệ sinh môi trường',
  XHCN: 'xã hội chủ nghĩa',
}

/** What is part of a name, and so makes the phrase behind it begin with a capital: “Ban An toàn giao thông”. @source Nghị định 30/2020/NĐ-CP, Phụ lục II */
export const INSTITUTIONS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['Ban', 'Bộ', 'Chi cục', 'Cục', 'Đội', 'Hội', 'Nghiệp đoàn', 'Phòng', 'Quỹ', 'Sở', 'Tổng cục', 'Trạm', 'Trung tâm', 'Trường', 'Viện'],
])

/** Kinds of institutions, which begin with a capital before their name: “Hợp tác xã Đồi Thông”. @source Nghị định 30/2020/NĐ-CP, Phụ lục II */
export const KINDS: ReadonlySet<string> = /* @__PURE__ */ new Set(['HTX'])
