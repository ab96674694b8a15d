const DATE = /^date:[ \t]*["']?(\d{4}-\d{2}-\d{2})/m
const PERIOD = /^period:[ \t]*["']?(?:\d{4}-\d{2}\/)?(\d{4}-\d{2})/m

/**
 * The issue with the latest date, or period. Their texts are only skimmed: an issue whose YAML is broken may well be the newest,
 * and is then the one to be reported on.
 */
export function newestIssue(issues: readonly { readonly path: string; readonly text: string }[]): string | undefined {
  const dated = issues.map(({ path, text }) => ({ path, date: DATE.exec(text)?.[1] ?? PERIOD.exec(text)?.[1] ?? dateInName(path) }))
  const [newest] = dated.sort((a, b) => order(b.date, a.date) || order(b.path, a.path))
  return newest?.path
}

const dateInName = (path: string): string => /\d{4}-\d{2}(?:-\d{2})?(?!.*\d{4}-\d{2})/.exec(path)?.[0] ?? ''

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
