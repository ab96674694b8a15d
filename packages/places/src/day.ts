const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Whether the text has the form of a calendar date, so that dates compare as strings. */
export function isDay(text: string): boolean {
  return DAY.test(text)
}

/** The day before. */
export function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

/** Whether a span of days, both ends included, holds the day. */
export function holds(span: { readonly from: string; readonly to?: string }, date: string): boolean {
  return span.from <= date && (span.to === undefined || date <= span.to)
}
