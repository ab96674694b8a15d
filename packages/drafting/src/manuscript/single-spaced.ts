const SPACE = /\s+/g
const OTHER = /[^\S ]/

/** A text with one blank wherever it has white space, and none at its ends. Most lines have it so: they are only looked at. */
export const singleSpaced = (text: string): string => (text.includes('  ') || OTHER.test(text) ? text.replace(SPACE, ' ') : text).trim()
