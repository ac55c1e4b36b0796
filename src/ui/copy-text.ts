/** The old way, which also works on plain http: a field that is selected and copied by the browser's own command. */
function copyBySelection(text: string): boolean {
  const before = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.className = 'visually-hidden'
  document.body.append(field)
  field.focus()
  field.select()
  let isCopied: boolean
  try {
    isCopied = document.execCommand('copy')
  } catch {
    isCopied = false
  }
  field.remove()
  if (before instanceof HTMLElement) before.focus()
  return isCopied
}

/**
 * Puts a text on the clipboard. The Clipboard API exists on https and localhost
 * only; on an intranet's plain http the old command is tried. False when the
 * browser allows neither: then the person must copy by hand.
 */
export async function copyText(text: string): Promise<boolean> {
  const clipboard: Clipboard | undefined = navigator.clipboard
  if (clipboard !== undefined) {
    try {
      await clipboard.writeText(text)
      return true
    } catch {
      // Refused by a policy or the person; the old command may still be allowed.
    }
  }
  return copyBySelection(text)
}
