/** What reading one file may take, whatever is in it. */
export const SECONDS = 10
export const MEGABYTES = 512
