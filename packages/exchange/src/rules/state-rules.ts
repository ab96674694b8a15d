import { defineRule } from '@bantin/diagnostics'

/** An item that was taken has another text upstream now. */
export const changedUpstream = defineRule<{ item: string; from: string; to: string }>({
  id: 'sync/changed-upstream',
  severity: 'warning',
  message: {
    vi: ({ item, from, to }) => `Nguồn đã sửa bài “${item}” sau khi ta lấy (bản ${from}, nay ${to}).`,
    en: ({ item, from, to }) => `The upstream changed “${item}” after it was taken (version ${from}, now ${to}).`,
  },
  help: {
    vi: 'Xem phần khác nhau. Số chưa phát hành: bantin sync … --update <mã bài>. Số đã phát hành: đăng đính chính nếu chỗ sửa là lỗi.',
    en: 'Look at what differs. For an issue that is not out yet: bantin sync … --update <item>. For one that is out: publish a correction if the change puts an error right.',
  },
  explanation: {
    vi: 'Bài lấy về giữ mã băm của bản gốc lúc lấy. Mã băm nay khác nghĩa là nơi phát hành đã sửa bài, dù có đăng đính chính hay không.',
    en: 'An item that was taken keeps the hash of the original. Another hash now means that its publisher changed the item, with or without a correction.',
  },
})

/** The upstream published a correction of an item that was taken. */
export const correctedUpstream = defineRule<{ item: string; date: string; wrong: string; right: string }>({
  id: 'sync/corrected-upstream',
  severity: 'warning',
  message: {
    vi: ({ item, date, wrong, right }) => `Ngày ${date}, nguồn đã đính chính bài “${item}”: “${wrong}” nay sửa là “${right}”.`,
    en: ({ item, date, wrong, right }) => `On ${date} the upstream corrected “${item}”: “${wrong}” is now “${right}”.`,
  },
  help: {
    vi: 'Bài đã phát hành thì đăng đính chính trong số tới (corrections: trong một bài). Sau đó chạy bantin sync … --update <mã bài> để ghi nhận.',
    en: 'If the item is out, publish a correction in the next issue (corrections: in an item). Then run bantin sync … --update <item> to take note of it.',
  },
  explanation: {
    vi: 'Người đọc bản tin của bạn đã đọc chỗ sai đó. Nơi lấy lại bài phải đính chính như nơi phát hành đầu tiên.',
    en: 'Readers of your bulletin have read the same mistake. Whoever reprints an item has to correct it as its first publisher does.',
  },
})

/** The upstream no longer has an item that was taken. */
export const withdrawnUpstream = defineRule<{ item: string }>({
  id: 'sync/withdrawn',
  severity: 'warning',
  message: {
    vi: ({ item }) => `Số báo của nguồn không còn bài “${item}”.`,
    en: ({ item }) => `The upstream’s issue no longer has the item “${item}”.`,
  },
  help: {
    vi: 'Hỏi nơi phát hành vì sao rút bài, rồi tự quyết định: giữ, đính chính hay gỡ. Bantin không xóa gì.',
    en: 'Ask its publisher why, then decide: keep it, correct it or take it down. Bantin deletes nothing.',
  },
  explanation: {
    vi: 'Bài thường bị rút vì sai hoặc vì không được phép công khai nữa; nơi lấy lại cần biết.',
    en: 'Items are mostly withdrawn because they are wrong, or may be public no more; those who took them have to know.',
  },
})

/** The text of an item that was taken was changed here. */
export const alteredHere = defineRule<{ item: string }>({
  id: 'sync/altered-here',
  severity: 'info',
  message: {
    vi: ({ item }) => `Bài “${item}” đã sửa tại chỗ, không còn đúng chữ của nguồn.`,
    en: ({ item }) => `“${item}” was altered here and no longer has the upstream’s words.`,
  },
  help: {
    vi: 'Phần thêm của địa phương nên đặt trong :::bo-sung … :::, để người đọc thấy rõ đâu là của ai và bài vẫn cập nhật được.',
    en: 'Put what you add into :::bo-sung … :::, so that readers see whose words are whose and the item can still be updated.',
  },
  explanation: {
    vi: 'Bài ghi nguồn mà chữ đã khác nguồn khiến người đọc tưởng nguồn nói như vậy. Bantin không tự ghi đè bài đã sửa.',
    en: 'An item that names its source but has other words makes readers believe that the source said so. Bantin never overwrites such an item.',
  },
})

/** An item whose origin does not say what was taken. */
export const noVersion = defineRule<{ item: string }>({
  id: 'sync/no-version',
  severity: 'info',
  message: {
    vi: ({ item }) => `Nguồn của bài “${item}” không ghi mã băm, và chữ của bài khác bài gốc: không biết bên nào đã sửa.`,
    en: ({ item }) =>
      `The origin of “${item}” has no hash, and its words differ from the upstream’s: which side changed them is not known.`,
  },
  help: {
    vi: 'Lấy bài bằng bantin sync … --take để nguồn được ghi đủ, hoặc so hai bản bằng mắt.',
    en: 'Take items with bantin sync … --take, which writes the whole origin, or compare the two by eye.',
  },
  explanation: {
    vi: 'Mã băm lúc lấy bài cho biết chữ của bài có còn như lúc lấy không và nguồn có sửa về sau không.',
    en: 'The hash of the time of taking tells whether the words are still those that were taken, and whether the upstream changed them later.',
  },
})
