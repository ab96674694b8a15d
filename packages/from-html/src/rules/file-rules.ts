import { defineRule } from '@bantin/diagnostics'

/** A file beyond the limits. */
export const tooLarge = defineRule<{ most: number }>({
  id: 'html/too-large',
  severity: 'error',
  message: {
    vi: ({ most }) => `Trang web lớn hơn mức cho phép (${most} byte) nên không được đọc.`,
    en: ({ most }) => `The page is larger than is allowed (${most} bytes) and was not read.`,
  },
  help: {
    vi: 'Lưu riêng bài cần nhập, hoặc tăng limits.bytes và limits.characters khi tin tưởng tệp.',
    en: 'Save the article alone, or raise limits.bytes and limits.characters where the file is trusted.',
  },
  explanation: {
    vi: 'Trang web thật hiếm khi vượt vài megabyte chữ. Giới hạn giữ cho một tệp cố ý làm quá lớn không chiếm hết bộ nhớ.',
    en: 'Real pages seldom have more than a few megabytes of text. The limit keeps a file that is large on purpose from taking all memory.',
  },
})

/** A page in which there is nothing to read. */
export const noWords = defineRule({
  id: 'html/no-words',
  severity: 'warning',
  message: {
    vi: 'Trang web không có chữ nào trong phần nội dung.',
    en: 'There are no words in the content of the page.',
  },
  help: {
    vi: 'Mở trang bằng trình duyệt, đợi bài hiện ra rồi lưu lại, hoặc chép bài và dán vào tệp văn bản.',
    en: 'Open the page in a browser, wait until the article shows and save it again, or copy the article into a text file.',
  },
  explanation: {
    vi: 'Nhiều trang chỉ tải chữ bằng JavaScript sau khi mở; tệp lưu từ máy chủ khi đó chưa có bài.',
    en: 'Many pages load their words by JavaScript after they are opened; a file saved from the server does not have them yet.',
  },
})

/** A MIME file without a page. */
export const noPage = defineRule({
  id: 'html/no-page-in-archive',
  severity: 'error',
  message: {
    vi: 'Tệp lưu trang (.mht, .mhtml) không chứa trang HTML nào đọc được.',
    en: 'The saved page (.mht, .mhtml) has no HTML page in it that can be read.',
  },
  help: {
    vi: 'Mở tệp bằng trình duyệt và lưu lại thành “Trang web, hoàn chỉnh” (.html).',
    en: 'Open the file in a browser and save it again as “Web page, complete” (.html).',
  },
  explanation: {
    vi: 'Tệp .mhtml gói trang và ảnh theo định dạng thư điện tử; tệp bị cắt giữa chừng có thể mất phần trang.',
    en: 'An .mhtml file packs page and pictures as an e-mail does; one that was cut off may have lost the page.',
  },
})

/** A page whose markup was made simpler before reading. */
export const simplified = defineRule({
  id: 'html/simplified',
  severity: 'warning',
  message: {
    vi: 'Mã trang lồng nhau quá sâu hoặc quá nhiều thẻ: một phần định dạng bị bỏ, chữ vẫn giữ đủ.',
    en: 'The markup is nested too deep or has too many tags: some formatting was dropped, all words were kept.',
  },
  help: {
    vi: 'So tiêu đề, danh sách và bảng của bản nháp với trang gốc.',
    en: 'Compare the headings, lists and tables of the draft with the page.',
  },
  explanation: {
    vi: 'Thẻ không đóng lặp lại hàng trăm lần làm mọi bộ đọc HTML chậm đi rất nhiều; các thẻ quá mức bị bỏ trước khi đọc.',
    en: 'Tags that are left open hundreds of times make every HTML reader very slow; those beyond measure are dropped before reading.',
  },
})

/** Bytes that are no text. */
export const brokenText = defineRule<{ charset: string }>({
  id: 'html/broken-text',
  severity: 'warning',
  message: {
    vi: ({ charset }) => `Một số byte không phải chữ trong bảng mã ${charset}; chỗ đó có dấu “\ufffd”.`,
    en: ({ charset }) => `Some bytes are no text in ${charset}; “\ufffd” stands in their place.`,
  },
  help: {
    vi: 'Tìm dấu “\ufffd” trong bản nháp và sửa theo trang gốc.',
    en: 'Look for “\ufffd” in the draft and correct it after the page.',
  },
  explanation: {
    vi: 'Trang bị cắt giữa một chữ, hoặc ghép từ hai nguồn có bảng mã khác nhau.',
    en: 'The page was cut within a letter, or put together from two sources in different charsets.',
  },
})
