import { type AnyRule, describeRule } from '@bantin/diagnostics'
import { catalogue } from 'bantin'
import { exampleSection } from '../rules/example-section.ts'
import { examples } from '../rules/examples/index.ts'
import { NO_EXAMPLE } from '../rules/no-example.ts'
import type { Language, Page } from './page.ts'

const WORDS = {
  vi: {
    index: 'Các quy tắc',
    area: (area: string) => `Quy tắc: ${area}`,
    text: (count: number) =>
      `${count} quy tắc. Mỗi vấn đề mà Bantin báo có mã của một quy tắc. \`bantin explain <mã>\` in ra cùng nội dung này.`,
    of: (area: string, count: number) => `${count} quy tắc của nhóm “${area}”: báo gì, vì sao, cần làm gì.`,
    explain: (id: string) => `Trong cửa sổ lệnh: \`bantin explain ${id}\`.`,
    head: '| Nhóm | Quy tắc |',
    none: 'Không có ví dụ.',
  },
  en: {
    index: 'Rules',
    area: (area: string) => `Rules: ${area}`,
    text: (count: number) =>
      `${count} rules. Each problem that Bantin reports bears the id of a rule. \`bantin explain <rule>\` prints the same text.`,
    of: (area: string, count: number) => `${count} rules of the group “${area}”: what is said, why, and what to do.`,
    explain: (id: string) => `In a terminal: \`bantin explain ${id}\`.`,
    head: '| group | rules |',
    none: 'No example.',
  },
}

const areaOf = ({ id }: AnyRule) => id.split('/')[0]!
const nameOf = ({ id }: AnyRule) => id.split('/')[1]!

async function ruleSection(rule: AnyRule, language: Language, hasExamples: boolean): Promise<string> {
  const [, ...rest] = describeRule(rule, language).trim().split('\n')
  const parts = rest.join('\n').replace(/^## (.*)$/gm, '**$1**')
  const example = hasExamples ? examples.find((one) => one.rule === rule.id) : undefined
  const reason = NO_EXAMPLE[rule.id]
  const shown = example ? await exampleSection(example, language) : reason && `*${WORDS[language].none} ${reason[language]}*`
  // the name alone as heading, so that it is the address of the rule
  return [`## ${nameOf(rule)}`, `\`${rule.id}\` · ${parts.trim()}`, ...(shown ? [shown] : [])].join('\n\n')
}

/**
 * A page for every group of rules, and their list.
 *
 * @param hasExamples false: without running the examples, which takes most of the time
 */
export async function rulePages(hasExamples = true): Promise<Page[]> {
  const rules = [...(await catalogue()).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const areas = Map.groupBy(rules, areaOf)
  const pages = (['vi', 'en'] as const).map(async (language) => {
    const words = WORDS[language]
    const up = language === 'vi' ? '' : '/en'
    const rows = [...areas].map(([area, own]) => {
      const links = own.map((rule) => `[\`${nameOf(rule)}\`](${up}/reference/rules/${area}/#${nameOf(rule)})`)
      return `| [${area}](${up}/reference/rules/${area}/) | ${links.join(' · ')} |`
    })
    const index: Page = {
      path: 'reference/rules',
      language,
      title: words.index,
      description: words.text(rules.length).replaceAll('`', ''),
      body: `${words.text(rules.length)}\n\n${words.head}\n| --- | --- |\n${rows.join('\n')}`,
    }
    const each = [...areas].map(async ([area, own]): Promise<Page> => {
      const sections = await Promise.all(own.map((rule) => ruleSection(rule, language, hasExamples)))
      return {
        path: `reference/rules/${area}`,
        language,
        title: words.area(area),
        description: words.of(area, own.length),
        body: `${words.explain(own[0]!.id)}\n\n${sections.join('\n\n')}`,
      }
    })
    return [index, ...(await Promise.all(each))]
  })
  return (await Promise.all(pages)).flat()
}
