export const review = { title: 'Review of 2023' }
