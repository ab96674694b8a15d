import { defineRule } from '@bantin/diagnostics'

/** A record that is too large to read. */
export const recordTooLarge = defineRule<{ megabytes: number }>({
  id: 'archive/record-too-large',
  severity: 'error',
  message: {
    vi: ({ megabytes }) => `Bản ghi của số báo lớn quá ${megabytes} MB.`,
    en: ({ megabytes }) => `The record of the issue is larger than ${megabytes} MB.`,
  },
  help: {
    vi: 'Tạo lại bản ghi từ số báo; nếu vẫn lớn, chia bài quá dài thành nhiều bài.',
    en: 'Make the record from the issue again; if it is still so large, divide the longest items.',
  },
  explanation: {
    vi: 'Bản ghi chỉ giữ chữ và vài dữ kiện của một số. Tệp lớn bất thường thường không phải là bản ghi và có thể làm treo máy.',
    en: 'A record holds the words and some facts of one issue. A file of unusual size is mostly something else, and may exhaust the machine.',
  },
})

/** A text that is no JSON. */
export const recordNotJson = defineRule({
  id: 'archive/record-not-json',
  severity: 'error',
  message: { vi: 'Bản ghi của số báo không phải là JSON.', en: 'The record of the issue is not JSON.' },
  help: { vi: 'Tạo lại bản ghi từ số báo.', en: 'Make the record from the issue again.' },
  explanation: {
    vi: 'Tệp bị cắt dở hoặc bị sửa tay sẽ không đọc được. Bản ghi luôn tạo lại được từ số báo.',
    en: 'A file that was cut short or edited by hand cannot be read. A record can always be made again from its issue.',
  },
})

/** A record of another version. */
export const recordVersion = defineRule<{ version: string }>({
  id: 'archive/record-version',
  severity: 'error',
  message: {
    vi: ({ version }) => `Bản ghi của số báo có phiên bản ${version}; phiên bản đọc được là 1.`,
    en: ({ version }) => `The record of the issue has version ${version}; version 1 is what can be read.`,
  },
  help: {
    vi: 'Cập nhật Bantin, hoặc tạo lại bản ghi từ số báo.',
    en: 'Update Bantin, or make the record from the issue again.',
  },
  explanation: {
    vi: 'Bản ghi tự nêu phiên bản, để một chương trình cũ không hiểu sai bản ghi mới.',
    en: 'A record names its version, so that an older program does not misread a newer one.',
  },
})

/** A record with a value that it cannot have. */
export const recordInvalid = defineRule<{ path: string }>({
  id: 'archive/record-invalid',
  severity: 'error',
  message: {
    vi: ({ path }) => `Bản ghi của số báo có giá trị không đúng dạng ở “${path}”.`,
    en: ({ path }) => `The record of the issue has a value of the wrong form at “${path}”.`,
  },
  help: { vi: 'Tạo lại bản ghi từ số báo.', en: 'Make the record from the issue again.' },
  explanation: {
    vi: 'Địa chỉ, mã và đường dẫn trong bản ghi được đưa lên trang web của kho lưu trữ, nên một bản ghi sai dạng không được dùng.',
    en: 'Addresses, ids and paths of a record go into the pages of the archive, so a record of the wrong form is not used.',
  },
})
