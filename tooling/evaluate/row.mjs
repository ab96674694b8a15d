/** Rows of the page: what was judged, how often it was right, what is required of it. */

const percent = (rate) => `${(Math.floor(rate * 1e4) / 100).toFixed(2)} %`

/** A share of cases that are right. Without a limit the row is for information. */
export function share(what, { right, cases, wrong = [] }, limit) {
  const rate = cases === 0 ? 0 : right / cases
  const required = limit === undefined ? '' : `≥ ${percent(limit)}`
  return { what, cases, right, rate: percent(rate), required, holds: limit === undefined ? undefined : cases > 0 && rate >= limit, wrong }
}

/** A figure with a largest value. */
export function atMost(what, { figure, unit, cases, right, wrong = [] }, limit) {
  const required = limit === undefined ? '' : `≤ ${limit} ${unit}`
  const holds = limit === undefined ? undefined : figure <= limit
  return { what, cases, right, rate: `${Number.isInteger(figure) ? figure : figure.toFixed(2)} ${unit}`, required, holds, wrong }
}

/** An F1 score of what was found against what should be. */
export function f1(what, { right, found, expected, wrong = [] }, limit) {
  const score = found + expected === 0 ? 1 : (2 * right) / (found + expected)
  const required = limit === undefined ? '' : `F1 ≥ ${limit}`
  const holds = limit === undefined ? undefined : score >= limit
  return { what, cases: expected, right, rate: `F1 ${(Math.floor(score * 1e4) / 1e4).toFixed(4)}`, required, holds, wrong }
}

/** Judge a list of cases; `judge` returns what is wrong with one, or nothing. */
export function tally(cases, judge) {
  const wrong = []
  for (const one of cases) {
    const fault = judge(one)
    if (fault !== undefined) wrong.push(fault)
  }
  return { cases: cases.length, right: cases.length - wrong.length, wrong }
}

/** The same row where the cases are not ours: told, never required. */
export const informative = (row) => ({ ...row, required: '', holds: undefined, heldAside: true })
