import { defineRule, type Localised } from '@bantin/diagnostics'
import { type Some, some } from './some-of.ts'

/** Why a target is not taken. */
export type TargetProblem = 'scheme' | 'bucket' | 'host' | 'secret' | 'endpoint' | 'same'

const PROBLEMS: Readonly<Record<TargetProblem, Localised>> = {
  scheme: { vi: 'không biết loại nơi đăng này', en: 'this kind of target is not known' },
  bucket: { vi: 'thiếu hoặc sai tên bucket', en: 'the name of the bucket is missing or wrong' },
  host: { vi: 'thiếu hoặc sai tên máy chủ', en: 'the name of the server is missing or wrong' },
  secret: { vi: 'mật khẩu và khóa không được ghi trong địa chỉ', en: 'no password or key may stand in an address' },
  endpoint: {
    vi: '--endpoint phải là địa chỉ http hoặc https, không kèm khóa',
    en: '--endpoint must be an http or https address without keys',
  },
  same: { vi: 'nơi đăng nằm trong chính thư mục kết quả', en: 'it lies in the output folder itself' },
}

/** A target that cannot be used. */
export const badTarget = defineRule<{ target: string; problem: TargetProblem }>({
  id: 'publish/bad-target',
  severity: 'error',
  message: {
    vi: ({ target, problem }) => `Không đăng được lên “${target}”: ${PROBLEMS[problem].vi}.`,
    en: ({ target, problem }) => `Cannot publish to “${target}”: ${PROBLEMS[problem].en}.`,
  },
  help: {
    vi: 'Dùng một thư mục, rsync://máy/phần/…, người@máy:đường/dẫn, hoặc s3://bucket/tiền-tố.',
    en: 'Use a folder, rsync://host/module/…, user@host:path, or s3://bucket/prefix.',
  },
  explanation: {
    vi: 'Địa chỉ đăng có thể xuất hiện trong nhật ký, nên không được chứa khóa hay mật khẩu.',
    en: 'Addresses end up in logs, so they hold no key and no password.',
  },
})

/** The keys of a storage are not there. */
export const noCredentials = defineRule<{ missing: readonly string[] }>({
  id: 'publish/no-credentials',
  severity: 'error',
  message: {
    vi: ({ missing }) => `Thiếu khóa của kho lưu trữ: chưa đặt ${missing.join(', ')}.`,
    en: ({ missing }) => `The keys of the storage are missing: ${missing.join(', ')} not set.`,
  },
  help: {
    vi: 'Đặt AWS_ACCESS_KEY_ID và AWS_SECRET_ACCESS_KEY trong môi trường (thêm AWS_SESSION_TOKEN, AWS_REGION nếu cần).',
    en: 'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment (and AWS_SESSION_TOKEN, AWS_REGION where needed).',
  },
  explanation: {
    vi: 'Khóa chỉ được đọc từ biến môi trường: không từ dòng lệnh, không từ tệp cấu hình, và không bao giờ được in ra.',
    en: 'Keys are read from the environment only: not from the command line, not from a file, and they are never printed.',
  },
})

/** The program rsync is missing. */
export const noRsync = defineRule({
  id: 'publish/no-rsync',
  severity: 'error',
  message: { vi: 'Máy này chưa cài chương trình rsync.', en: 'The program rsync is not installed on this machine.' },
  help: { vi: 'Cài rsync, hoặc đăng vào một thư mục hay kho S3.', en: 'Install rsync, or publish to a folder or to S3.' },
  explanation: {
    vi: 'Việc đăng qua rsync do chương trình rsync của máy thực hiện; Bantin không kèm theo chương trình này.',
    en: 'Publishing over rsync is done by the rsync program of the machine; Bantin does not bring one.',
  },
})

/** The target has other people's files under the same names. */
export const foreignTarget = defineRule<{ target: string } & Some>({
  id: 'publish/foreign-target',
  severity: 'error',
  message: {
    vi: ({ target, ...which }) => `“${target}” có sẵn tệp cùng tên mà không phải do Bantin đăng: ${some.vi(which)}. Chưa ghi gì.`,
    en: ({ target, ...which }) =>
      `“${target}” has files of the same names that Bantin did not publish: ${some.en(which)}. Nothing was written.`,
  },
  help: {
    vi: 'Chọn nơi trống. Nếu đúng là muốn thay các tệp ấy, thêm --overwrite.',
    en: 'Choose an empty place. If these files are really to be replaced, add --overwrite.',
  },
  explanation: {
    vi: 'Nơi đăng không có .bantin-publish.json và cũng không có manifest.json của Bantin, nên các tệp ấy có thể là trang web của người khác.',
    en: 'The target has neither .bantin-publish.json nor a manifest.json of Bantin, so these files may be somebody else’s site.',
  },
})

/** The state at the target cannot be read. */
export const stateLost = defineRule<{ target: string }>({
  id: 'publish/state-lost',
  severity: 'warning',
  message: {
    vi: ({ target }) =>
      `Không dùng được .bantin-publish.json ở “${target}”: so sánh lại từng tệp; tệp cũ đã đăng trước đó sẽ không bị xóa.`,
    en: ({ target }) =>
      `.bantin-publish.json at “${target}” cannot be used: files are compared one by one; files published earlier are not deleted.`,
  },
  help: {
    vi: 'Không cần làm gì. Tệp cũ nào không cần nữa thì tự xóa.',
    en: 'Nothing has to be done. Delete by hand what is not needed any more.',
  },
  explanation: {
    vi: 'Bantin chỉ xóa tệp mà nó biết chắc do chính nó đăng. Mất danh sách ấy thì nó không xóa gì.',
    en: 'Bantin deletes only what it knows it published. Without that list it deletes nothing.',
  },
})

/** Old files that somebody else changed. */
export const keptForeign = defineRule<{ target: string } & Some>({
  id: 'publish/kept-foreign',
  severity: 'warning',
  message: {
    vi: ({ target, ...which }) => `Không xóa tệp cũ ở “${target}” vì người khác đã sửa: ${some.vi(which)}.`,
    en: ({ target, ...which }) => `Old files at “${target}” are not deleted, since somebody else changed them: ${some.en(which)}.`,
  },
  help: { vi: 'Xem các tệp ấy; không cần thì tự xóa.', en: 'Look at them, and delete them by hand if they are not needed.' },
  explanation: {
    vi: 'Tệp cũ chỉ bị xóa khi vẫn đúng như lúc Bantin đăng. Từ nay Bantin không theo dõi các tệp này nữa.',
    en: 'An old file is deleted only while it is what Bantin published. From now on these files are not followed any more.',
  },
})

/** The target failed. */
export const targetFailed = defineRule<{ target: string; path?: string | undefined; code: string }>({
  id: 'publish/target-failed',
  severity: 'error',
  message: {
    vi: ({ target, path, code }) => `Nơi đăng “${target}” không nhận được${path === undefined ? '' : ` “${path}”`} (${code}).`,
    en: ({ target, path, code }) => `The target “${target}” failed${path === undefined ? '' : ` at “${path}”`} (${code}).`,
  },
  help: {
    vi: 'Kiểm tra đường truyền, quyền ghi và chỗ trống rồi chạy lại lệnh: những tệp đã gửi không phải gửi lại.',
    en: 'Check the connection, the permissions and the free space, and run the command again: what was sent is not sent again.',
  },
  explanation: {
    vi: 'Trang vào luôn được gửi sau cùng. Nếu dừng giữa chừng, người đọc vẫn thấy trang cũ hoặc trang mới, với đủ những gì trang ấy dẫn tới.',
    en: 'The pages where readers enter are sent last. When publishing stops half way, readers see old or new pages, with everything they lead to.',
  },
})

/** Something that was sent is not there. */
export const notArrived = defineRule<{ target: string } & Some>({
  id: 'publish/not-arrived',
  severity: 'error',
  message: {
    vi: ({ target, ...which }) =>
      `Đã gửi nhưng “${target}” không có, hoặc có với kích thước khác: ${some.vi(which)}. Trang vào chưa được thay.`,
    en: ({ target, ...which }) =>
      `Sent, but missing at “${target}” or there with another size: ${some.en(which)}. The entry pages were not replaced.`,
  },
  help: {
    vi: 'Chạy lại lệnh; nếu vẫn vậy, báo cho nơi cung cấp máy chủ.',
    en: 'Run the command again; if it stays so, tell the provider of the server.',
  },
  explanation: {
    vi: 'Trước khi gửi các trang vào, Bantin xem lại danh sách ở nơi đăng, để trang mới không dẫn tới tệp chưa có.',
    en: 'Before the entry pages are sent, Bantin looks at what arrived, so that no new page leads to a file that is not there.',
  },
})
