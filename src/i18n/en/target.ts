export const target = {} as const
