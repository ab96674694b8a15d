import { type DocumentName, jsonSchema } from '@bantin/schema'
import { ENGLISH } from '../schema/english.ts'
import { fieldsOf, kindOf, type Schema } from '../schema/fields.ts'
import type { Language, Page } from './page.ts'

const FILES = { bulletin: 'bulletin.yaml', issue: 'issue.yaml', item: 'items/*.md' } as const satisfies Record<DocumentName, string>

const WORDS = {
  vi: {
    head: '| Trường | Ý nghĩa |',
    required: 'bắt buộc',
    default: 'Mặc định',
    example: 'Ví dụ',
    kinds: {
      string: 'chữ',
      number: 'số',
      integer: 'số nguyên',
      boolean: 'true hoặc false',
      object: 'nhóm',
      list: 'danh sách',
      date: 'ngày tháng',
    },
    text: 'Bảng sinh từ lược đồ zod của `@bantin/schema`; trình soạn thảo dùng cùng lược đồ ấy để gợi ý và kiểm tra. Dấu `[]`: mỗi mục của danh sách.',
  },
  en: {
    head: '| field | meaning |',
    required: 'required',
    default: 'Default',
    example: 'Example',
    kinds: {
      string: 'text',
      number: 'number',
      integer: 'whole number',
      boolean: 'true or false',
      object: 'group',
      list: 'list of',
      date: 'date',
    },
    text: 'Made from the zod schemas of `@bantin/schema`; editors complete and check by the same schemas. `[]` means each entry of a list.',
  },
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ')

function describe(text: string | undefined, language: Language): string {
  if (!text || language === 'vi') return text ?? ''
  const english = ENGLISH[text]
  if (!english) throw new Error(`scripts/schema/english.ts has no “${text}”`)
  return english
}

function filePage(name: DocumentName, language: Language): Page {
  const schema = jsonSchema(name) as Schema
  const words = WORDS[language]
  const rows = fieldsOf(schema).map(({ name: field, schema: one, required }) => {
    const value = (given: unknown) => `\`${typeof given === 'string' ? given : JSON.stringify(given)}\``
    const notes = [
      describe(one.description, language),
      one.default === undefined ? '' : `${words.default}: ${value(one.default)}`,
      one.examples?.length ? `${words.example}: ${one.examples.map(value).join(', ')}` : '',
    ]
    const facts = [kindOf(one, words.kinds), required ? words.required : ''].filter(Boolean).join(', ')
    const name = `<code>${field.replaceAll('.', '.<wbr>')}</code>`
    return `| ${name}<br>${facts} | ${notes.filter(Boolean).map(cell).join('. ')} |`
  })
  return {
    path: `reference/files/${name}`,
    language,
    title: FILES[name],
    description: describe(schema.description, language),
    body: `${describe(schema.description, language)}. ${words.text}\n\n<div class="fields">\n\n${words.head}\n| --- | --- |\n${rows.join('\n')}\n\n</div>`,
  }
}

/** The file formats, as their schemas have them. */
export const filePages = (): Page[] =>
  (Object.keys(FILES) as DocumentName[]).flatMap((name) => (['vi', 'en'] as const).map((language) => filePage(name, language)))
