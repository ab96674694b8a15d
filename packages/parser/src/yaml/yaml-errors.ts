import type { Localised } from '@bantin/diagnostics'
import { type Document, isCollection, isScalar, type Node, visit, type YAMLError } from 'yaml'
import { QUOTE_IT, specialStart, specialStartOn, type YamlProblem } from './yaml-problem.ts'

type Code = YAMLError['code']

const CORRECT: Localised = { vi: 'Sửa dòng này.', en: 'Correct this line.' }
const ALIGN: Localised = {
  vi: 'Thụt đầu dòng thẳng hàng với các khóa cùng nhóm, bằng dấu cách.',
  en: 'Indent the line like the other keys of its group, with spaces.',
}

const COMMAS: Localised = {
  vi: 'Ngăn các mục bằng một dấu phẩy; giá trị có dấu câu thì đặt trong ngoặc kép.',
  en: 'Put one comma between entries, and quotes around a value with punctuation in it.',
}

const EXPLAINED: Partial<Record<Code, { problem: Localised; help?: Localised }>> = {
  BAD_DIRECTIVE: { problem: { vi: 'dòng bắt đầu bằng % không hợp lệ', en: 'a line that begins with % is not valid' } },
  BAD_DQ_ESCAPE: {
    problem: { vi: 'dấu \\ trong ngoặc kép không hợp lệ', en: 'a \\ inside double quotes is not valid' },
    help: { vi: 'Viết \\\\ để có một dấu \\, hoặc dùng ngoặc đơn.', en: 'Write \\\\ for one \\, or use single quotes.' },
  },
  BAD_INDENT: { problem: { vi: 'thụt đầu dòng sai', en: 'the indentation is wrong' }, help: ALIGN },
  BLOCK_IN_FLOW: {
    problem: {
      vi: 'trong [ ] hoặc { } thiếu dấu phẩy, hoặc có danh sách nhiều dòng',
      en: 'inside [ ] or { } a comma is missing, or a list of several lines stands there',
    },
    help: COMMAS,
  },
  KEY_OVER_1024_CHARS: { problem: { vi: 'khóa dài quá 1024 ký tự', en: 'the key is longer than 1024 characters' } },
  MISSING_CHAR: {
    problem: { vi: 'thiếu dấu phẩy hoặc dấu cách ở đây', en: 'a comma or a space is missing here' },
    help: COMMAS,
  },
  MULTIPLE_DOCS: {
    problem: { vi: 'tệp chỉ được có một tài liệu', en: 'a file may hold one document only' },
    help: { vi: 'Bỏ dòng --- ở đây.', en: 'Take out the line --- here.' },
  },
  NON_STRING_KEY: { problem: { vi: 'khóa phải là một từ', en: 'a key must be a word' } },
  RESOURCE_EXHAUSTION: {
    problem: { vi: 'lồng nhau quá sâu', en: 'it is nested too deep' },
    help: { vi: 'Viết lại với ít cấp hơn.', en: 'Write it with fewer levels.' },
  },
  TAB_AS_INDENT: {
    problem: { vi: 'dùng phím Tab để thụt dòng', en: 'a tab is used for indentation' },
    help: { vi: 'Thay Tab bằng dấu cách; YAML chỉ nhận dấu cách.', en: 'Put spaces in place of the tab; YAML takes nothing else.' },
  },
  UNEXPECTED_TOKEN: {
    problem: { vi: 'giá trị đã hết mà còn chữ ở đây', en: 'there is more text after the end of the value' },
    help: {
      vi: 'Xóa phần thừa, hoặc đặt cả giá trị trong ngoặc kép; dấu ngoặc kép bên trong viết là \\".',
      en: 'Delete what is too much, or put the whole value in quotes; write a quotation mark inside it as \\".',
    },
  },
}

/** What an explanation draws on. */
export interface ErrorContext {
  readonly text: string
  readonly document: Document
  readonly lineOf: (offset: number) => number
}

/** The parser's complaint in both languages, at the place where the mistake was made: that is often above where the parser noticed. */
export function explainYamlError(error: YAMLError, context: ErrorContext): YamlProblem {
  const { text } = context
  const [start, end] = error.pos
  const here = (explained: { problem: Localised; help?: Localised } | undefined): YamlProblem => ({
    start,
    end,
    problem: explained?.problem ?? { vi: 'cú pháp không hợp lệ', en: 'the syntax is not valid' },
    help: explained?.help ?? CORRECT,
    isIndentation: error.code === 'BAD_INDENT',
  })
  if (text[start] === '\t' && error.code === 'BLOCK_AS_IMPLICIT_KEY') return here(EXPLAINED.TAB_AS_INDENT)
  const open = openQuote(error, context) ?? openBracket(error, context)
  if (open) return open
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') return colonOrIndent(start, text)
  if (error.code === 'MULTILINE_IMPLICIT_KEY' || error.message.startsWith('Implicit map keys need')) return noColon(start, text)
  if (error.message.startsWith('Unexpected ,'))
    return here({ problem: { vi: 'thừa một dấu phẩy', en: 'there is a comma too many' }, help: COMMAS })
  if (error.code === 'BAD_DIRECTIVE') return here(EXPLAINED.BAD_DIRECTIVE)
  const special = specialStartOn(text, start)
  const isFlow = special !== undefined && '[{'.includes(special.char)
  if (special && (!isFlow || error.message.endsWith('at node end')) && error.code !== 'RESOURCE_EXHAUSTION')
    return specialStart(special.char, special.start, lineEnd(text, special.start))
  return here(EXPLAINED[error.code])
}

const lineEnd = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end
}

/** A quoted value that never ends, or ends at a quotation mark lines below that was meant to open another. */
function openQuote(error: YAMLError, { text, document, lineOf }: ErrorContext): YamlProblem | undefined {
  const at = error.pos[0]
  const isMissing = error.message.startsWith('Missing closing')
  const node = lastNode(document, (one) => {
    if (!isScalar(one) || !one.range || !one.type?.startsWith('QUOTE')) return false
    const [start, end] = one.range
    return isMissing ? start < at && at <= end : lineOf(start) < lineOf(end) && lineOf(end) === lineOf(at) && end <= at + 1
  })
  const start = node?.range?.[0] ?? (isMissing ? text.search(/["']/) : -1)
  if (start < 0) return undefined
  return {
    start,
    end: lineEnd(text, start),
    problem: { vi: 'dấu ngoặc mở ở đây chưa được đóng', en: 'the quotation mark that opens here is not closed' },
    help: { vi: `Thêm dấu ${text[start]} vào cuối giá trị.`, en: `Put a ${text[start]} at the end of the value.` },
  }
}

function openBracket(error: YAMLError, { text, document }: ErrorContext): YamlProblem | undefined {
  const closing = /(?:end with a |and end with a )([\]}])/.exec(error.message)?.[1]
  if (!closing) return undefined
  const opening = closing === ']' ? '[' : '{'
  const at = error.pos[0]
  const node = lastNode(
    document,
    (one) => isCollection(one) && !!one.range && text[one.range[0]] === opening && one.range[0] < at && at <= one.range[2] + 1,
  )
  const start = node?.range?.[0] ?? at
  return {
    start,
    end: lineEnd(text, start),
    problem: { vi: `thiếu dấu “${closing}” đóng “${opening}” ở đây`, en: `the “${closing}” that closes this “${opening}” is missing` },
    help: {
      vi: `Thêm “${closing}”, hoặc đặt cả giá trị trong ngoặc kép nếu đó là chữ.`,
      en: `Add “${closing}”, or put the whole value in quotes if it is text.`,
    },
  }
}

function lastNode(document: Document, test: (node: Node) => boolean): Node | undefined {
  let last: Node | undefined
  visit(document, {
    Node: (_, node) => {
      if (test(node)) last = node
    },
  })
  return last
}

/** `title: Bài: lúa`, or a key on the next line that is indented deeper than its neighbours. */
function colonOrIndent(start: number, text: string): YamlProblem {
  if (text[start] === '?') return specialStart('?', start, lineEnd(text, start))
  const end = lineEnd(text, start)
  if (/:(?:\s|$)/.test(text.slice(start, end))) {
    return { start, end, problem: { vi: 'giá trị có dấu hai chấm', en: 'the value has a colon in it' }, help: QUOTE_IT }
  }
  const next = end + 1 + (/^[ \t]*/.exec(text.slice(end + 1))?.[0].length ?? 0)
  return {
    start: next,
    end: lineEnd(text, next),
    problem: { vi: 'dòng này thụt vào quá sâu', en: 'this line is indented too deep' },
    help: ALIGN,
    isIndentation: true,
  }
}

/** `title:Gặt`, or a line without any colon. */
function noColon(start: number, text: string): YamlProblem {
  const end = lineEnd(text, start)
  if (/^[^\s:]+:[^\s:/]/.test(text.slice(start, end))) {
    return {
      start,
      end,
      problem: { vi: 'thiếu dấu cách sau dấu hai chấm', en: 'the space after the colon is missing' },
      help: { vi: 'Viết “khóa: giá trị”, có dấu cách sau dấu hai chấm.', en: 'Write “key: value”, with a space after the colon.' },
    }
  }
  return {
    start,
    end,
    problem: { vi: 'dòng này không có dấu hai chấm', en: 'this line has no colon' },
    help: {
      vi: 'Viết “khóa: giá trị”. Nếu đây là đoạn tiếp của dòng trên, thụt đầu dòng vào.',
      en: 'Write “key: value”. If the line belongs to the one above, indent it.',
    },
  }
}
