/** Every word that a search page says on its own account. */
export interface SearchLabels {
  readonly query: string
  readonly hint: string
  readonly year: string
  readonly section: string
  readonly place: string
  readonly all: string
  readonly submit: string
  readonly more: string
  readonly searching: string
  /** `{n}` is filled in. */
  readonly found: string
  readonly foundOne: string
  /** How many have the marks that were typed: `{n}`, of `{of}`. */
  readonly foundExact: string
  readonly none: string
  /** No item has all words: `{n}` have most of them. */
  readonly incomplete: string
  readonly failed: string
  /** Shown until the script runs. */
  readonly noScript: string
  readonly archive: string
}

/** The words of search pages, in Vietnamese and English. */
export const searchLabels: Readonly<Record<'vi' | 'en', SearchLabels>> = {
  vi: {
    query: 'Từ cần tìm',
    hint: 'Gõ có dấu hay không dấu đều được. Đặt trong ngoặc kép để tìm đúng cụm từ, ví dụ "nước sạch".',
    year: 'Năm',
    section: 'Chuyên mục',
    place: 'Địa phương',
    all: 'Tất cả',
    submit: 'Tìm',
    more: 'Xem thêm',
    searching: 'Đang tìm…',
    found: 'Tìm thấy {n} bài.',
    foundOne: 'Tìm thấy 1 bài.',
    foundExact: 'Tìm thấy {of} bài, trong đó {n} bài viết đúng dấu như đã gõ đứng trước.',
    none: 'Không tìm thấy bài nào. Hãy thử ít từ hơn, hoặc bỏ bớt điều kiện lọc.',
    incomplete: 'Không bài nào có đủ các từ. {n} bài sau có nhiều từ nhất.',
    failed: 'Không tải được dữ liệu tìm kiếm. Hãy kiểm tra đường truyền rồi bấm Tìm lại.',
    noScript: 'Ô tìm kiếm hiện ra khi trình duyệt chạy được JavaScript. Mọi bài vẫn có trong mục lục các số.',
    archive: 'Mở mục lục các số',
  },
  en: {
    query: 'Words to find',
    hint: 'With or without Vietnamese marks. Use quotes for an exact phrase, such as "nước sạch".',
    year: 'Year',
    section: 'Section',
    place: 'Place',
    all: 'All',
    submit: 'Search',
    more: 'Show more',
    searching: 'Searching…',
    found: '{n} articles found.',
    foundOne: '1 article found.',
    foundExact: '{of} articles found; the {n} with the marks as typed stand first.',
    none: 'Nothing found. Try fewer words, or take a filter off.',
    incomplete: 'No article has all the words. These {n} have most of them.',
    failed: 'The search data could not be loaded. Check the connection and search again.',
    noScript: 'The search form appears where the browser runs JavaScript. All articles are listed in the archive.',
    archive: 'Open the archive',
  },
}
