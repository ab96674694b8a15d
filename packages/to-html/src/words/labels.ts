import { type DisplayWords, displayWords } from '@bantin/hast/page'
import { type FormLanguage, type Labels as SharedLabels, labels as shared } from '@bantin/paratext'

/** Every word that the pages say on their own account: those of all forms, and those of buttons and ways through the pages. */
export interface Labels extends SharedLabels, DisplayWords {
  readonly skip: string
  readonly inThisItem: string
  readonly otherItems: string
  readonly previous: string
  readonly next: string
  readonly backToContents: string
  /** Name of the ways to the site around the issue. */
  readonly archiveBar: string
  readonly home: string
  readonly allIssues: string
  readonly allForms: string
  readonly search: string
  readonly goToCode: string
  /** What may be typed; `example` is a code of the issue. */
  codeHint(example: string): string
  /** `{code}` is filled in by the script. */
  readonly codeUnknown: string
  /** For a code of another issue: `{number}` is the number of this one, `{code}` is filled in by the script. */
  readonly codeElsewhere: string
  /** Heading of the section that takes up answers. */
  readonly feedback: string
  readonly feedbackNote: string
  readonly writeFeedback: string
  /** Subject of a letter; the unit that writes is put at its end by hand. */
  feedbackSubject(bulletin: string, issue: string): string
  /** What the letter asks for, one line each; the same questions as on the slip of paper. */
  readonly feedbackQuestions: readonly string[]
}

const vi: Labels = {
  ...shared.vi,
  ...displayWords.vi,
  skip: 'Đến nội dung chính',
  inThisItem: 'Trong bài này',
  otherItems: 'Bài khác',
  previous: 'Bài trước',
  next: 'Bài sau',
  backToContents: 'Về mục lục',
  archiveBar: 'Mọi số của bản tin',
  home: 'Trang đầu',
  allIssues: 'Các số',
  allForms: 'Tải về số này',
  search: 'Tìm',
  goToCode: 'Đến bài',
  codeHint: (example) => `Gõ mã in bên bài, ví dụ ${example}, hoặc chỉ số thứ tự của bài.`,
  codeUnknown: 'Không có bài nào mang mã {code} trong số này. Mời xem mã ghi dưới tên từng bài trong mục lục.',
  codeElsewhere: 'Mã {code} không thuộc số này (số {number}). Mời mở số báo có mã đó.',
  feedback: 'Phản hồi',
  feedbackNote: 'Bài nào có ích, điều gì chưa rõ, đề nghị gì cho các số sau? Xin gửi ý kiến chung của đơn vị, không ghi tên người.',
  writeFeedback: 'Viết thư phản hồi',
  feedbackSubject: (bulletin, issue) => `Phản hồi ${bulletin}, ${issue} - Đơn vị:`,
  feedbackQuestions: ['Bài có ích (mã bài):', 'Điều chưa rõ:', 'Đề nghị cho các số sau:'],
}

const en: Labels = {
  ...shared.en,
  ...displayWords.en,
  skip: 'Skip to the main text',
  inThisItem: 'In this article',
  otherItems: 'Other articles',
  previous: 'Previous article',
  next: 'Next article',
  backToContents: 'Back to the contents',
  archiveBar: 'All issues of the bulletin',
  home: 'Home',
  allIssues: 'All issues',
  allForms: 'Download this issue',
  search: 'Search',
  goToCode: 'Go to the article',
  codeHint: (example) => `Type the code printed beside the article, such as ${example}, or only its place in the issue.`,
  codeUnknown: 'No article of this issue has the code {code}. The contents below show the code of each.',
  codeElsewhere: 'The code {code} does not belong to this issue (no. {number}). Please open the issue that it belongs to.',
  feedback: 'Feedback',
  feedbackNote: 'Which articles are useful, what is unclear, what would you like to read next? Please write for your unit, without names.',
  writeFeedback: 'Write a letter',
  feedbackSubject: (bulletin, issue) => `Feedback on ${bulletin}, ${issue} - Unit:`,
  feedbackQuestions: ['Useful articles (codes):', 'What is unclear:', 'Suggestions for the next issues:'],
}

/** The label tables, by language. */
export const labels: Readonly<Record<FormLanguage, Labels>> = { vi, en }
