/** Where objects lie, and with which keys they are reached. */
export interface S3Address {
  readonly bucket: string
  /** Empty, or with `/` at the end. */
  readonly prefix: string
  /** The address of the bucket, with `/` at the end. */
  readonly url: string
  readonly region: string
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string | undefined }
}

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)

/** The address of an object. */
export const objectUrl = ({ url, prefix }: S3Address, path: string): string => `${url}${(prefix + path).split('/').map(encode).join('/')}`

/** The address of one page of the list of all objects under the prefix. */
export function listUrl({ url, prefix }: S3Address, after: string | undefined): string {
  const query = new URLSearchParams({
    'list-type': '2',
    'encoding-type': 'url',
    prefix,
    ...(after === undefined ? {} : { 'continuation-token': after }),
  })
  return `${url}?${query}`
}
