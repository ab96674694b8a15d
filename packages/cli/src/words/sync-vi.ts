import type { SyncWords } from './sync.ts'

/** What `bantin sync` says in Vietnamese. */
export const syncVi: SyncWords = {
  reading: (name) => `đọc ${name}`,
  comparing: 'so bài đã lấy với nguồn',
  fetching: (item) => `lấy bài ${item}`,
  upstream: ({ title, publisher, name }) => `Nguồn: ${title} (${publisher}), ${name}`,
  issue: ({ number, period, verdict }) => `  số ${number}, kỳ ${period}: ${verdict}`,
  more: (count) => `  và ${count} mục khác`,
  terms: (words) => `  Lời của nơi phát hành: ${words}`,
  state: ({ state, corrections, altered, local }) =>
    [
      {
        current: 'đúng bản của nguồn',
        changed: 'nguồn đã sửa',
        withdrawn: 'nguồn không còn bài này',
        'not-seen': 'số gốc không có trong nguồn đang đọc',
        'no-version': 'chữ khác bài gốc, không rõ bản nào',
      }[state],
      ...(corrections.length > 0 ? [`${corrections.length} đính chính mới`] : []),
      ...(altered ? ['đã sửa tại chỗ'] : []),
      ...(local.additions > 0 ? [`${local.additions} phần bổ sung`] : []),
    ].join('; '),
  takenTitle: 'Bài đã lấy:',
  freshTitle: 'Bài chưa lấy, mới nhất trước:',
  fresh: ({ section, words, images }) => `${section}, ${words} chữ${images > 0 ? `, ${images} ảnh` : ''}`,
  nothingTaken: 'Bản tin này chưa lấy bài nào của nguồn.',
  nothingFresh: 'Không còn bài nào chưa lấy.',
  howTo: (upstream, item) => `Lấy bài: bantin sync ${upstream} --take ${item}`,
  wrote: (paths, dryRun) => [dryRun ? 'Sẽ ghi (chưa ghi gì):' : 'Đã ghi:', ...paths.map((path) => `  ${path}`)].join('\n'),
  nothingToDo: 'Không có gì cần ghi.',
}
