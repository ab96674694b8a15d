const RULE = /^(?:([-–—_=~*#.·•])(?:\s*\1){2,}|[-–—_=~*]{3,})$/

/** A line of signs between two parts, such as `* * *` or `-----`. */
export const isRuleLine = (text: string): boolean => text.length >= 3 && text.length <= 500 && RULE.test(text)
