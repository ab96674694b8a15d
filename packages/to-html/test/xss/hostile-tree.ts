import { parseMarkdown } from '@bantin/parser'
import { applyTransforms, standard } from '@bantin/transforms'
import type { Root, RootContent } from 'mdast'

/** Places in Markdown where an author's text may stand; each in a quotation, so that none swallows the next. */
function markdown(payload: string): string {
  const line = payload.replace(/[\r\n]+/g, ' ')
  const cell = line.replaceAll('|', '\\|')
  const places = [
    payload,
    `a ${line} b`,
    `## ${line}`,
    `*${line}* **${line}** ~~${line}~~`,
    `\`${line}\``,
    `[chữ](${line})`,
    `[chữ](<${line}>)`,
    `[chữ](https://a.example/${line})`,
    `[chữ](https://a.example "${line}")`,
    `[chữ](https://a.example '${line}')`,
    `[${line}](https://a.example)`,
    `<${line}>`,
    `![${line}](../images/a.jpg "${line}")`,
    `![chữ](${line})`,
    `a ![${line}](<${line}> '${line}') b`,
    `[chữ][r]\n\n[r]: ${line}`,
    `[chữ][s]\n\n[s]: <${line}> "${line}"`,
    `~~~ ${line}\n${payload}\n~~~`,
    `Bảng: ${line}\n\n| ${cell} | b |\n| --- | ---: |\n| ${cell} | ${cell} |`,
    `- ${line}\n- [ ] ${line}\n- [x] ${line}`,
    `:::ghi-nho[${line}]\n${payload}\n:::`,
    `:::luu-y{lang="${line}" id="${line}" class="${line}" style="${line}" onclick="${line}"}\n${payload}\n:::`,
    `:::cau-hoi\n1. ${line}\n:::`,
    `:tieng[${line}]{lang="${line}"}`,
    `:::tieng{lang="${line}"}\n${payload}\n:::`,
    `:::${line}\nx\n:::`,
    `::${line}`,
    `a[^1] b[^${line}]\n\n[^1]: ${line}\n\n[^${line}]: ${line}`,
  ]
  return places.map((place) => place.replace(/^/gm, '> ')).join('\n\nx\n\n')
}

/** Nodes with the payload in every string, whether or not Markdown can write them. */
function nodes(payload: string): RootContent[] {
  const text = { type: 'text' as const, value: payload }
  const paragraph = { type: 'paragraph' as const, children: [text] }
  const image = { type: 'image' as const, url: payload, alt: payload, title: payload }
  const data = {
    hName: payload,
    hProperties: { [payload]: payload, onclick: payload, style: payload, id: payload },
    id: payload,
    label: payload,
  }
  return [
    { type: 'heading', depth: 2, children: [text], data },
    {
      type: 'paragraph',
      children: [{ type: 'link', url: payload, title: payload, children: [text], data }, image, { type: 'html', value: payload }],
    },
    {
      type: 'paragraph',
      children: [
        { type: 'link', url: `item:rau#${payload}`, children: [text] },
        { type: 'inlineCode', value: payload, data },
      ],
    },
    {
      type: 'paragraph',
      children: [
        { type: 'foreign', language: payload, children: [text], data },
        { type: 'noBreak', children: [text], data },
      ],
    },
    { type: 'paragraph', children: [{ type: 'footnoteReference', identifier: payload, label: payload, data }] },
    { type: 'footnoteDefinition', identifier: payload, label: payload, children: [paragraph], data },
    { type: 'code', value: payload, lang: payload, meta: payload, data },
    { type: 'html', value: payload },
    { type: 'passage', language: payload, children: [{ ...paragraph, data }] },
    { type: 'callout', kind: 'remember', children: [{ type: 'calloutTitle', children: [text], data }, paragraph], data },
    { type: 'callout', kind: payload as 'remember', children: [{ type: 'calloutTitle', children: [text] }] },
    { type: 'figure', kind: 'image', children: [image, { type: 'caption', children: [text], data }], data },
    { type: 'figure', kind: payload as 'image', children: [image] },
    { type: payload, value: payload, data } as unknown as RootContent,
  ]
}

/** The body of an item that holds the payload in every place of a text. */
export function hostileTree(payload: string): Root {
  const { tree } = parseMarkdown(markdown(payload), { file: 'x.md' })
  applyTransforms(tree, standard, { language: 'vi', report: () => {} })
  return { type: 'root', children: [...tree.children, ...nodes(payload)] }
}
