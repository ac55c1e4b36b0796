export const area = { title: 'Work area' }
