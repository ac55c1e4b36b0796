/** Characters that some file system refuses in a name. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}]/gu

/** Hands a text to the reader as a file. It never leaves the device. */
export function saveFile(text: string, name: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name.replaceAll(UNSAFE, '_')
  link.click()
  // Firefox reads the address after the click.
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
