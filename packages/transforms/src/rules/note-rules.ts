import { defineRule } from '@bantin/diagnostics'

/** A reference to a note that is not there. */
export const noteUndefined = defineRule<{ note: string; nearest?: string | undefined }>({
  id: 'note/undefined',
  severity: 'error',
  message: {
    vi: ({ note, nearest }) => `Không có chú thích nào là [^${note}].${nearest ? ` Có phải [^${nearest}]?` : ''}`,
    en: ({ note, nearest }) => `There is no note [^${note}].${nearest ? ` Did you mean [^${nearest}]?` : ''}`,
  },
  help: {
    vi: ({ note }) => `Viết nội dung chú thích trên một dòng riêng, ví dụ ở cuối bài: “[^${note}]: …”, hoặc sửa số ở đây.`,
    en: ({ note }) => `Write the note on a line of its own, for example at the end: “[^${note}]: …”, or correct the number here.`,
  },
  explanation: {
    vi: 'Số chú thích không có nội dung sẽ hiện ra giữa bài thành ký hiệu lạ.',
    en: 'A reference without a note would show up in the text as strange signs.',
  },
})

/** A note that nothing refers to. */
export const noteUnused = defineRule<{ note: string }>({
  id: 'note/unused',
  severity: 'warning',
  message: {
    vi: ({ note }) => `Chú thích [^${note}] không được nhắc đến ở đâu trong bài.`,
    en: ({ note }) => `Nothing in the item refers to the note [^${note}].`,
  },
  help: {
    vi: ({ note }) => `Đặt [^${note}] vào chỗ cần chú thích, hoặc xóa chú thích này.`,
    en: ({ note }) => `Put [^${note}] where the note belongs, or take the note out.`,
  },
  explanation: {
    vi: 'Chú thích không có chỗ tham chiếu thường là do chỗ ấy đã bị xóa hoặc gõ sai số. Chữ của chú thích vẫn được in, sau các chú thích khác.',
    en: 'A note without a reference usually means that the reference was removed or mistyped. Its words are still printed, behind the other notes.',
  },
})

/** Two notes of one name. */
export const noteDefinedTwice = defineRule<{ note: string; line?: number | undefined }>({
  id: 'note/defined-twice',
  severity: 'error',
  message: {
    vi: ({ note, line }) => `Chú thích [^${note}] được viết hai lần${line ? `; lần đầu ở dòng ${line}` : ''}.`,
    en: ({ note, line }) => `The note [^${note}] is written twice${line ? `; the first is on line ${line}` : ''}.`,
  },
  help: { vi: 'Đặt cho một trong hai chú thích một số khác.', en: 'Give one of the two another number.' },
  explanation: {
    vi: 'Hai chú thích cùng số thì không biết chỗ tham chiếu nói đến chú thích nào, và một chú thích sẽ mất.',
    en: 'With two notes of one number nobody knows which one a reference means, and one would be lost.',
  },
})
