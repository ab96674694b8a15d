import { type Diagnostic, sortDiagnostics } from '@bantin/diagnostics'
import type { PlaygroundWords } from './words.ts'

const create = <K extends keyof HTMLElementTagNameMap>(name: K, className: string, text: string): HTMLElementTagNameMap[K] => {
  const element = document.createElement(name)
  element.className = className
  element.textContent = text
  return element
}

/** Findings as a list; a press on the line goes there. */
export function findingsList(
  diagnostics: readonly Diagnostic[],
  {
    language,
    words,
    rules,
    goTo,
  }: { language: 'vi' | 'en'; words: PlaygroundWords; rules: string; goTo(line: number, column: number): void },
): HTMLUListElement {
  const list = create('ul', 'findings', '')
  for (const { ruleId, severity, place, message, help, file } of sortDiagnostics(diagnostics)) {
    const item = create('li', `finding finding-${severity}`, '')
    item.append(create('strong', '', words.severity[severity]), ' ')
    if (place && file?.startsWith('items/')) {
      const { line, column } = place.start
      const button = create('button', 'finding-line', words.line(line))
      button.type = 'button'
      button.addEventListener('click', () => goTo(line, column))
      item.append(button, ' ')
    }
    const [area, name] = ruleId.split('/')
    const link = create('a', 'finding-rule', ruleId)
    link.href = `${rules}${area}.html#${name}`
    item.append(message[language], create('p', 'finding-help', help[language]), link)
    list.append(item)
  }
  return list
}
