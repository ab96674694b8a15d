/** Another process replaced the site while this one was taking files over from it. */
export class OverlapError extends Error {}
