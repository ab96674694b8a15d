import { z } from 'zod'

const count = (to: number) => z.int().min(0).max(to)

/** Options of the loudspeaker form. */
export const speechOptions = z
  .strictObject({
    minutes: z
      .number()
      .positive()
      .max(600)
      .optional()
      .meta({
        description: 'Length of the slot, in minutes. Whole items that fit are read; the others are listed. By default everything is read.',
        examples: [15],
      }),
    items: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .meta({
        description: 'Ids of the items to read, in the order in which they are read.',
        examples: [['lua-thu-dong', 'lich-tiem-chung']],
      }),
    syllablesPerMinute: z
      .number()
      .min(60)
      .max(400)
      .default(180)
      .meta({ description: 'How fast it is read, for the estimates of time.', examples: [165] }),
    pause: z
      .int()
      .min(0)
      .max(10_000)
      .default(700)
      .meta({ description: 'Pause behind a paragraph, in milliseconds; behind a heading it is twice as long.', examples: [900] }),
    region: z
      .enum(['north', 'south'])
      .default('north')
      .meta({ description: 'Words for numbers: nghìn, linh (north) or ngàn, lẻ (south).', examples: ['south'] }),
    lexicon: z
      .record(z.string().min(1), z.string())
      .default({})
      .meta({ description: 'Words and how to read them, before everything that Bantin knows.', examples: [{ BCT: 'Bộ Công Thương' }] }),
    pictures: z
      .enum(['read', 'silent'])
      .default('read')
      .meta({ description: 'Whether descriptions of pictures are read. Captions are read in any case.', examples: ['silent'] }),
    notes: z
      .enum(['read', 'silent'])
      .default('read')
      .meta({ description: 'Whether notes are read, behind the paragraph that refers to them.', examples: ['silent'] }),
    tables: z
      .strictObject({
        rows: count(1000).default(8).meta({ description: 'Most rows, the head not counted.' }),
        columns: count(50).default(5).meta({ description: 'Most columns.' }),
      })
      .prefault({})
      .meta({
        description: 'Largest table that is read; a larger one is printed in the script and not read.',
        examples: [{ rows: 10, columns: 3 }],
      }),
    syntheticVoice: z
      .boolean()
      .default(false)
      .meta({ description: 'Say at the beginning that a synthetic voice reads.', examples: [true] }),
    audience: z
      .enum(['public', 'internal'])
      .default('public')
      .meta({ description: 'Who hears it. Internal items are only read where this says internal.', examples: ['internal'] }),
    language: z
      .enum(['vi', 'en'])
      .optional()
      .meta({
        description: 'Language of the words around the text. By default the language of the issue, or Vietnamese.',
        examples: ['en'],
      }),
    textSize: z
      .int()
      .min(12)
      .max(40)
      .default(20)
      .meta({ description: 'Size of the letters of the script on paper, in points.', examples: [24] }),
  })
  .meta({ title: 'speech', description: 'A loudspeaker script: for a presenter, for a synthesiser, and as SSML' })

/** What may be passed to {@link speech}. */
export type SpeechOptions = z.input<typeof speechOptions>
/** The options with their defaults filled in. */
export type SpeechSettings = z.output<typeof speechOptions>
