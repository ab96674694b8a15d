/** Errors of fflate have a number; others are ours or the reader's. */
export const isInflateError = (error: unknown): boolean => error instanceof Error && 'code' in error && typeof error.code === 'number'
