export const milestones = { title: '节点' }
