/** The steps of the text size control, in per cent of what the browser is set to. */
export const TEXT_SIZES = [100, 115, 132, 150] as const
