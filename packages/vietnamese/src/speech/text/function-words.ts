/** Words that do not name what a number counts: behind “2/9” they leave it a date. */
export const FUNCTION_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'tới vừa và đến là của tại ở này sẽ đã có được vào với để thì do nhân trong theo hoặc hay âm dương hằng hàng lịch nên mà ' +
    'cho từ đang khi nếu vẫn cũng đều không sắp bị về các những mọi qua sau trước nay năm như nhằm bắt tổ diễn chưa rồi'
  ).split(' '),
)
