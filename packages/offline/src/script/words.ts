/** Every word that the script says. `{size}` is filled in. */
const words = {
  vi: {
    keep: 'Giữ để đọc khi không có mạng ({size})',
    more: 'Tải nốt phần còn thiếu',
    remove: 'Bỏ khỏi máy',
    newest: 'Đã có sẵn trên máy này ({size})',
    whole: 'Đã giữ trên máy này ({size})',
    'without-pictures': 'Đã giữ trên máy này, còn thiếu hình ({size})',
    broken: 'Mới giữ được một phần ({size})',
    bringing: 'Đang tải về máy: {title}',
    kept: 'Đã giữ: {title}',
    removed: 'Đã bỏ khỏi máy: {title}',
    network: 'Mất mạng giữa chừng. Phần đã tải vẫn còn; bấm lại để tải tiếp.',
    changed: 'Trang vừa được cập nhật. Hãy mở lại trang rồi thử lần nữa.',
    full: 'Bộ nhớ của máy đã đầy. Những gì đã giữ trọn vẹn vẫn còn; hãy bỏ bớt số cũ rồi thử lại.',
    updateFull: 'Bộ nhớ của máy đã đầy, nên chưa lấy được bản mới. Hãy bỏ bớt số đã giữ.',
    list: 'Xem những gì đã giữ',
    ready: 'Bản mới đã sẵn sàng',
    reload: 'Mở lại',
    later: 'Để sau',
    missing: 'Trang bạn muốn mở chưa có trên máy này, và hiện không có mạng. Dưới đây là những gì đọc được.',
    none: 'Trên máy này chưa giữ số nào.',
    again: 'Thử mở lại trang đó',
  },
  en: {
    keep: 'Keep for reading without a network ({size})',
    more: 'Get what is missing',
    remove: 'Remove from this device',
    newest: 'Already on this device ({size})',
    whole: 'Kept on this device ({size})',
    'without-pictures': 'Kept on this device, some pictures missing ({size})',
    broken: 'Kept in part ({size})',
    bringing: 'Downloading: {title}',
    kept: 'Kept: {title}',
    removed: 'Removed from this device: {title}',
    network: 'The connection broke. What has come is still there; press again to go on.',
    changed: 'The site has just been updated. Load the page again and try once more.',
    full: 'The device is full. What was kept whole is still there; remove older issues and try again.',
    updateFull: 'The device is full, so the new version could not be fetched. Remove some of what you keep.',
    list: 'See what is kept',
    ready: 'A new version is ready',
    reload: 'Reload',
    later: 'Later',
    missing: 'The page that you wanted is not on this device, and there is no network. Below is what can be read.',
    none: 'No issue is kept on this device yet.',
    again: 'Try that page again',
  },
} as const

export type Language = keyof typeof words
export type Word = keyof (typeof words)['vi']

export const languageOf = (tag: string): Language => (tag.slice(0, 2) === 'en' ? 'en' : 'vi')

export const say = (language: Language, word: Word, facts: { size?: string; title?: string } = {}): string =>
  words[language][word].replace('{size}', () => facts.size || '').replace('{title}', () => facts.title || '')

/** `350 KB`, `1,2 MB`. */
export function formatSize(bytes: number, language: Language): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`
  const size = (bytes / 1_000_000).toFixed(1)
  return `${language === 'vi' ? size.replace('.', ',') : size} MB`
}
