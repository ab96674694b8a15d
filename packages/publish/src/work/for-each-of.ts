/**
 * Do something with each of many values, a few at once. After a failure nothing new is begun; what runs is waited for.
 *
 * @throws the first failure
 */
export async function forEachOf<T>(values: readonly T[], atOnce: number, work: (value: T) => Promise<void>): Promise<void> {
  const failures: unknown[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < values.length && failures.length === 0) {
      const value = values[next++] as T
      try {
        await work(value)
      } catch (error) {
        failures.push(error)
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, values.length) }, worker))
  if (failures.length > 0) throw failures[0]
}
