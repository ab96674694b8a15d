export type { Commune, CommuneKind, CommuneOptions } from './commune.ts'
export { communeByCode } from './commune-by-code.ts'
export { communesOf } from './communes-of.ts'
export { type FindCommunesOptions, findCommunes } from './find-communes.ts'
