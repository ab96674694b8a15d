import type { SigningWords } from './signing.ts'

/** What `bantin sign`, `verify` and `keys` say in English. */
export const signingEn: SigningWords = {
  hashing: 'comparing the files',
  waiting: 'waiting for the signing device',
  signed: ({ number, office, date, path }) => `Signed no. ${number} for ${office}, dated ${date}: ${path}`,
  made: ({ id, office, name }) => `Key ${id} of ${office} (${name}).`,
  files: (paths) => `Written:\n${paths.map((path) => `  ${path}`).join('\n')}`,
  fingerprint: (digits) => `Its fingerprint, to be printed in the imprint: ${digits}`,
  keepPrivate: 'Keep the .private.json file secret, and a copy of it in another place. Whoever has it can sign for the office.',
  rotated: (former) => `The key ${former} vouches for the new one and is no longer used; the issues it signed stay genuine.`,
  anchor: (digits) => `The new key is the anchor. Tell readers its fingerprint: ${digits}`,
  revoked: (id) => `The key ${id} is revoked. Publish keys.json again, so that readers know.`,
  keysFrom: (path, digits) =>
    `List of keys: ${path}. If it was sent with the file, compare the fingerprint that the bulletin prints: ${digits}`,
}
