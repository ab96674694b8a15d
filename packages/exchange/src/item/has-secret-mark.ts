import { secretGrade } from '@bantin/schema'

/** Whether any text in a value is marked as a state secret. Own stack: values of strangers may be deep. */
export function hasSecretMark(value: unknown): boolean {
  const waiting: unknown[] = [value]
  while (waiting.length > 0) {
    const one = waiting.pop()
    if (typeof one === 'string' && secretGrade(one)) return true
    if (typeof one === 'object' && one !== null) for (const part of Object.values(one)) waiting.push(part)
  }
  return false
}
