import { expect, test } from 'vitest'
import type { GetBuilt } from '../support/built.ts'
import { PAGE_KINDS } from '../support/page-kinds.ts'

/** What screen readers hear. */
export function describeNames(built: GetBuilt): void {
  const treeOf = async (path: string, selector = 'body'): Promise<string> => {
    const context = await built().browser.newContext({ serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.goto(built().server.root + path)
    const tree = await page.locator(selector).first().ariaSnapshot()
    await context.close()
    return tree
  }

  test('the home page has a name for all that leads on', async () => {
    expect(await treeOf('index.html', 'header')).toMatchInlineSnapshot(`
      "- banner:
        - paragraph:
          - text: Ủy ban nhân dân tỉnh Nguồn Xanh
          - strong: Trung tâm Thông tin tỉnh Nguồn Xanh
        - heading "Bản tin Nguồn Xanh" [level=1]
        - paragraph: Thông tin hằng tháng cho thôn, bản và tổ dân phố
        - group "Cách hiển thị":
          - button "Chữ nhỏ hơn" [disabled]
          - button "Chữ to hơn"
          - button "Nền tối"
          - status
        - navigation "Các phần của trang":
          - list:
            - listitem:
              - link "Các số":
                - /url: archive/index.html
            - listitem:
              - link "Chuyên mục":
                - /url: sections/index.html
            - listitem:
              - link "Văn bản":
                - /url: documents/index.html
            - listitem:
              - link "Địa phương":
                - /url: places/index.html
            - listitem:
              - link "Tìm":
                - /url: search.html"
    `)
  })

  test('the search page', async () => {
    expect(await treeOf('search.html', 'main')).toMatchInlineSnapshot(`
      "- main:
        - heading "Tìm" [level=1]
        - search:
          - paragraph:
            - text: Từ cần tìm
            - searchbox "Từ cần tìm"
          - paragraph: Gõ có dấu hay không dấu đều được. Đặt trong ngoặc kép để tìm đúng cụm từ, ví dụ "nước sạch".
          - paragraph:
            - text: Năm
            - combobox "Năm":
              - option "Tất cả" [selected]
              - option "2026"
              - option "2025"
              - option "2024"
          - paragraph:
            - text: Chuyên mục
            - combobox "Chuyên mục":
              - option "Tất cả" [selected]
              - option "Tin trong tỉnh"
              - option "Sản xuất mùa vụ"
              - option "Sức khỏe và bảo hiểm y tế"
              - option "Phòng tránh thiên tai"
              - option "Định danh và dịch vụ số"
              - option "Trường học và thư viện"
              - option "Giao thông, nước và đời sống"
          - paragraph:
            - text: Địa phương
            - combobox "Địa phương":
              - option "Tất cả" [selected]
              - option "Bến Tre"
              - option "Bình Thuận"
              - option "Cao Bằng"
              - option "Đắk Lắk"
              - option "Hưng Yên"
              - option "Lạng Sơn"
              - option "Lào Cai"
              - option "Lâm Đồng"
              - option "Nam Định"
              - option "Nghệ An"
              - option "Ninh Bình"
              - option "Phú Yên"
              - option "Sơn La"
              - option "Thái Bình"
              - option "Vĩnh Long"
              - option "Yên Bái"
          - paragraph:
            - button "Tìm"
        - status"
    `)
  })

  test('the verify page', async () => {
    // The key is new in each run
    expect((await treeOf('verify.html', 'main')).replace(/(?:[0-9a-f]{4} ){3}[0-9a-f]{4}(?=$)/gm, '…')).toMatchInlineSnapshot(`
      "- main:
        - heading "Kiểm tra bản thật" [level=1]
        - paragraph: Chọn tệp mà bạn nhận được (PDF, EPUB, Word, trang web…) để biết có đúng là bản đã phát hành. Tệp không rời khỏi máy này.
        - paragraph:
          - text: Chọn tệp
          - button "Chọn tệp"
        - paragraph:
          - text: Chọn cả thư mục của một số
          - button "Chọn cả thư mục của một số"
          - text: Trình duyệt có thể hỏi “tải lên”; không có gì được gửi đi.
        - paragraph: Hoặc kéo tệp thả vào đây.
        - paragraph:
          - text: Dấu vân tay của khóa, in trên bản giấy (không bắt buộc)
          - textbox "Dấu vân tay của khóa, in trên bản giấy (không bắt buộc)"
        - paragraph: Ít nhất 16 chữ số, ví dụ 21fe 31df a154 a261.
        - status
        - list
        - paragraph:
          - text: "Dấu vân tay của khóa mà trang này dùng:"
          - code: …
          - text: ", Trung tâm Thông tin tỉnh Nguồn Xanh (Ban biên tập)"
        - paragraph: Trang này chỉ đáng tin bằng nơi bạn mở nó ra. Nếu nhận trang từ người khác gửi, hãy so dấu vân tay với dấu in trên bản giấy của bản tin."
    `)
  })

  test.each(Object.entries(PAGE_KINDS))(
    'the page “%s” has one main part, a navigation and one heading of the first level',
    async (_kind, path) => {
      const lines = (await treeOf(path)).split('\n')
      const count = (pattern: RegExp): number => lines.filter((line) => pattern.test(line)).length
      expect({ main: count(/^\s*- main/), first: count(/heading .*\[level=1\]/), navigation: count(/^\s*- navigation/) > 0 }).toEqual({
        main: 1,
        first: 1,
        navigation: true,
      })
      expect(lines.filter((line) => /- (?:link|button|textbox|searchbox|combobox|img)(?::|$)/.test(line))).toEqual([])
    },
  )
}
