export const living = { title: '报告原文' }
