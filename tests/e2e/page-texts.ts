import type { Page } from '@playwright/test'

interface PageText {
  readonly text: string
  /** The language that the nearest `lang` attribute names. */
  readonly language: string
}

/** Every text that the page says, seen or heard, with the language that it is marked to be in. */
export async function textsOf(page: Page): Promise<PageText[]> {
  return page.evaluate(() => {
    const SPOKEN = ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt', 'aria-description']
    const texts: { text: string; language: string }[] = []
    const languageOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang') ?? ''
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (text !== '' && parent && !parent.closest('script, style, noscript')) {
        texts.push({ text, language: languageOf(parent) })
      }
    }
    for (const element of document.body.querySelectorAll('*')) {
      for (const name of SPOKEN) {
        const text = element.getAttribute(name)?.trim() ?? ''
        if (text !== '') texts.push({ text, language: languageOf(element) })
      }
    }
    texts.push({ text: document.title, language: document.documentElement.lang })
    return texts
  })
}

/** Chinese characters, kana left out; Chinese punctuation counts too, an English sentence has none of it. */
const CHINESE = /[\p{Script=Han}\u3000-\u303F\uFF01-\uFF5E]/u
/** A mark of the keyboard between Chinese characters: on the page it is written full width. */
const NARROW_MARK = /\p{Script=Han}[,;:?!]\p{Script=Han}/u
const LATIN_WORD = /\p{Script=Latin}{2,}/gu

/** What stands in Latin letters in Chinese as well: a key, pinyin, an address, what was quoted as it was given. */
const KNOWN_IN_CHINESE = /\b(?:Esc|Tab|bzxzlzf|Open SDG|Eurostat|CAGR)\b|[\w-]+(?:\.[\w-]+)+|“[\w-]+”/g

/** What breaks the rule that each text is in the language it is marked to be in. */
export function misplaced(texts: readonly PageText[]): string[] {
  return texts.flatMap(({ text, language }) => {
    if (language === 'en') return CHINESE.test(text) ? [`Chinese in English: ${text}`] : []
    if (language !== 'zh-CN') return [`of no language (${language}): ${text}`]
    if (NARROW_MARK.test(text)) return [`a narrow mark in Chinese: ${text}`]
    const words = text.replaceAll(KNOWN_IN_CHINESE, '').match(LATIN_WORD) ?? []
    return words.length > 0 ? [`${words.join(' ')} in Chinese: ${text}`] : []
  })
}

/** What a value that is none leaves behind on a page. */
const SPOILT = /NaN|Infinity|undefined|\[object|Invalid Date|null ?%|\uFFFD/

export function spoilt(texts: readonly PageText[]): string[] {
  return texts.map(({ text }) => text).filter((text) => SPOILT.test(text))
}
