import { type Draft, emptyDraft } from '../../src/index.ts'

const place = { page: 2, line: 14 }
const reason = { vi: 'đọc ở măng-sét', en: 'read in the masthead' }

/** A draft with something of everything, and with what tries to break out of a page. */
export const fullDraft: Draft = {
  ...emptyDraft('ban-tin-18.doc'),
  issue: { bulletin: 'Bản tin Làng Ven', number: 18, period: '2026-11' },
  items: [
    {
      id: 'gat-som',
      title: 'Gặt sớm </title><script>alert(1)</script>',
      contributors: [{ name: 'Lê Thị Mẫu', role: 'author' }],
      tree: { type: 'root', children: [] },
      markdown: 'Lúa chín đều.\n',
      place,
    },
  ],
  images: [{ path: 'images/gat-som-1.png', bytes: new Uint8Array(3), mediaType: 'image/png' }],
  guesses: [
    { kind: 'number', value: '18', confidence: 0.9, reason, place },
    {
      kind: 'title',
      item: 'gat-som',
      value: '<b onclick=x>Gặt sớm</b>',
      confidence: 0.5,
      reason: { vi: 'dòng đầu của bài', en: 'the first line' },
      place,
    },
  ],
  repairs: [
    ...Array.from({ length: 30 }, (_, i) => ({
      kind: 'tcvn3',
      before: 'Lóa chÝn',
      after: 'Lúa chín',
      context: { before: 'Vụ này ', after: ' đều' },
      place: { page: 1, line: i + 1 },
      sure: true,
    })),
    { kind: 'homoglyph', before: 'ǎ', after: 'ă', context: { before: 'n', after: 'm học mới' }, place, sure: false },
    { kind: 'line-end', before: '\n', after: ' ', context: { before: 'nước', after: 'sạch' }, place, sure: true },
    { kind: 'hyphen', before: '-\n', after: '', context: { before: 'Ê', after: 'đê' }, place, sure: true },
  ],
  losses: [
    {
      text: 'n?ớc',
      context: { before: 'dùng ', after: ' sạch' },
      place,
      reason: { vi: 'một chữ không còn trong tệp', en: 'a letter is no longer in the file' },
    },
  ],
  leftOut: [
    { kind: 'masthead', text: 'BẢN TIN LÀNG VEN', place },
    { kind: 'comment', text: 'Xem lại\u0000\u202e số liệu', author: 'Biên tập', place: { line: 3 } },
  ],
  diagnostics: [
    {
      ruleId: 'text/double-space',
      severity: 'info',
      file: 'items/gat-som.md',
      place: { start: { line: 5, column: 3 }, end: { line: 5, column: 5 } },
      message: { vi: 'Có 2 dấu cách liền nhau.', en: 'There are 2 spaces in a row.' },
      help: { vi: 'Chỉ để một dấu cách.', en: 'Leave one.' },
    },
  ],
}
