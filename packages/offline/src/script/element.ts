/** An element with children; what is text stays text. */
export function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name)
  if (className) made.className = className
  made.append(...children)
  return made
}

export function button(text: string, onPress: () => void): HTMLButtonElement {
  const made = element('button', '', text) as HTMLButtonElement
  made.type = 'button'
  made.addEventListener('click', onPress)
  return made
}
