/** What stays on the line of its number: units of measure, money and time. @source typography.json, rule nbsp */
export const UNITS: readonly string[] = [
  ...['%', '‰', '°C', 'mm', 'cm', 'dm', 'm', 'km', 'mm²', 'cm²', 'm²', 'km²', 'cm³', 'dm³', 'm³', 'ha', 'sào', 'mẫu', 'công'],
  ...[
    'mg',
    'g',
    'kg',
    'yến',
    'tạ',
    'tấn',
    'ml',
    'mL',
    'cl',
    'l',
    'L',
    'lít',
    'W',
    'kW',
    'MW',
    'kWh',
    'V',
    'kV',
    'A',
    'Hz',
    'KB',
    'MB',
    'GB',
  ],
  ...['đồng', 'đ', 'VND', 'VNĐ', 'USD', 'nghìn', 'ngàn', 'vạn', 'triệu', 'tỷ', 'tỉ'],
  ...['giây', 'phút', 'giờ', 'ngày', 'tuần', 'tháng', 'quý', 'năm', 'tuổi'],
]

/** What stays on the line of the number behind it. @source typography.json, rule nbsp */
export const NUMBERED: readonly string[] = [
  ...['số', 'điều', 'khoản', 'điểm', 'chương', 'mục', 'phần', 'quyển', 'bảng', 'hình', 'ngày', 'tháng', 'năm', 'khóa', 'khoá'],
]

/** What stays on the line of the name behind it, with a full stop. @source typography.json, rule nbsp */
export const TITLES: readonly string[] = [
  'TP',
  'Tp',
  'TX',
  'TT',
  'GS',
  'PGS',
  'TS',
  'ThS',
  'BS',
  'DS',
  'KS',
  'CN',
  'LS',
  'NSND',
  'NSƯT',
  'NGND',
  'NGƯT',
]
