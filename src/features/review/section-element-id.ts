/** The id in the page of a section's heading. */
export function sectionElementId(id: string | null): string {
  return `review-${id ?? 'none'}`
}
