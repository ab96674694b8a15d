import { type Before, behind, extendsCluster } from './extends-cluster.ts'

const PLAIN = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff]*$/

/**
 * The letters of a text as readers see them, each with its marks. `Intl.Segmenter` would give what the engine's version of Unicode says;
 * a build must not depend on it.
 *
 * @param text any text
 */
export function* clusters(text: string): Generator<string> {
  if (PLAIN.test(text)) {
    yield* text
    return
  }
  let cluster = ''
  let before: Before | undefined
  for (const character of text) {
    if (before && !extendsCluster(before, character)) {
      yield cluster
      cluster = ''
    }
    cluster += character
    before = behind(before, character)
  }
  if (cluster !== '') yield cluster
}
