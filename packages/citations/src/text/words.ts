import { phrase } from './phrase.ts'

// The little words between the parts of a citation
export const AND = /* @__PURE__ */ phrase('và')
export const DAY = /* @__PURE__ */ phrase('ngày')
export const INTO = /* @__PURE__ */ phrase('vào')
export const MONTH = /* @__PURE__ */ phrase('tháng')
export const NUMBER = /* @__PURE__ */ phrase('số')
export const OF = /* @__PURE__ */ phrase('của')
export const TERM = /* @__PURE__ */ phrase('khóa')
export const TERM_OF_OFFICE = /* @__PURE__ */ phrase('nhiệm kỳ')
export const TO = /* @__PURE__ */ phrase('đến')
export const YEAR = /* @__PURE__ */ phrase('năm')
