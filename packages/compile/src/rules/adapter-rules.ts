import { defineRule, type Localised } from '@bantin/diagnostics'

/** An option of a form that its schema refuses. */
export const badOption = defineRule<{ adapter: string; option: string; problem: Localised }>({
  id: 'adapter/bad-option',
  severity: 'error',
  message: {
    vi: ({ adapter, option, problem }) => `Tùy chọn “${option}” của dạng ${adapter} không hợp lệ: ${problem.vi}.`,
    en: ({ adapter, option, problem }) => `The option “${option}” of the form ${adapter} is not valid: ${problem.en}.`,
  },
  help: {
    vi: 'Sửa tùy chọn trong bantin.config.ts hoặc trên dòng lệnh.',
    en: 'Correct the option in bantin.config.ts or on the command line.',
  },
  explanation: {
    vi: 'Mỗi dạng xuất bản mô tả các tùy chọn của mình bằng một lược đồ; giá trị ngoài lược đồ bị từ chối trước khi ghi bất cứ tệp nào.',
    en: 'Each form describes its options by a schema; a value outside it is refused before any file is written.',
  },
})

/** A node of the tree that a form has no handler for. */
export const unknownNode = defineRule<{ adapter: string; node: string }>({
  id: 'adapter/unknown-node',
  severity: 'error',
  message: {
    vi: ({ adapter, node }) => `Dạng ${adapter} không biết cách thể hiện “${node}”.`,
    en: ({ adapter, node }) => `The form ${adapter} does not know how to show “${node}”.`,
  },
  help: {
    vi: 'Bỏ phần này khỏi bài, hoặc thêm cách thể hiện nó vào dạng xuất bản.',
    en: 'Take this part out of the item, or give the form a handler for it.',
  },
  explanation: {
    vi: 'Không dạng nào được lặng lẽ bỏ mất chữ. Một phần mà dạng xuất bản không biết thể hiện là lỗi, không phải khoảng trống.',
    en: 'No form may lose words in silence. A part that a form cannot show is an error, not a gap.',
  },
})

/** An adapter that threw. */
export const adapterFailed = defineRule<{ adapter: string; problem: string }>({
  id: 'adapter/failed',
  severity: 'error',
  message: {
    vi: ({ adapter, problem }) => `Dạng ${adapter} không xuất được: ${problem}`,
    en: ({ adapter, problem }) => `The form ${adapter} failed: ${problem}`,
  },
  help: {
    vi: 'Các dạng khác không bị ảnh hưởng. Nếu nội dung không có lỗi, hãy báo cho người phát triển dạng này.',
    en: 'The other forms are not affected. If nothing is wrong with the content, tell the developers of this form.',
  },
  explanation: {
    vi: 'Một dạng xuất bản gặp sự cố không được kéo các dạng khác theo, và không để lại tệp dở dang.',
    en: 'A form that fails must not take the others with it, and leaves no half-written file.',
  },
})

/** Two artifacts with one path. */
export const pathCollision = defineRule<{ path: string; first: string; second: string }>({
  id: 'adapter/path-collision',
  severity: 'error',
  message: {
    vi: ({ path, first, second }) => `Hai dạng ${first} và ${second} cùng ghi tệp “${path}”.`,
    en: ({ path, first, second }) => `The forms ${first} and ${second} both write the file “${path}”.`,
  },
  help: { vi: 'Cho một trong hai dạng thư mục riêng trong tùy chọn.', en: 'Give one of the two its own folder in its options.' },
  explanation: {
    vi: 'Nếu hai dạng ghi cùng một tệp thì một dạng sẽ mất mà không ai hay.',
    en: 'If two forms write one file, one of them is lost and nobody notices.',
  },
})
