/** What an issue offers, below its output folder. */
export const INDEX = 'exchange/index.json'
/** The folder to which the paths of an index lead. */
export const EXCHANGE = 'exchange/'
