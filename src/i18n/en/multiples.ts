export const multiples = { title: 'Panorama' }
