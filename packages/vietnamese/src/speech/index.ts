export type { Region } from './number/region.ts'
export { type ReadAloudOptions, readAloud, type SpokenText } from './read-aloud.ts'
export type { Reading, UncertainReading, UncertainReason } from './reading.ts'
export { type SsmlOptions, toSSML } from './ssml/to-ssml.ts'
