import type { Reporter, TestCase, TestModule } from 'vitest/node'

const HOW_MANY = 10
/** Whoever runs a few tests sees their times anyway. */
const FEW = 200

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1).padStart(6)} s`

/**
 * The slowest tests of a run, as lines; nothing where only a few ran.
 *
 * @param times name and milliseconds of every test
 */
export function slowestLines(times: readonly (readonly [name: string, milliseconds: number])[]): string[] {
  if (times.length < FEW) return []
  const slowest = times.toSorted(([, a], [, b]) => b - a).slice(0, HOW_MANY)
  return [`The ${slowest.length} slowest of ${times.length} tests:`, ...slowest.map(([name, time]) => `${seconds(time)}  ${name}`)]
}

/** Tells the ten slowest tests at the end of a run. */
export default class Slowest implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests: TestCase[] = modules.flatMap((module) => [...module.children.allTests()])
    const lines = slowestLines(tests.map((one) => [`${one.module.relativeModuleId} › ${one.fullName}`, one.diagnostic()?.duration ?? 0]))
    if (lines.length > 0) console.log(`\n${lines.join('\n')}`)
  }
}
