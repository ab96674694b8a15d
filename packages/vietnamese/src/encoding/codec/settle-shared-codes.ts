const WITHOUT_END = /(?<=[\p{L}])Ặ(?![CMNPTcmnpt])|Ặ(?=[AIYaiy])/gu

/** Ụ has the code of Ặ, which never ends a syllable: where no final consonant follows, it is Ụ. */
export const settleSharedCodes = (text: string): string => text.replace(WITHOUT_END, 'Ụ')
