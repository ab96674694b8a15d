/** An archive of files that all differ, from the paragraphs of the sample bulletins. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { encode } from '@bantin/vietnamese/encoding'
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'

const KINDS = ['txt', 'html', 'docx', 'txt', 'html']

/** What a file holds: an issue is as long as sample (a), 89 kB of text. */
export const LENGTHS = { issue: { items: 14, paragraphs: 27 }, article: { items: 4, paragraphs: 6 } }

/** Write `count` files of text, HTML and Word, a third of them in TCVN3. */
export async function writeArchive(folder, count, { items, paragraphs: each }, bulletin) {
  const paragraphs = globSync('issues/*/items/*.md', { cwd: bulletin })
    .sort()
    .flatMap((file) => readFileSync(path.join(bulletin, file), 'utf8').split('\n\n'))
    .filter((one) => /^\p{Lu}[^|[\]{}<>*_]{120,}$/u.test(one))
  for (let i = 0; i < count; i++) {
    const texts = Array.from({ length: items * each }, (_, n) => paragraphs[(i * 7 + n * 11) % paragraphs.length])
    const titles = Array.from({ length: items }, (_, n) => `Việc của tuần ${i * items + n}`)
    const kind = KINDS[i % KINDS.length]
    const file = path.join(folder, String(1990 + (i % 35)), `bai ${i}.${kind}`)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, await WRITERS[kind](titles, texts, i % 3 === 0))
  }
}

const sections = (titles, texts) => {
  const each = texts.length / titles.length
  return titles.map((title, n) => [title, texts.slice(n * each, (n + 1) * each)])
}

const WRITERS = {
  txt(titles, texts, old) {
    const text = sections(titles, texts)
      .flatMap(([title, those]) => [title, '-'.repeat(title.length), '', ...those.flatMap((one) => [one, ''])])
      .join('\n')
    return old ? encode(text, 'tcvn3', { onUnencodable: () => {} }) : text
  },
  html(titles, texts) {
    const body = sections(titles, texts).map(([title, those]) => `<h2>${title}</h2>${those.map((one) => `<p>${one}</p>`).join('')}`)
    return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Bản tin</title></head><body>${body.join('\n')}</body></html>`
  },
  docx(titles, texts) {
    const children = sections(titles, texts).flatMap(([title, those]) => [
      new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] }),
      ...those.map((one) => new Paragraph({ children: [new TextRun(one)] })),
    ])
    return Packer.toBuffer(new Document({ sections: [{ children }] }))
  },
}
