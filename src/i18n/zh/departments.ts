export const departments = { title: '责任单位与催报' }
