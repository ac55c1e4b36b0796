export const method = { title: 'Method' }
