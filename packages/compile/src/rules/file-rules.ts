import { defineRule } from '@bantin/diagnostics'

/** A file that is named and is not there. */
export const missingFile = defineRule<{ path: string; nearest?: string | undefined }>({
  id: 'file/missing',
  severity: 'error',
  message: {
    vi: ({ path, nearest }) => `Không tìm thấy tệp “${path}”.${nearest ? ` Có phải “${nearest}”?` : ''}`,
    en: ({ path, nearest }) => `There is no file “${path}”.${nearest ? ` Did you mean “${nearest}”?` : ''}`,
  },
  help: { vi: 'Sửa đường dẫn, hoặc đặt tệp vào đúng chỗ.', en: 'Correct the path, or put the file in its place.' },
  explanation: {
    vi: 'Mọi tệp mà số báo dùng phải nằm trong thư mục bản tin, để bản tin dựng được ở bất cứ máy nào, không cần mạng.',
    en: 'Every file that an issue uses lies in the bulletin folder, so that it builds on any machine, offline.',
  },
})

/** A path or symlink that leaves the bulletin folder. */
export const outsideFolder = defineRule<{ path: string }>({
  id: 'file/outside-folder',
  severity: 'error',
  message: {
    vi: ({ path }) => `“${path}” nằm ngoài thư mục bản tin nên không được đọc.`,
    en: ({ path }) => `“${path}” lies outside the bulletin folder, so it is not read.`,
  },
  help: {
    vi: 'Chép tệp vào thư mục bản tin và dùng đường dẫn tương đối.',
    en: 'Copy the file into the bulletin folder and use a relative path.',
  },
  explanation: {
    vi: 'Một bài do người khác gửi không được phép lấy tệp riêng trên máy của người biên tập đưa vào bản in.',
    en: 'An item sent by somebody else must not be able to pull private files of the editor’s machine into print.',
  },
})

/** A file beyond the bound of the edge. */
export const fileTooLarge = defineRule<{ path: string; megabytes: number }>({
  id: 'file/over-limit',
  severity: 'error',
  message: {
    vi: ({ path, megabytes }) => `Tệp “${path}” quá lớn (${megabytes} MB) nên không được đọc.`,
    en: ({ path, megabytes }) => `The file “${path}” is too large (${megabytes} MB), so it was not read.`,
  },
  help: {
    vi: 'Giảm kích thước ảnh hoặc chia nhỏ bài; kiểm tra xem tệp có bị chép nhầm không.',
    en: 'Make the image smaller or split the item; see whether the file was copied by mistake.',
  },
  explanation: {
    vi: 'Bantin giới hạn kích thước tệp để một tệp hỏng hay cố ý phá hoại không làm treo máy.',
    en: 'Bantin bounds the size of files so that a damaged or hostile one cannot hang the machine.',
  },
})

/** A file that the machine would not hand over. */
export const unreadableFile = defineRule<{ path: string }>({
  id: 'file/unreadable',
  severity: 'error',
  message: { vi: ({ path }) => `Không đọc được tệp “${path}”.`, en: ({ path }) => `The file “${path}” cannot be read.` },
  help: {
    vi: 'Kiểm tra quyền đọc tệp, hoặc đóng chương trình đang giữ tệp.',
    en: 'Check the permissions of the file, or close the program that holds it.',
  },
  explanation: {
    vi: 'Tệp có đó nhưng hệ điều hành không cho đọc.',
    en: 'The file is there, but the operating system does not let it be read.',
  },
})
