export const changes = { title: '与上次相比' }
