/** An id for a new deck or decision. `crypto.randomUUID` does not exist on plain http. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('')
}
