/** Names of the styles that Word does not have itself, and second names of some that it has, by id. */
export type StyleNames = Readonly<Record<string, string>>
