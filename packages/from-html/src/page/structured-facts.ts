/** What the data for search engines says of an article. */
export interface StructuredFacts {
  readonly title?: string | undefined
  readonly author?: string | undefined
  readonly date?: string | undefined
}

const ARTICLE = /^(?:News|Blog|Report|Tech|Scholarly)?(?:Article|Posting)$/
const MOST = 1000

/** Read the first article of JSON-LD scripts. What is no JSON is passed over. */
export function structuredFacts(scripts: readonly string[]): StructuredFacts {
  for (const script of scripts.slice(0, 20)) {
    const article = findArticle(parsed(script))
    if (article) return { title: textOf(article.headline), author: authorOf(article.author), date: textOf(article.datePublished) }
  }
  return {}
}

function parsed(script: string): unknown {
  try {
    return script.length > 500_000 ? undefined : JSON.parse(script)
  } catch {
    return undefined
  }
}

type Fields = Readonly<Record<string, unknown>>

function findArticle(data: unknown): Fields | undefined {
  const open = [data]
  for (let count = 0; open.length > 0 && count < MOST; count++) {
    const one = open.shift()
    if (Array.isArray(one)) open.push(...one.slice(0, MOST))
    else if (one !== null && typeof one === 'object') {
      const fields = one as Fields
      if ([fields['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type))) return fields
      if (fields['@graph']) open.push(fields['@graph'])
    }
  }
  return undefined
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 500) : undefined

function authorOf(value: unknown): string | undefined {
  const names = [value]
    .flat()
    .slice(0, 10)
    .flatMap((one) => textOf(one) ?? (one !== null && typeof one === 'object' ? textOf((one as Fields).name) : undefined) ?? [])
  return names.length > 0 ? names.join(', ') : undefined
}
