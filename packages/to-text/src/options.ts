import { z } from 'zod'
import { zaloLimit } from './messages/limits.ts'

const messages = z
  .strictObject({
    write: z
      .boolean()
      .default(true)
      .meta({ description: 'Write messages for Zalo: the contents, and every item.', examples: [true] }),
    limit: z
      .int()
      .min(200)
      .max(10_000)
      .default(zaloLimit.value)
      .meta({
        description: 'The most characters that a message holds, in UTF-16 units. What Zalo takes is not published by Zalo itself.',
        examples: [1500],
      }),
    address: z
      .enum(['first', 'last'])
      .default('last')
      .meta({
        description: 'Where code and address of an item stand: below its title, in the first part, or at the end of the last.',
        examples: ['first'],
      }),
    folder: z
      .string()
      .regex(/^[a-z0-9_-]+(?:\/[a-z0-9_-]+)*$/)
      .default('zalo')
      .meta({ description: 'Folder of the messages, relative to the output folder.', examples: ['tin-nhan'] }),
    sms: z
      .literal([false, true, 'without-tones'])
      .default(false)
      .meta({
        description:
          'Write one text message with the contents of the issue. Vietnamese letters fill a message after 70 characters; without tones it takes 160.',
        examples: ['without-tones'],
      }),
  })
  .meta({ description: 'Messages' })

/** Options of the text form. */
export const textOptions = z
  .strictObject({
    file: z
      .boolean()
      .default(true)
      .meta({ description: 'Write the whole issue as one text file.', examples: [true] }),
    width: z
      .int()
      .min(40)
      .max(200)
      .default(72)
      .meta({ description: 'Columns of a line of the text file. Words and addresses are never cut.', examples: [60] }),
    notes: z
      .enum(['end', 'inline'])
      .default('end')
      .meta({ description: 'Notes of the text file behind each item, or in brackets within the text.', examples: ['inline'] }),
    messages: messages.prefault({}),
    lineEnds: z
      .enum(['lf', 'crlf'])
      .default('lf')
      .meta({ description: 'Line ends: crlf for Notepad before Windows 10 of 2018.', examples: ['crlf'] }),
    byteOrderMark: z
      .boolean()
      .default(false)
      .meta({ description: 'Begin each file with a byte order mark, by which old Windows programs know UTF-8.', examples: [true] }),
    language: z
      .enum(['vi', 'en'])
      .optional()
      .meta({
        description: 'Language of the words around the text. By default the language of the issue, or Vietnamese.',
        examples: ['en'],
      }),
  })
  .meta({ title: 'text', description: 'A text file with wrapped lines, and messages for Zalo and SMS' })

/** What may be passed to {@link text}. */
export type TextOptions = z.input<typeof textOptions>
/** The options with their defaults filled in. */
export type TextSettings = z.output<typeof textOptions>
