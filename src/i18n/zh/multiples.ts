export const multiples = { title: '全景' }
