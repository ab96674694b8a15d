export const verifyJs: string = ''
