import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx'
import { LIST_STEP, listIndent } from '../writer/paragraph.ts'

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const

/** Name of the bullets. */
export const BULLET_REFERENCE = 'list bullets'
/** Name of the items with a box to tick: they have no other sign. */
export const BOX_REFERENCE = 'list boxes'

/** Name of the ordered lists that start from a number. */
export const orderedReference = (start: number): string => `list ordered ${start}`

const BULLETS = ['•', '–', '▪']
const FORMATS = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN]

type Level = NonNullable<INumberingOptions['config'][number]['levels']>[number]

const levels = (write: (level: number) => Pick<Level, 'format' | 'text' | 'start'>): Level[] =>
  LEVELS.map((level) => ({
    level,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: listIndent(level), hanging: LIST_STEP } } },
    ...write(level),
  }))

/** The lists of a document: bullets, items with a box to tick, and one ordered list for each number that lists start from. */
export function numberingOf(starts: Iterable<number>): INumberingOptions {
  const ordered = [...starts].map((start) => ({
    reference: orderedReference(start),
    levels: levels((level) => ({ format: FORMATS[level % 3] as Level['format'] & string, text: `%${level + 1}.`, start })),
  }))
  const bullets = levels((level) => ({ format: LevelFormat.BULLET, text: BULLETS[level % 3] as string }))
  const boxes = levels(() => ({ format: LevelFormat.NONE, text: '' }))
  return { config: [{ reference: BULLET_REFERENCE, levels: bullets }, { reference: BOX_REFERENCE, levels: boxes }, ...ordered] }
}
