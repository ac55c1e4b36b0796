export const departments = { title: 'Departments and reminders' }
