import { defineRule } from '@bantin/diagnostics'
import type { PathProblem } from './path-problem.ts'

const WHY_OWN = {
  vi: 'Mỗi lần xuất bản thay trọn thư mục kết quả. Để không bao giờ xóa nhầm tài liệu của người khác, Bantin chỉ thay thư mục trống hoặc thư mục do chính nó ghi (nhận ra qua manifest.json).',
  en: 'Each build replaces the output folder as a whole. So that nobody’s documents are ever deleted, Bantin only replaces an empty folder or one that it wrote itself (known by its manifest.json).',
}

/** The output folder holds something that Bantin did not write. */
export const foreignFolder = defineRule<{ folder: string; state: 'absent' | 'folder' | 'other' }>({
  id: 'output/foreign-folder',
  severity: 'error',
  message: {
    vi: ({ folder, state }) =>
      state === 'other' ? `“${folder}” là một tệp, không phải thư mục.` : `Thư mục “${folder}” có sẵn tệp mà không phải do Bantin ghi.`,
    en: ({ folder, state }) =>
      state === 'other' ? `“${folder}” is a file, not a folder.` : `The folder “${folder}” has files in it and was not written by Bantin.`,
  },
  help: { vi: 'Chọn một thư mục trống hoặc chưa có.', en: 'Choose a folder that is empty or does not exist yet.' },
  explanation: WHY_OWN,
})

/** Somebody put files of their own into an output folder. */
export const foreignFiles = defineRule<{ folder: string; names: readonly string[]; more: number }>({
  id: 'output/foreign-files',
  severity: 'error',
  message: {
    vi: ({ folder, names, more }) =>
      `Trong thư mục kết quả “${folder}” có tệp do người khác đặt vào: ${names.join(', ')}${more > 0 ? ` và ${more} tệp khác` : ''}.`,
    en: ({ folder, names, more }) =>
      `Somebody put other files into the output folder “${folder}”: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  },
  help: { vi: 'Chuyển các tệp ấy đi nơi khác rồi xuất bản lại.', en: 'Move those files elsewhere, then build again.' },
  explanation: WHY_OWN,
})

/** There is an older output, and the caller wants to keep it. */
export const existingOutput = defineRule<{ folder: string }>({
  id: 'output/exists',
  severity: 'error',
  message: {
    vi: ({ folder }) => `Thư mục “${folder}” đã có kết quả của lần xuất bản trước.`,
    en: ({ folder }) => `The folder “${folder}” already holds an earlier output.`,
  },
  help: { vi: 'Cho phép thay thế, hoặc chọn thư mục khác.', en: 'Allow it to be replaced, or choose another folder.' },
  explanation: {
    vi: 'Chương trình gọi đã yêu cầu không thay kết quả cũ (replace: false).',
    en: 'The calling program asked for an older output to be kept (replace: false).',
  },
})

const PATH_PROBLEMS: { readonly [name in PathProblem]: { readonly vi: string; readonly en: string } } = {
  empty: { vi: 'có một phần trống hoặc “.”', en: 'a part of it is empty or “.”' },
  absolute: { vi: 'là đường dẫn tuyệt đối', en: 'it is absolute' },
  outside: { vi: 'đi ra ngoài thư mục', en: 'it leads out of the folder' },
  character: { vi: 'có ký tự không dùng được trong tên tệp', en: 'it has a character that file names cannot have' },
  device: { vi: 'trùng tên thiết bị của Windows', en: 'it is the name of a device on Windows' },
  ending: { vi: 'có tên kết thúc bằng dấu chấm hoặc dấu cách', en: 'a name in it ends in a dot or space' },
  long: { vi: 'có tên dài quá 255 byte', en: 'a name in it is longer than 255 bytes' },
}

/** A form produced a path that must not be written. */
export const unsafePath = defineRule<{ path: string; problem: PathProblem }>({
  id: 'output/unsafe-path',
  severity: 'error',
  message: {
    vi: ({ path, problem }) => `Không ghi tệp ${JSON.stringify(path)}: đường dẫn ${PATH_PROBLEMS[problem].vi}.`,
    en: ({ path, problem }) => `The file ${JSON.stringify(path)} is not written: ${PATH_PROBLEMS[problem].en}.`,
  },
  help: { vi: 'Báo cho người phát triển dạng xuất bản này.', en: 'Tell the developers of this form.' },
  explanation: {
    vi: 'Một dạng xuất bản chỉ được ghi vào thư mục kết quả, với tên tệp dùng được trên mọi hệ điều hành: thư mục ấy được chép sang USB, nén lại và gửi đi.',
    en: 'A form may write into the output folder only, under names that every system takes: the folder is copied to USB sticks, zipped and sent on.',
  },
})

/** Two artifacts would be one file. */
export const samePath = defineRule<{ path: string; other: string }>({
  id: 'output/same-path',
  severity: 'error',
  message: {
    vi: ({ path, other }) => `Hai tệp kết quả trùng tên: “${other}” và “${path}”.`,
    en: ({ path, other }) => `Two files of the output have the same name: “${other}” and “${path}”.`,
  },
  help: {
    vi: 'Đặt lại tên cho một trong hai dạng xuất bản trong bantin.config.ts.',
    en: 'Give one of the two forms another name in bantin.config.ts.',
  },
  explanation: {
    vi: 'Windows và macOS coi hai tên chỉ khác chữ hoa, chữ thường là một; tệp ghi sau sẽ đè tệp ghi trước.',
    en: 'Windows and macOS take two names that differ in case only for one; the later file would overwrite the earlier one.',
  },
})

/** The artifacts come without a manifest. */
export const noManifest = defineRule({
  id: 'output/no-manifest',
  severity: 'error',
  message: { vi: 'Kết quả xuất bản thiếu manifest.json.', en: 'The output has no manifest.json.' },
  help: {
    vi: 'Đưa cho writeArtifacts trọn kết quả của render.',
    en: 'Hand the whole result of render to writeArtifacts.',
  },
  explanation: WHY_OWN,
})

/** The system refused to write. */
export const notWritable = defineRule<{ folder: string; code: string }>({
  id: 'output/not-writable',
  severity: 'error',
  message: {
    vi: ({ folder, code }) => `Không ghi được vào “${folder}” (${code}). Kết quả cũ, nếu có, còn nguyên.`,
    en: ({ folder, code }) => `“${folder}” cannot be written (${code}). An older output, if there is one, is untouched.`,
  },
  help: {
    vi: 'Đóng chương trình đang mở tệp trong thư mục ấy; kiểm tra quyền ghi và chỗ trống trên đĩa.',
    en: 'Close the programs that have files of it open; check the permissions and the free space on the disk.',
  },
  explanation: {
    vi: 'Kết quả được ghi trọn vào một thư mục tạm bên cạnh rồi mới đổi tên, nên khi hỏng giữa chừng bản cũ vẫn nguyên vẹn.',
    en: 'The output is written whole into a temporary folder beside it and then renamed, so that a failure leaves the older one as it was.',
  },
})
