import { expect } from 'vitest'

/** The machine may be busy. */
export const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 20_000 })
