export const review = { title: '2023 年回顾' }
