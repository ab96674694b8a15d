import type { Localised } from '@bantin/diagnostics'
import type { Path } from './parse-yaml.ts'

/** What a message calls the value at a path: by its key, or by its number in a list, counted from 1 as people do. */
export function nameOfValue(path: Path): Localised {
  const { key, number } = partsOf(path)
  if (key === undefined) return { vi: 'Phần YAML', en: 'The YAML' }
  if (number === undefined) return { vi: `Giá trị của “${key}”`, en: `The value of “${key}”` }
  return { vi: `Mục thứ ${number} của “${key}”`, en: `Entry ${number} of “${key}”` }
}

/** Where a key would stand: ` trong “publisher”`; nothing at the top of a file. */
export function inside(path: Path): Localised {
  const { key, number } = partsOf(path)
  if (key === undefined) return { vi: '', en: '' }
  if (number === undefined) return { vi: ` trong “${key}”`, en: ` in “${key}”` }
  return { vi: ` trong mục thứ ${number} của “${key}”`, en: ` in entry ${number} of “${key}”` }
}

function partsOf(path: Path): { key?: string; number?: number } {
  const last = path.at(-1)
  const key = path.findLast((part) => typeof part === 'string')
  return { ...(key === undefined ? {} : { key }), ...(typeof last === 'number' ? { number: last + 1 } : {}) }
}
