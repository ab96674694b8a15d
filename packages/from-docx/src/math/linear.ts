import type { MathNode } from './math-node.ts'

const kid = (node: MathNode, name: string): MathNode | undefined => node.children.find((one) => one.name === name)
const setting = (node: MathNode, properties: string, name: string): string | undefined => {
  const found = kid(node, properties)
  const one = found && kid(found, name)
  return one && (one.value ?? '')
}

/**
 * An equation as one line of text: `(a+b)/2`, `x^2`, `√(x)`, `∑_(i=1)^n`. Every sign of it is kept. Its depth is that of the file, which is
 * bounded.
 *
 * @source Unicode Technical Note 28, for the forms
 */
export function linear(node: MathNode | undefined): string {
  if (!node) return ''
  const one = (name: string): string => linear(kid(node, name))
  const all = (name: string): string[] => node.children.filter((child) => child.name === name).map(linear)
  switch (node.name) {
    case 'm:f': {
      const between = setting(node, 'm:fPr', 'm:type') === 'noBar' ? '¦' : '/'
      return `${group(one('m:num'))}${between}${group(one('m:den'))}`
    }
    case 'm:sSup':
      return `${group(one('m:e'))}^${group(one('m:sup'))}`
    case 'm:sSub':
      return `${group(one('m:e'))}_${group(one('m:sub'))}`
    case 'm:sSubSup':
      return `${group(one('m:e'))}_${group(one('m:sub'))}^${group(one('m:sup'))}`
    case 'm:sPre':
      return `_${group(one('m:sub'))}^${group(one('m:sup'))} ${one('m:e')}`
    case 'm:rad': {
      const degree = one('m:deg')
      return `√${degree === '' ? '' : `[${degree}]`}(${one('m:e')})`
    }
    case 'm:nary': {
      const sign = setting(node, 'm:naryPr', 'm:chr') ?? '∫'
      return `${sign}${limit('_', one('m:sub'))}${limit('^', one('m:sup'))} ${one('m:e')}`
    }
    case 'm:d': {
      const parts = all('m:e').join(setting(node, 'm:dPr', 'm:sepChr') ?? '|')
      return `${setting(node, 'm:dPr', 'm:begChr') ?? '('}${parts}${setting(node, 'm:dPr', 'm:endChr') ?? ')'}`
    }
    case 'm:func': {
      const argument = one('m:e')
      return `${one('m:fName')}${argument.startsWith('(') ? '' : ' '}${argument}`
    }
    case 'm:limLow':
      return `${one('m:e')}${limit('_', one('m:lim'))}`
    case 'm:limUpp':
      return `${one('m:e')}${limit('^', one('m:lim'))}`
    case 'm:m':
      return `[${all('m:mr').join('; ')}]`
    case 'm:mr':
      return all('m:e').join(', ')
    case 'm:eqArr':
      return all('m:e').join('; ')
    case 'm:acc':
      return `${group(one('m:e'))}${setting(node, 'm:accPr', 'm:chr') ?? '\u0302'}`
    default:
      return node.text + node.children.map(linear).join('')
  }
}

const limit = (sign: string, text: string): string => (text === '' ? '' : `${sign}${group(text)}`)

/** In brackets, unless it is one number or letter, or has them already. */
function group(text: string): string {
  const plain = text.trim()
  if (/^(?:[\p{L}\p{M}]|\p{N}+(?:[.,]\p{N}+)?|[^\s\p{P}\p{S}]+)$/u.test(plain) || isBracketed(plain)) return plain
  return `(${plain})`
}

function isBracketed(text: string): boolean {
  if (!text.startsWith('(') || !text.endsWith(')')) return false
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++
    else if (text[i] === ')' && --depth === 0) return i === text.length - 1
  }
  return false
}
