import { defineRule } from '@bantin/diagnostics'

/** A list of items that cannot be read. */
export const indexNotValid = defineRule<{ problem: string }>({
  id: 'sync/index-not-valid',
  severity: 'error',
  message: {
    vi: ({ problem }) => `Danh mục bài của nguồn không đọc được, sai ở: ${problem}.`,
    en: ({ problem }) => `The upstream’s list of items cannot be read; it is wrong at: ${problem}.`,
  },
  help: {
    vi: 'Tải lại từ nguồn. Nếu vẫn vậy, báo cơ quan phát hành để họ xuất bản lại với dạng exchange của một phiên bản Bantin mới hơn.',
    en: 'Fetch it again. If it stays so, ask its publisher to build it again with the form exchange of a newer Bantin.',
  },
  explanation: {
    vi: 'Tệp exchange/index.json cho biết số báo có những bài nào để lấy lại, kèm mã băm. Tệp hỏng hoặc bị cắt thì không lấy bài nào, để không có bài nào vào thiếu chữ.',
    en: 'The file exchange/index.json says which items an issue offers, with their hashes. From one that is damaged or cut short nothing is taken, so that no item comes in with words missing.',
  },
})
