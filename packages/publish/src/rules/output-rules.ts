import { defineRule, type Localised } from '@bantin/diagnostics'
import type { PathProblem } from '../output/path-problem.ts'
import { type Some, some } from './some-of.ts'

const WHY_WHOLE = {
  vi: 'Chỉ đăng đúng những tệp mà “bantin build” đã ghi: manifest.json liệt kê từng tệp với SHA-256. Tệp lạ, tệp thiếu hay tệp bị sửa sau khi xuất bản đều có thể là nhầm lẫn, hoặc là tài liệu không được công bố.',
  en: 'Only what “bantin build” wrote is published: manifest.json lists each file with its SHA-256. A file that was added, lost or changed afterwards may be a mistake, or something that must not be public.',
}

/** The folder is no output of Bantin. */
export const noOutput = defineRule<{ folder: string; state: 'absent' | 'folder' }>({
  id: 'publish/no-output',
  severity: 'error',
  message: {
    vi: ({ folder, state }) =>
      state === 'absent'
        ? `Không có thư mục kết quả “${folder}”.`
        : `Thư mục “${folder}” không phải kết quả của Bantin: thiếu manifest.json.`,
    en: ({ folder, state }) =>
      state === 'absent'
        ? `There is no output folder “${folder}”.`
        : `The folder “${folder}” is no output of Bantin: it has no manifest.json.`,
  },
  help: {
    vi: 'Chạy “bantin build” trước, rồi nêu thư mục mà lệnh ấy đã ghi.',
    en: 'Run “bantin build” first, and name the folder that it wrote.',
  },
  explanation: WHY_WHOLE,
})

/** An output for internal readers. */
export const internalOutput = defineRule<{ folder: string } & Some>({
  id: 'publish/internal',
  severity: 'error',
  message: {
    vi: ({ folder, ...which }) => `Kết quả trong “${folder}” không dành cho công chúng (${some.vi(which)}): không đăng.`,
    en: ({ folder, ...which }) => `The output in “${folder}” is not for the public (${some.en(which)}): it is not published.`,
  },
  help: {
    vi: 'Nếu nơi đăng chỉ người trong nội bộ đọc được, thêm --internal. Nếu không, xuất bản lại cho công chúng.',
    en: 'If only internal readers can reach the target, add --internal. Otherwise build the issue for the public.',
  },
  explanation: {
    vi: 'Số bản tin lưu hành nội bộ (audience: internal) không bao giờ được lên nơi công khai. Manifest không ghi “public” thì coi như nội bộ.',
    en: 'An issue for internal readers (audience: internal) never goes to a public place. A manifest that does not say “public” counts as internal.',
  },
})

/** Files that no manifest lists. */
export const foreignOutput = defineRule<{ folder: string } & Some>({
  id: 'publish/foreign-files',
  severity: 'error',
  message: {
    vi: ({ folder, ...which }) => `Trong “${folder}” có tệp không phải do Bantin ghi: ${some.vi(which)}.`,
    en: ({ folder, ...which }) => `“${folder}” holds files that Bantin did not write: ${some.en(which)}.`,
  },
  help: { vi: 'Chuyển các tệp ấy đi nơi khác, hoặc chạy lại “bantin build”.', en: 'Move them elsewhere, or run “bantin build” again.' },
  explanation: WHY_WHOLE,
})

/** The files are not what the manifest lists. */
export const alteredOutput = defineRule<{ folder: string } & Some>({
  id: 'publish/altered',
  severity: 'error',
  message: {
    vi: ({ folder, ...which }) => `Tệp trong “${folder}” thiếu hoặc đã bị sửa sau khi xuất bản: ${some.vi(which)}.`,
    en: ({ folder, ...which }) => `Files in “${folder}” are missing or were changed after the build: ${some.en(which)}.`,
  },
  help: { vi: 'Chạy lại “bantin build”.', en: 'Run “bantin build” again.' },
  explanation: WHY_WHOLE,
})

const PROBLEMS: Readonly<Record<PathProblem, Localised>> = {
  outside: { vi: 'dẫn ra ngoài thư mục kết quả', en: 'it leads out of the output folder' },
  hidden: { vi: 'là tệp ẩn', en: 'it is hidden' },
  source: { vi: 'là bản thảo hay tệp nguồn', en: 'it is a source or an imported draft' },
}

/** A manifest lists something that is never published. */
export const unsafePath = defineRule<{ path: string; problem: PathProblem }>({
  id: 'publish/unsafe-path',
  severity: 'error',
  message: {
    vi: ({ path, problem }) => `Không đăng ${JSON.stringify(path)}: đường dẫn ấy ${PROBLEMS[problem].vi}.`,
    en: ({ path, problem }) => `${JSON.stringify(path)} is not published: ${PROBLEMS[problem].en}.`,
  },
  help: { vi: 'Chạy lại “bantin build”; đừng sửa manifest.json.', en: 'Run “bantin build” again; do not edit manifest.json.' },
  explanation: {
    vi: 'Tệp ẩn, thư mục imports/ và tệp nguồn không bao giờ được đăng, dù manifest.json có liệt kê.',
    en: 'Hidden files, the folder imports/ and sources are never published, even when manifest.json lists them.',
  },
})

/** A file changed while it was being sent. */
export const changedMeanwhile = defineRule<{ path: string }>({
  id: 'publish/changed-meanwhile',
  severity: 'error',
  message: {
    vi: ({ path }) => `Tệp “${path}” thay đổi trong lúc đang đăng: đã dừng.`,
    en: ({ path }) => `The file “${path}” changed while it was being published: stopped.`,
  },
  help: { vi: 'Đợi “bantin build” xong rồi đăng lại.', en: 'Wait until “bantin build” is done, and publish again.' },
  explanation: WHY_WHOLE,
})
