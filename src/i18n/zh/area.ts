export const area = { title: '工作领域' }
