import { basename } from 'node:path'
import { PAGE_SIZES } from '@bantin/schema'
import type { CommandLine } from '../arguments/parse-command-line.ts'
import { PRESETS, type PresetName } from '../presets/index.ts'
import type { Words } from '../words/index.ts'
import type { Answers } from './answers.ts'
import type { Ask, Question } from './ask.ts'
import { sectionList } from './section-list.ts'

/** Thrown where somebody gave up answering. */
export class GivenUp extends Error {}

const FOLDER = 'ban-tin'

/**
 * Everything about the new bulletin: what the command line says, else what somebody answers, else what is usual.
 *
 * @param ask without it nobody is asked
 */
export async function collectAnswers({ folder, options }: CommandLine, words: Words, ask: Ask | undefined): Promise<Answers> {
  const settle = async (given: string | true | undefined, question: Question): Promise<string> => {
    if (typeof given === 'string') return given
    if (!ask) return question.initial
    const answer = await ask(question)
    if (answer === undefined) throw new GivenUp()
    return answer.normalize('NFC').trim()
  }
  const needed = (answer: string): string | undefined => (answer.trim() === '' ? words.needed : undefined)
  const where = await settle(folder, { message: words.ask.folder, initial: FOLDER, problem: needed })
  const preset = (await settle(options.preset, {
    message: words.ask.preset,
    initial: 'commune',
    choices: Object.entries(words.presets).map(([value, label]) => ({ value, label })),
  })) as PresetName
  const title = await settle(options.title, { message: words.ask.title, initial: words.defaultTitle, problem: needed })
  const place = await settle(options.place, { message: words.ask.place, initial: '' })
  const publisher = await settle(options.publisher, { message: words.ask.publisher, initial: words.defaultPublisher, problem: needed })
  const format = (await settle(options.format, {
    message: words.ask.format,
    initial: 'a5',
    choices: Object.entries(PAGE_SIZES).map(([value, { width, height }]) => ({ value, label: `${value} (${width} × ${height} mm)` })),
  })) as Answers['format']
  const known = PRESETS[preset].sections
  const titles = await settle(options.sections, {
    message: words.ask.sections,
    initial: known.map((one) => one.title).join('; '),
    problem(answer) {
      const { sections, clash } = sectionList(answer, known)
      return clash === undefined ? needed(sections.map((one) => one.id).join('')) : words.badSections(clash)
    },
  })
  const { sections } = sectionList(titles, known)
  return { folder: where, title: title || basename(where), publisher, place: place || undefined, preset, format, sections }
}
