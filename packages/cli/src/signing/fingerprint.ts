const SHOWN = 16

/** The first digits of a fingerprint as they are printed and read out: `21fe 31df a154 a261`. */
export const shownFingerprint = (digits: string): string => digits.slice(0, SHOWN).replace(/(.{4})(?=.)/g, '$1 ')
