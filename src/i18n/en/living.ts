export const living = { title: 'The report' }
