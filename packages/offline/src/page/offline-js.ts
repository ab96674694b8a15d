export const offlineJs: string = ''
