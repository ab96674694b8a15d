import type { Localised } from '@bantin/diagnostics'

/** What to do about a value of the wrong type. */
export function typeHelp({ expected, found, source, keys, choices }: TypeMismatch): Localised {
  if (choices.length > 0) return choiceHelp(choices, found === 'null')
  if (found === 'null')
    return {
      vi: 'Viết giá trị sau dấu hai chấm, hoặc xóa khóa này nếu không cần.',
      en: 'Write a value after the colon, or delete the key.',
    }
  switch (expected) {
    case 'string':
      return source === undefined
        ? { vi: 'Nếu đó là chữ, đặt cả giá trị trong ngoặc kép.', en: 'If it is text, put the whole value in quotes.' }
        : { vi: `Đặt giá trị trong ngoặc kép để nó là chữ: "${source}".`, en: `Put the value in quotes, so that it is text: "${source}".` }
    case 'number':
    case 'int':
      return {
        vi: 'Chỉ viết chữ số, không có ngoặc kép, dấu chấm, dấu phẩy hay đơn vị.',
        en: 'Write digits only: no quotes, no dot, no comma, no unit.',
      }
    case 'array':
      return source === undefined
        ? { vi: 'Viết mỗi mục trên một dòng bắt đầu bằng “- ”.', en: 'Write each entry on a line that begins with “- ”.' }
        : { vi: `Đặt giá trị trong ngoặc vuông: [${source}].`, en: `Put the value in square brackets: [${source}].` }
    default: {
      const list = keys.join(', ')
      return {
        vi: `Viết mỗi khóa trên một dòng dạng “khóa: giá trị”, có dấu cách sau dấu hai chấm. Các khóa dùng được: ${list}.`,
        en: `Write each key on a line “key: value”, with a space after the colon. The keys are: ${list}.`,
      }
    }
  }
}

/** A value and the type that it should have. */
export interface TypeMismatch {
  readonly expected: string
  readonly found: string
  /** A single value as it stands in the file. */
  readonly source: string | undefined
  /** The keys of the group that is expected. */
  readonly keys: readonly string[]
  /** The values that can be chosen. */
  readonly choices: readonly string[]
}

function choiceHelp(choices: readonly string[], isEmpty: boolean): Localised {
  const list = choices.join(', ')
  const or = isEmpty ? { vi: ', hoặc xóa khóa này nếu không cần', en: ', or delete the key' } : { vi: '', en: '' }
  return choices.length === 1
    ? { vi: `Viết ${list}, không có ngoặc kép.`, en: `Write ${list}, without quotes.` }
    : { vi: `Chọn một trong: ${list}${or.vi}.`, en: `Choose one of: ${list}${or.en}.` }
}
