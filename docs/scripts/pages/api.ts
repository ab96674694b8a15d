import { type ApiPackage, readPackages } from '../api/packages.ts'
import { parseTsDoc } from '../api/tsdoc.ts'
import type { Language, Page } from './page.ts'

const WORDS = {
  vi: {
    note: 'Trang này được sinh từ TSDoc trong mã nguồn; lời mô tả viết bằng tiếng Anh. Mọi ví dụ đều được biên dịch và chạy mỗi lần kiểm thử.',
    param: 'Tham số',
    returns: 'Trả về',
    throws: 'Ném lỗi',
    default: 'Mặc định',
    source: 'Nguồn',
    known: 'Như đã nêu ở trên',
    index: 'Các gói',
    indexText: 'Mỗi gói dùng riêng được. Các gói nằm trên npm với tên dưới đây.',
    head: '| Gói | Để làm gì |',
  },
  en: {
    note: 'Made from the TSDoc of the source. Every example is compiled and run with the tests.',
    param: 'Parameters',
    returns: 'Returns',
    throws: 'Throws',
    default: 'Default',
    source: 'Source',
    known: 'As described above',
    index: 'Packages',
    indexText: 'Each package can be used on its own. On npm they have the names below.',
    head: '| package | for |',
  },
}

/** Marks prose of the source as English on a Vietnamese page. */
const prose = (text: string, language: Language): string => (language === 'vi' && text ? `<div lang="en">\n\n${text}\n\n</div>` : text)

/** Of several entries that export the same, the first describes it: `described` holds what has been. */
function entrySection({ entry, exports }: ApiPackage['entries'][number], language: Language, described: Set<string>): string {
  const words = WORDS[language]
  const isNew = exports.map(({ code }) => !described.has(code))
  const known = exports.filter((_, i) => !isNew[i]).map(({ name }) => `\`${name}\``)
  for (const { code } of exports) described.add(code)
  const blocks = exports
    .filter((_, i) => isNew[i])
    .map(({ name, code, doc }) => {
      const { text, tags } = parseTsDoc(doc)
      const of = (tag: string) => tags.filter((one) => one.tag === tag).map((one) => one.text)
      const params = of('param').map((one) => `- ${one.replace(/^(\S+)\s+(?:- )?/, '`$1`: ')}`)
      const notes = (['returns', 'throws', 'default', 'source'] as const).flatMap((tag) =>
        of(tag).map((one) => `**${words[tag]}:** ${one}`),
      )
      const details = [text, params.length > 0 ? `**${words.param}**\n\n${params.join('\n')}` : '', ...notes, ...of('example')].filter(
        Boolean,
      )
      return `### ${name === 'default' ? '`default`' : `\`${name}\``}\n\n\`\`\`ts\n${code}\n\`\`\`\n\n${prose(details.join('\n\n'), language)}`
    })
  return `## \`${entry}\`\n\n${known.length > 0 ? `${words.known}: ${known.join(', ')}.\n\n` : ''}${blocks.join('\n\n')}`
}

/** A page for every package, and their list. */
export function apiPages(): Page[] {
  const packages = readPackages()
  return (['vi', 'en'] as const).flatMap((language) => {
    const words = WORDS[language]
    const up = language === 'vi' ? '' : '/en'
    const rows = packages.map(({ folder, name, description }) => {
      const cell = language === 'vi' ? `<span lang="en">${description}</span>` : description
      return `| [\`${name}\`](${up}/reference/api/${folder}/) | ${cell} |`
    })
    const index: Page = {
      path: 'reference/api',
      language,
      title: words.index,
      description: words.indexText,
      body: `${words.indexText}\n\n${words.head}\n| --- | --- |\n${rows.join('\n')}`,
    }
    const pages = packages.map((one): Page => {
      const described = new Set<string>()
      return {
        path: `reference/api/${one.folder}`,
        language,
        title: one.name,
        description: one.description,
        head: 'tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 }\n',
        body: `${prose(one.description, language)}\n\n\`\`\`sh\nnpm install ${one.name}\n\`\`\`\n\n${words.note}\n\n${one.entries.map((entry) => entrySection(entry, language, described)).join('\n\n')}`,
      }
    })
    return [index, ...pages]
  })
}
