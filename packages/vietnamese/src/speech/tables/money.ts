/** Symbols of money behind (or before) a number. @source ISO 4217 for the codes */
export const MONEY: Readonly<Record<string, string>> = {
  đ: 'đồng',
  Đ: 'đồng',
  '₫': 'đồng',
  VND: 'đồng',
  VNĐ: 'đồng',
  vnd: 'đồng',
  vnđ: 'đồng',
  USD: 'đô la Mỹ',
  usd: 'đô la Mỹ',
  $: 'đô la Mỹ',
  US$: 'đô la Mỹ',
  EUR: 'ơ rô',
  '€': 'ơ rô',
  GBP: 'bảng Anh',
  '£': 'bảng Anh',
  JPY: 'yên Nhật',
  '¥': 'yên',
  CNY: 'nhân dân tệ',
  NDT: 'nhân dân tệ',
  RMB: 'nhân dân tệ',
  KRW: 'won Hàn Quốc',
  THB: 'bạt Thái',
  LAK: 'kíp Lào',
  KHR: 'riên Cam-pu-chia',
  SGD: 'đô la Xinh-ga-po',
  AUD: 'đô la Úc',
  CAD: 'đô la Ca-na-đa',
  HKD: 'đô la Hồng Công',
  TWD: 'đô la Đài Loan',
  CHF: 'phrăng Thụy Sĩ',
  RUB: 'rúp',
}

/** Short forms of thousand, million and billion behind a number; `k` differs by region. */
export const MAGNITUDES: Readonly<Record<string, string>> = {
  tr: 'triệu',
  Tr: 'triệu',
  trđ: 'triệu đồng',
  'tr.đ': 'triệu đồng',
  tỷđ: 'tỷ đồng',
  tỉđ: 'tỉ đồng',
}

/** Words that stand between a number and its unit. */
export const MAGNITUDE_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(['nghìn', 'ngàn', 'vạn', 'triệu', 'tỷ', 'tỉ', 'trăm', 'chục'])
