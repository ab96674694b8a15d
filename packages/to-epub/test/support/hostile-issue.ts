import type { CompiledImage, CompiledIssue } from '@bantin/compile'
import { compileWritten } from '@bantin/testing'
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast'

/** What compile refuses, and what it lets pass. */
export const hostileText =
  'a\u0000b\u0001\u0008\u000b\u001f\u007f\u0085\ufffe\uffff\ud800 ]]> <![CDATA[ <!-- --> <?php ?> &amp; &#0; "kép" \'đơn\' \u202eđảo\u202c \u2067שלום\u2069 e\u0301\u0323 👨‍👩‍👧 \u{1fffe}'

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children })

/** Addresses that are none, or that lead nowhere. */
export const badAddresses = [
  '#nowhere',
  'item:nobody',
  'item:lua#nowhere',
  'item:',
  'tep.pdf',
  '../../etc/passwd',
  '/abs',
  '//host/x',
  'http://[bad',
  'https://',
  'http://a b/c d"<>^`{|}',
  'https://vi.example/tưới?q=ă&b=<i>#%',
  'mailto:',
  'mailto:a b@c d',
  'tel:+84 200 555',
  'javascript:alert(1)',
  'data:text/html,x',
  'HTTP://EXAMPLE.COM',
  '',
]

/** A tree with everything that a parser of Markdown would not make. */
export function hostileTree(): Root {
  const note = (identifier: string, ...children: PhrasingContent[]): RootContent => ({
    type: 'footnoteDefinition',
    identifier,
    children: [{ type: 'paragraph', children }],
  })
  const reference = (identifier: string): PhrasingContent => ({ type: 'footnoteReference', identifier })
  return {
    type: 'root',
    children: [
      paragraph(text(hostileText)),
      paragraph(text('ă'.repeat(300))),
      ...badAddresses.map((url) => paragraph({ type: 'link', url, title: hostileText, children: [text(`tới ${url}`)] })),
      paragraph({ type: 'link', url: 'https://a.example/', children: [text('trước'), reference('1'), text('sau')] }),
      paragraph({
        type: 'link',
        url: 'https://a.example/',
        children: [{ type: 'strong', children: [{ type: 'link', url: 'https://b.example/', children: [text('trong')] }] }],
      }),
      { type: 'heading', depth: 2, data: { id: 'hai' }, children: [text('Một')] },
      { type: 'heading', depth: 2, data: { id: 'hai' }, children: [text('Hai')] },
      { type: 'heading', depth: 6, data: { id: '1²ă' }, children: [text('Ba')] },
      { type: 'heading', depth: 2, children: [] },
      { type: 'table', align: [], children: [] },
      { type: 'table', align: ['left'], children: [{ type: 'tableRow', children: [] }] },
      { type: 'list', ordered: true, start: 0, children: [] },
      { type: 'list', ordered: false, children: [{ type: 'listItem', checked: true, children: [] }] },
      { type: 'code', value: hostileText, lang: 'x"y' },
      paragraph({ type: 'image', url: 'khong-co.png', alt: hostileText }, { type: 'image', url: 'i/rong.png', alt: 'Rỗng' }),
      { type: 'passage', language: 'ar', children: [paragraph(text('مرحبا'))] },
      paragraph(reference('1'), reference('1'), reference('không')),
      note('1', text('Chú thích '), reference('2')),
      note('2', text(hostileText)),
      note('3', text('Không ai gọi')),
    ],
  }
}

/** An issue that compile would never let pass. */
export async function hostileIssue(): Promise<CompiledIssue> {
  const issue = await compileWritten()
  const [item] = issue.items as [CompiledIssue['items'][number]]
  const empty: CompiledImage = { path: 'i/rong.png', mediaType: 'image/png', width: 1, height: 1, bytes: new Uint8Array(), sha256: '' }
  const bad = {
    ...item,
    title: hostileText,
    contributors: [{ name: hostileText, role: 'author' as const, organisation: hostileText }],
    meta: { ...item.meta, title: hostileText, subtitle: hostileText, summary: hostileText, keywords: [hostileText] },
    tree: hostileTree(),
  }
  return {
    ...issue,
    bulletin: { ...issue.bulletin, title: hostileText, subtitle: 'ă'.repeat(300), publisher: { name: hostileText } },
    items: [bad],
    sections: issue.sections.map((section) => ({ ...section, title: hostileText, items: [bad] })),
    images: new Map([[empty.path, empty]]),
  }
}
