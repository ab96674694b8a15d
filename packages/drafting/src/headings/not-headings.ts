/** Lines of letterheads: they stand out as headings do, and are none. */
const LETTERHEAD =
  /^(?:cộng\s+h[oò][àa]\s+xã\s+hội\s+chủ\s+nghĩa|độc\s+lập\s*[-–—]\s*tự\s+do|(?:số|no)\s*:?\s*\S*\/|kính\s+gửi\s*:|nơi\s+nhận\s*:|[-–—_*=.~○•\s]+$)/iu
const DATE =
  /^\(?(?:\p{Lu}[\p{L}\s]{1,40},\s*)?(?:(?:sáng|chiều|tối|từ|đến)?\s*ngày\s+)?(?:\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|tháng\s+\d{1,2}(?:\s+năm|\s*[/-])\s*\d{4})\.?\)?$/iu

/** Whether a paragraph is a line of a letterhead or a date alone. */
export const isFurniture = (text: string): boolean => LETTERHEAD.test(text) || DATE.test(text)

/** The commonest family names: four of five people have one of the first ten. */
const SURNAMES = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn trịnh mai đào lâm trương phùng tạ hà cao châu tô quách thái chu lương la y'.split(
    ' ',
  ),
)
const WORKER =
  /^\(?(?:theo|nguồn|bài(?:\s*(?:,|và|&)\s*ảnh)?|tin(?:\s*(?:,|và|&)\s*ảnh)?|tổng hợp|biên tập|biên soạn|tác giả|người viết|thực hiện|ban biên tập|bbt)(?:\s*:|\s|\)|$)/iu
const NAME = /^\(?\p{Lu}[\p{L}.’']*(?:\s+(?:[-–,]\s+)?\p{Lu}[\p{L}.’']*){1,6}\)?$/u

/** Whether a text is the name of a person, or of those who wrote something. */
export function isByline(text: string): boolean {
  if (text.length > 80) return false
  if (WORKER.test(text)) return !/[.;:!?]$/.test(text)
  return NAME.test(text) && SURNAMES.has(text.replace(/^\(/, '').split(/\s+/, 1)[0]?.toLowerCase() as string)
}

const TABLE = /^(?:bảng|biểu|phụ\s+biểu)(?:\s+số)?\s*\d*\s*[.:–-]\s*\S/iu
const PICTURE = /^\(?(?:ảnh|hình|tranh|sơ\s+đồ|biểu\s+đồ|bản\s+đồ|nguồn\s+ảnh)(?:\s+minh\s+h[oọ][ạa])?(?:\s*\d{1,3})?\s*[.:–-]\s*\S/iu

/** Whether a text is called a table or a picture in its first words. */
export const isTableTitle = (text: string): boolean => TABLE.test(text)
export const isPictureTitle = (text: string): boolean => PICTURE.test(text)
