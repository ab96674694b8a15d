/** Quotations and code. */
export const blocks = `> Lời trích của bà bán trà.
>
> - Ý được trích trong gạch đầu dòng
>
> > Trích trong trích.

\`\`\`text
GÀU  = 12
   thụt vào ba ô
\`\`\`

    khối mã thụt lề
`
