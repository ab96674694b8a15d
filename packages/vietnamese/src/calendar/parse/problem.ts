import type { DateProblem, DateProblemCode, Fields, ParseDateOptions, ParsedDate } from './parsing.ts'

export const problem = (
  code: DateProblemCode,
  { start, end }: { start: number; end: number },
  candidates: string[] = [],
  expected?: string,
): DateProblem => ({ code, start, end, candidates, ...(expected !== undefined && { expected }) })

export const refuse = (...problems: DateProblem[]): ParsedDate => ({ value: undefined, problems })

/** The year in full; `undefined` for no year, and for two digits whose century is not known. */
export function longYear(year: Fields['year'], { shortYears }: ParseDateOptions): number | undefined {
  if (!year || year.digits > 2) return year?.value
  return shortYears === undefined ? undefined : shortYears + ((((year.value - shortYears) % 100) + 100) % 100)
}
