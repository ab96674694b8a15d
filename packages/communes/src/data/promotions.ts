/** Communes that became wards under the same name, code and province. */
export interface Promotion {
  /** first day as a ward */
  readonly date: string
  readonly source: string
  readonly codes: readonly string[]
}

/** @source the resolutions in `source`; codes compared with the list of danhmuchanhchinh.nso.gov.vn as of 2026-09-25 */
export const promotions: readonly Promotion[] = [
  {
    date: '2026-04-30',
    source: '237/NQ-UBTVQH16',
    codes: ['25270', '25357', '25363', '26116', '26170', '26248', '26326', '26368', '26425', '26485'],
  },
  {
    date: '2026-09-20',
    source: '388/NQ-UBTVQH16',
    codes: ['07294', '07375', '07399', '07444', '07840', '09193', '09292', '09313', '09319', '09454', '09475', '09496'],
  },
]
