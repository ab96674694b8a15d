import { z } from 'zod'

// A line end in a header would begin another header
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const ONE_LINE = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufffe\uffff]*$/u

const oneLine = (longest: number) => z.string().trim().min(1).max(longest).regex(ONE_LINE)

const address = z.email().max(254)
const mailbox = z.strictObject({ name: oneLine(200).optional(), address })
const webAddress = z.url({ protocol: /^https?$/ }).max(900)

/** What mailing programs fill in: `{{…}}`, `*|…|*`, `%…%` or `[…]`. */
const placeholder = z.string().regex(/^(?:\{\{[ \w.-]{1,100}\}\}|\*\|[\w:.-]{1,100}\|\*|%[\w.-]{1,100}%|\[[\w.-]{1,100}\])$/)

const unsubscribe = z.strictObject({
  url: z
    .union([webAddress, placeholder])
    .optional()
    .meta({
      description: 'Page where readers leave the list, or the placeholder that the mailing program replaces by its address.',
      examples: ['https://thu.songngan.example/ngung', '{{UnsubscribeURL}}'],
    }),
  mailto: address.optional().meta({
    description: 'Address to which readers write to leave the list.',
    examples: ['ngung@songngan.example'],
  }),
  text: oneLine(200)
    .optional()
    .meta({
      description:
        'Words of the link; without an address, what stands in its place. By default the placeholder {{unsubscribe}}, or “Ngừng nhận thư” where there is an address.',
      examples: ['*|UNSUB|*', 'Thôi nhận bản tin'],
    }),
  oneClick: z
    .boolean()
    .default(false)
    .meta({ description: 'The page takes a one-click POST as RFC 8058 has it; large mail providers ask for it.', examples: [true] }),
})

/** Options of the form. */
export const emailOptions = z
  .strictObject({
    from: mailbox.optional().meta({
      description: 'Sender. By default the publisher with the e-mail address of bulletin.yaml.',
      examples: [{ name: 'Bản tin Sông Ngân', address: 'bantin@songngan.example' }],
    }),
    to: z
      .array(mailbox)
      .max(100)
      .default([])
      .meta({
        description: 'Receivers. By default none: the draft has an empty field.',
        examples: [[{ address: 'chibo@songngan.example' }]],
      }),
    replyTo: mailbox.optional().meta({
      description: 'Where answers go, if not to the sender.',
      examples: [{ address: 'toasoan@songngan.example' }],
    }),
    subject: oneLine(300)
      .optional()
      .meta({
        description: 'Subject. By default title and number of the issue.',
        examples: ['Bản tin tháng 11 đã có'],
      }),
    language: z
      .enum(['vi', 'en'])
      .optional()
      .meta({
        description: 'Language of the words around the text. By default the language of the issue, or Vietnamese.',
        examples: ['en'],
      }),
    site: webAddress.optional().meta({
      description: 'Where the web form is published, if not at the site of bulletin.yaml. Titles link there.',
      examples: ['https://songngan.example/ban-tin'],
    }),
    excerpt: z
      .int()
      .min(0)
      .max(1000)
      .default(240)
      .meta({
        description:
          'How many characters of the beginning stand in place of a missing summary, word for word, in whole sentences. 0: nothing does.',
        examples: [0, 400],
      }),
    unsubscribe: unsubscribe.prefault({}).meta({
      description: 'How readers leave the list. By default a placeholder that mailing programs replace.',
      examples: [{ url: 'https://thu.songngan.example/ngung', mailto: 'ngung@songngan.example' }],
    }),
    maximumSize: z
      .int()
      .min(10_000)
      .max(1_000_000)
      .default(100_000)
      .meta({
        description: 'Bytes of HTML above which there is a warning: Gmail cuts off what is beyond 102 kB.',
        examples: [60_000],
      }),
  })
  .meta({ title: 'email', description: 'A digest of the issue as an e-mail: HTML and plain text' })

/** What may be passed to {@link email}. */
export type EmailOptions = z.input<typeof emailOptions>
/** The options with their defaults filled in. */
export type EmailSettings = z.output<typeof emailOptions>
