export const method = { title: '评定方法' }
