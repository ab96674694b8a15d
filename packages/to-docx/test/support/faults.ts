import { partsOf, tagsOf } from './read-docx.ts'
import { treeOf } from './tree-of.ts'

const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

const twice = (values: readonly (string | undefined)[]): string[] => {
  const seen = new Set<string>()
  return values.flatMap((value) => {
    if (value === undefined) return []
    if (seen.has(value)) return [value]
    seen.add(value)
    return []
  })
}

/** The part that a target means, seen from the part that refers to it. */
const resolve = (rels: string, target: string): string =>
  new URL(target, `file:///${rels.replace(/_rels\/([^/]*)\.rels$/, '$1')}`).pathname.slice(1)

const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'.split(
      ' ',
    ),
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath'.split(
      ' ',
    ),
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription'.split(
      ' ',
    ),
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked pPr rPr tblPr trPr tcPr tblStylePr'.split(
      ' ',
    ),
}

interface Node {
  readonly name: string
  readonly children: Node[]
  readonly attributes: Readonly<Record<string, string>>
}

/** Elements that stand in another order than the schema's. @source ECMA-376 Part 1, CT_PPr, EG_RPrBase, CT_TblPr, CT_Style */
function disorder(root: Node): string[] {
  const order = CHILDREN[root.name]
  const places = order ? root.children.map((child) => order.indexOf(child.name.slice(2))) : []
  const wrong = places.some((place, index) => place < 0 || place < (places[index - 1] ?? 0))
  const unended = root.name === 'w:tc' && root.children.at(-1)?.name !== 'w:p'
  const touching = root.children.some((child, index) => child.name === 'w:tbl' && root.children[index + 1]?.name === 'w:tbl')
  return [
    ...(wrong ? [`${root.name}: ${root.children.map((child) => child.name).join(' ')}`] : []),
    ...(unended ? ['a cell does not end with a paragraph'] : []),
    ...(touching ? ['two tables touch'] : []),
    ...root.children.flatMap(disorder),
  ]
}

/** What Word would call damage. */
export function faultsOf(bytes: Uint8Array): string[] {
  const parts = partsOf(bytes)
  const types = decode(parts['[Content_Types].xml'])
  const known = new Set(tagsOf(types).flatMap(({ attributes }) => attributes.Extension ?? attributes.PartName ?? []))
  const untyped = Object.keys(parts).filter((path) => !known.has(`/${path}`) && !known.has(path.slice(path.lastIndexOf('.') + 1)))
  const broken = Object.keys(parts)
    .filter((path) => path.endsWith('.rels'))
    .flatMap((path) => {
      const relations = tagsOf(decode(parts[path])).filter((tag) => tag.name === 'Relationship')
      const part = decode(parts[path.replace(/_rels\/([^/]*)\.rels$/, '$1')])
      const used = part
        ? tagsOf(part).flatMap(({ attributes }) => [attributes['r:id'], attributes['r:embed']].filter((id) => id !== undefined))
        : []
      const ids = relations.map((tag) => tag.attributes.Id)
      const lost = relations.filter(
        ({ attributes }) => attributes.TargetMode !== 'External' && !parts[resolve(path, attributes.Target ?? '')],
      )
      return [
        ...lost.map(({ attributes }) => `${path}: no ${attributes.Target}`),
        ...used.filter((id) => !ids.includes(id)).map((id) => `${path}: no ${id}`),
        ...twice(ids).map((id) => `${path}: ${id} twice`),
      ]
    })
  const document = tagsOf(decode(parts['word/document.xml']))
  const notes = tagsOf(decode(parts['word/footnotes.xml']))
  const values = (name: string, attribute: string, of = document) =>
    of.filter((tag) => tag.name === name).map((tag) => tag.attributes[attribute])
  const styles = new Set(values('w:style', 'w:styleId', tagsOf(decode(parts['word/styles.xml']))))
  const lists = new Set(values('w:num', 'w:numId', tagsOf(decode(parts['word/numbering.xml']))))
  const bookmarks = new Set(values('w:bookmarkStart', 'w:name'))
  const noteIds = new Set(values('w:footnote', 'w:id', notes))
  const lacking = (what: string, used: readonly (string | undefined)[], there: ReadonlySet<string | undefined>) =>
    [...new Set(used)].filter((one) => one !== undefined && !there.has(one)).map((one) => `${what} ${one} is missing`)
  const both = [...document, ...notes]
  return [
    ...untyped.map((path) => `${path} has no type`),
    ...broken,
    ...twice(values('wp:docPr', 'id', both)).map((id) => `docPr ${id} twice`),
    ...twice(values('w:bookmarkStart', 'w:id', both)).map((id) => `bookmark ${id} twice`),
    ...twice(values('w:bookmarkStart', 'w:name', both)).map((name) => `bookmark ${name} twice`),
    ...['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((tag) => lacking('style', values(tag, 'w:val', both), styles)),
    ...lacking('list', values('w:numId', 'w:val', both), lists),
    ...lacking('bookmark', values('w:hyperlink', 'w:anchor', both), bookmarks),
    ...lacking('note', values('w:footnoteReference', 'w:id'), noteIds),
    ...(values('w:footnoteReference', 'w:id', notes).length > 0 ? ['a note within a note'] : []),
    ...['word/document.xml', 'word/footnotes.xml', 'word/styles.xml'].flatMap((path) => disorder(treeOf(decode(parts[path])))),
  ]
}
