export const STEMS = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'] as const
export const BRANCHES = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi'] as const

/** Months 1 to 12. @source Nghị định 30/2020/NĐ-CP, Phụ lục II, phần V, khoản 8, điểm c: capitals where a month is not in digits */
export const LUNAR_MONTHS = ['Giêng', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười', 'Mười Một', 'Chạp'] as const

/** The n-th pair of the sexagenary cycle, counted from Giáp Tý = 0. */
export const sexagenary = (n: number): string => `${STEMS[mod(n, 10)]} ${BRANCHES[mod(n, 12)]}`

export const mod = (n: number, m: number): number => ((n % m) + m) % m
