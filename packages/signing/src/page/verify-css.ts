/** Colours and type are those of the page around it. */
export const verifyCss: string = ''
