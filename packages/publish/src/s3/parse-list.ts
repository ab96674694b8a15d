import { SaxesParser } from 'saxes'

/** One page of a list of objects. */
export interface ObjectPage {
  readonly objects: readonly { readonly key: string; readonly bytes: number; readonly tag: string }[]
  /** Asks for the next page. */
  readonly next?: string | undefined
}

/**
 * Read the answer to `ListObjectsV2` with `encoding-type=url`.
 *
 * @throws Error when it is not XML, or a key is not what it says
 * @source https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
 */
export function parseList(xml: string): ObjectPage {
  const objects: { key: string; bytes: number; tag: string }[] = []
  const fields = new Map<string, string>()
  // Storage that does not know the parameter says nothing, and sends the keys as they are
  let encoded = false
  let truncated = false
  let next: string | undefined
  let text = ''
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', () => {
    text = ''
  })
  parser.on('text', (part) => {
    text += part
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'Contents') {
      objects.push({ key: fields.get('Key') ?? '', bytes: Number(fields.get('Size')), tag: (fields.get('ETag') ?? '').replaceAll('"', '') })
      fields.clear()
    } else if (name === 'EncodingType') encoded = text === 'url'
    else if (name === 'IsTruncated') truncated = text === 'true'
    else if (name === 'NextContinuationToken') next = text
    else fields.set(name, text)
    text = ''
  })
  parser.write(xml).close()
  const decode = (key: string): string => (encoded ? decodeURIComponent(key.replaceAll('+', ' ')) : key)
  return { objects: objects.map(({ key, ...rest }) => ({ key: decode(key), ...rest })), next: truncated ? next : undefined }
}
