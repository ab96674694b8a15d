/** A guess that is less sure than this is one for a person to look at. */
export const UNSURE = 0.7
