import { type AnyRule, defineRule } from '@bantin/diagnostics'

/** Why an address did not answer. */
export type FetchProblem = 'time' | 'status' | 'size' | 'redirect' | 'network' | 'total'

const PROBLEMS: Readonly<Record<FetchProblem, { readonly vi: string; readonly en: string }>> = {
  time: { vi: 'không trả lời kịp', en: 'it did not answer in time' },
  status: { vi: 'máy chủ báo lỗi', en: 'the server reported an error' },
  size: { vi: 'tệp quá lớn', en: 'the file is too large' },
  redirect: { vi: 'chuyển sang một máy chủ khác', en: 'it leads to another server' },
  network: { vi: 'không kết nối được', en: 'there is no connection' },
  total: { vi: 'nguồn quá lớn hoặc quá chậm', en: 'the upstream is too large or too slow' },
}

/** An upstream that does not give what was asked for. */
export const unreachable = defineRule<{ address: string; problem: FetchProblem; detail?: string | undefined }>({
  id: 'sync/unreachable',
  severity: 'error',
  message: {
    vi: ({ address, problem, detail }) => `Không đọc được ${address}: ${PROBLEMS[problem].vi}${detail ? ` (${detail})` : ''}.`,
    en: ({ address, problem, detail }) => `${address} cannot be read: ${PROBLEMS[problem].en}${detail ? ` (${detail})` : ''}.`,
  },
  help: {
    vi: 'Thử lại; mạng chậm thì thêm --timeout 120. Hoặc tải cả thư mục của nguồn về (USB, tệp nén) rồi chỉ vào thư mục đó.',
    en: 'Try again; over a slow line add --timeout 120. Or bring the upstream’s folder here (a stick, an archive) and name that.',
  },
  explanation: {
    vi: 'Lệnh này chỉ đọc từ địa chỉ bạn gõ, có giới hạn về thời gian và dung lượng, và không chuyển sang máy chủ khác.',
    en: 'The command reads only from the address that you type, within limits of time and size, and follows it to no other server.',
  },
})

/** Nothing to take. */
export const nothingOffered = defineRule<{ upstream: string }>({
  id: 'sync/nothing-offered',
  severity: 'error',
  message: {
    vi: ({ upstream }) => `Không thấy bài nào để lấy ở ${upstream}.`,
    en: ({ upstream }) => `There are no items to take at ${upstream}.`,
  },
  help: {
    vi: 'Chỉ vào thư mục hay địa chỉ của trang bản tin, hoặc của một số; số ấy phải được xuất bản với dạng exchange (bantin build --to …,exchange).',
    en: 'Name the folder or address of a bulletin’s site, or of one issue; it must be built with the form exchange (bantin build --to …,exchange).',
  },
  explanation: {
    vi: 'Bài để lấy nằm trong exchange/index.json của từng số. Trang bản tin liệt kê các số trong site.json; không có tệp đó thì qua mạng chỉ đọc được từng số một.',
    en: 'Items to take are in exchange/index.json of each issue. A site lists its issues in site.json; without that file only single issues can be read over the network.',
  },
})

/** Where only signed issues count, one that is not. */
export const notGenuine = defineRule<{ issue: string; verdict: { readonly vi: string; readonly en: string } }>({
  id: 'sync/not-genuine',
  severity: 'error',
  message: {
    vi: ({ issue, verdict }) => `Không dùng ${issue}: ${verdict.vi}`,
    en: ({ issue, verdict }) => `${issue} is not used: ${verdict.en}`,
  },
  help: {
    vi: 'Đối chiếu dấu vân khóa với bản in, xin lại keys.json từ cơ quan phát hành, hoặc tải lại số báo.',
    en: 'Compare the fingerprint with the printed one, ask the publisher for keys.json again, or fetch the issue again.',
  },
  explanation: {
    vi: 'Chữ ký hỏng, khóa bị thu hồi hoặc bản kê bị sửa nghĩa là không biết bài do ai viết. Có --keys hay --trust thì chỉ số có chữ ký thật mới được dùng.',
    en: 'A broken signature, a revoked key or an altered manifest mean that nobody knows whose items these are. With --keys or --trust only genuine issues are used.',
  },
})

/** The address is not protected. */
export const notProtected = defineRule<{ host: string }>({
  id: 'sync/not-protected',
  severity: 'warning',
  message: {
    vi: ({ host }) => `Đọc ${host} qua http, không mã hóa: người đứng giữa có thể sửa bài.`,
    en: ({ host }) => `${host} is read over http, unprotected: somebody in between may alter items.`,
  },
  help: {
    vi: 'Dùng địa chỉ https:// nếu có, hoặc kiểm tra chữ ký bằng --keys hay --trust.',
    en: 'Use the https:// address if there is one, or check signatures with --keys or --trust.',
  },
  explanation: {
    vi: 'Mã băm chỉ chứng tỏ bài khớp với danh mục; qua http cả hai đều có thể bị thay. Chữ ký thì không.',
    en: 'Hashes only show that an item fits its list; over http both may be replaced. A signature cannot.',
  },
})

/** The rules of `bantin sync` beside those of `@bantin/exchange`. */
export const syncRules: readonly AnyRule[] = [unreachable, nothingOffered, notGenuine, notProtected]
