import type { Diagnostic } from '@bantin/diagnostics'
import { compileArticle, type Files } from './compile-article.ts'
import { findingsList } from './findings.ts'
import { readFile } from './read-file.ts'
import { WORDS } from './words.ts'

/** Between two letters of somebody who types, in milliseconds. */
const PAUSE = 300

/** The article alone, without the first page and the imprint of the issue around it; style and policy of the page stay. */
function articleOf(page: string): string {
  const parsed = new DOMParser().parseFromString(page, 'text/html')
  const article = parsed.querySelector('article')
  if (article) parsed.body.replaceChildren(article)
  return `<!DOCTYPE html>${parsed.documentElement.outerHTML}`
}

/** Makes the markup of the playground work. */
export function startPlayground(root: HTMLElement): void {
  const language = root.dataset.language === 'en' ? 'en' : 'vi'
  const words = WORDS[language]
  const part = <E extends HTMLElement>(name: string) => root.querySelector<E>(`[data-part="${name}"]`)!
  const source = part<HTMLTextAreaElement>('source')
  const input = part<HTMLInputElement>('file')
  const items = part<HTMLSelectElement>('items')
  const status = part('status')
  let article = 'bai'
  let articles = new Map<string, string>()
  let pictures: Files = new Map()
  let imported: readonly Diagnostic[] = []
  let latest = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const goTo = (line: number, column: number) => {
    const start =
      source.value
        .split('\n')
        .slice(0, line - 1)
        .join('\n').length +
      (line > 1 ? 1 : 0) +
      column -
      1
    source.focus()
    source.setSelectionRange(start, start + 1)
  }

  async function show(): Promise<void> {
    const turn = ++latest
    const { diagnostics, forms } = await compileArticle(article, source.value, pictures, language)
    if (turn !== latest) return
    const all = [...imported, ...diagnostics]
    const errors = all.filter(({ severity }) => severity === 'error').length
    part('counts').textContent = all.length === 0 ? words.none : words.counts(errors, all.length - errors)
    part('findings').replaceChildren(findingsList(all, { language, words, rules: root.dataset.rules ?? '', goTo }))
    part('stale').hidden = forms !== undefined
    if (!forms) return
    part<HTMLIFrameElement>('page').srcdoc = articleOf(forms.page)
    part('text').textContent = forms.text
  }

  const soon = (pause = PAUSE) => {
    clearTimeout(timer)
    timer = setTimeout(show, pause)
  }

  function choose(id: string): void {
    article = id
    source.value = articles.get(id) ?? ''
    soon(0)
  }

  async function take(file: File): Promise<void> {
    const taken = await readFile(file)
    imported = taken.diagnostics
    const ids = [...taken.articles.keys()]
    status.textContent = ids.length > 0 ? words.taken(file.name, ids.length) : words.refused(file.name)
    items.replaceChildren(...ids.map((id) => new Option(id, id)))
    part('choice').hidden = ids.length < 2
    if (ids.length === 0) return soon(0)
    articles = new Map(taken.articles)
    pictures = taken.pictures
    choose(ids[0]!)
  }

  source.addEventListener('input', () => {
    articles.set(article, source.value)
    soon()
  })
  items.addEventListener('change', () => choose(items.value))
  input.addEventListener('change', () => input.files?.[0] && take(input.files[0]))
  root.addEventListener('dragover', (event) => event.preventDefault())
  root.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0]
    if (!file) return
    event.preventDefault()
    take(file)
  })
  root.hidden = false
  show()
}
