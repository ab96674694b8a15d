import type { Localised } from '@bantin/diagnostics'

const NAMES: Record<string, Localised> = {
  string: { vi: 'chữ', en: 'text' },
  number: { vi: 'số', en: 'a number' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  decimal: { vi: 'số thập phân', en: 'a decimal number' },
  boolean: { vi: 'đúng/sai', en: 'true or false' },
  array: { vi: 'danh sách', en: 'a list' },
  object: { vi: 'nhóm khóa', en: 'a group of keys' },
  null: { vi: 'giá trị trống', en: 'an empty value' },
}

/** The name of a type for a message. */
export function typeName(type: string): Localised {
  return NAMES[type] ?? { vi: type, en: type }
}

/** The type of a value that YAML gave. */
export function typeOfValue(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value === 'number' && !Number.isInteger(value) ? 'decimal' : typeof value
}
