/**
 * Days that everybody names by day and month, as `day/month`: with a dash they are dates rather than ranges.
 *
 * @source Bộ luật Lao động 45/2019/QH14, Điều 112 (public holidays); the rest are traditional days of Viet Nam's sectors
 */
export const KNOWN_DAYS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    '1/1 9/1 3/2 14/2 27/2 3/3 8/3 10/3 20/3 22/3 26/3 31/3 18/4 21/4 30/4 1/5 7/5 15/5 19/5 31/5 1/6 5/6 21/6 26/6 28/6 11/7 27/7 28/7 ' +
    '19/8 2/9 10/10 13/10 14/10 15/10 20/10 18/11 20/11 23/11 1/12 19/12 22/12 24/12 25/12'
  ).split(' '),
)
