import type { Schema } from 'hast-util-sanitize'
import { SAFE_SCHEMES } from './safe-address.ts'

const ID = /^[\p{L}\p{N}_-]+$/u
const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/
const id: [string, RegExp] = ['id', ID]
const lang: [string, RegExp] = ['lang', LANGUAGE]
const ALIGN = ['className', 'align-left', 'align-center', 'align-right'] as [string, ...string[]]

/**
 * What may stand in a document: elements and attributes that the handlers write, and nothing else. There is no `style`, no event
 * handler, no form and no address of an image: pictures get theirs after sanitising.
 */
export const schema: Schema = {
  tagNames: [
    ...['a', 'aside', 'blockquote', 'br', 'code', 'del', 'div', 'em', 'figcaption', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr'],
    ...['img', 'li', 'ol', 'p', 'pre', 'section', 'span', 'strong', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
  ],
  attributes: {
    a: ['href', 'title', id, ['role', 'doc-noteref', 'doc-backlink'], ['ariaDescribedBy', ID], 'ariaLabel'],
    aside: [
      ['className', /^callout(?:-[a-z]+)?$/],
      ['role', 'note'],
      ['ariaLabelledBy', ID],
    ],
    div: [
      ['className', 'addition', 'passage', 'table-scroll'],
      ['role', 'group'],
      ['tabIndex', 0],
      'ariaLabel',
      ['ariaLabelledBy', ID],
      lang,
    ],
    figcaption: [id],
    figure: [['className', 'figure', 'figure-image', 'figure-table']],
    h1: [id],
    h2: [id, lang],
    h3: [id],
    h4: [id],
    h5: [id],
    h6: [id],
    img: ['alt', 'title', 'dataImage'],
    li: [['className', 'task'], id],
    ol: ['start'],
    p: [['className', 'addition-label', 'callout-title'], id, lang],
    section: [
      ['className', 'notes'],
      ['role', 'doc-endnotes'],
      ['ariaLabelledBy', ID],
    ],
    span: [['className', 'nb', 'caption-label', 'task-box'], ['role', 'img'], 'ariaLabel', lang],
    sup: [['className', 'note-ref']],
    td: [ALIGN],
    th: [ALIGN, ['scope', 'col']],
    ul: [['className', 'tasks']],
  },
  protocols: { href: [...SAFE_SCHEMES] },
  required: {},
  ancestors: {},
  clobber: [],
  clobberPrefix: '',
  strip: ['script', 'style'],
  allowComments: false,
  allowDoctypes: false,
}
