import { escapeMarkdown } from './escape-markdown.ts'

/** The Markdown of an item that has a text in every place where a form writes texts, and the texts as they must be read. */
export function hostileItem(text: string, number: number): { readonly markdown: string; readonly texts: readonly string[] } {
  const texts: string[] = []
  const plain = (): string => {
    texts.push(`${text} chỗ ${number}.${String(texts.length + 1).padStart(2, '0')}`)
    return texts.at(-1) as string
  }
  const escaped = () => escapeMarkdown(plain())
  const quoted = () => JSON.stringify(plain())
  const markdown = `---
title: ${quoted()}
subtitle: ${quoted()}
summary: ${quoted()}
contributors:
  - { name: ${quoted()}, role: author, organisation: ${quoted()} }
---

${escaped()}

## ${escaped()}

- ${escaped()}

> ${escaped()}

| ${escaped()} |
| --- |
| ${escaped()} |

![Đường đi lên](../images/duong.svg "${escaped()}")

:::ghi-nho[${escaped()}]
**${escaped()}**
:::

[${escaped()}](https://khela.example/) và chú thích.[^a]

\`\`\`\`text
${plain()}
\`\`\`\`

[^a]: ${escaped()}
`
  return { markdown, texts }
}
