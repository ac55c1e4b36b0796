export const changes = { title: 'Since last time' }
