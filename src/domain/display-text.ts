/** The ASCII marks that the source uses in Chinese text, and their full-width forms. All are one UTF-16 unit long. */
const FULL_WIDTH: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['?', '？'],
  ['!', '！'],
  ['(', '（'],
  [')', '）'],
])

/** Marks in either width. They look past one another, so that a run such as ?! is judged as one. */
const MARK = /^[,;:?!()，；：？！（）]$/
/** A Chinese character, or a mark that only Chinese text has. Curly quotes belong to both languages. */
const CHINESE = /^[\p{Script=Han}、。《》〈〉「」『』【】]$/u
const HAN = /^\p{Script=Han}$/u

/** What closes what. An apostrophe (’) without an opening quote closes nothing. */
const OPENING_OF: ReadonlyMap<string, string> = new Map([
  [')', '('],
  ['）', '('],
  ['”', '“'],
  ['’', '‘'],
])

/** The index of the partner of each bracket and curly quote, both ways; -1 for everything else. */
function partnersIn(characters: readonly string[]): readonly number[] {
  const partners = characters.map(() => -1)
  const open: Record<string, number[]> = { '(': [], '“': [], '‘': [] }
  characters.forEach((character, index) => {
    open[character === '（' ? '(' : character]?.push(index)
    const start = open[OPENING_OF.get(character) ?? '']?.pop()
    if (start === undefined) return
    partners[start] = index
    partners[index] = start
  })
  return partners
}

/** For each index: is it a Chinese character, a mark of Chinese text, or a curly quote around Chinese words? */
function chineseIn(characters: readonly string[], partners: readonly number[]): readonly boolean[] {
  let count = 0
  const hanUpTo = characters.map((character) => (HAN.test(character) ? (count += 1) : count))
  return characters.map((character, index) => {
    if (CHINESE.test(character)) return true
    const partner = partners[index] ?? -1
    if (partner === -1 || MARK.test(character)) return false
    return hanUpTo[index] !== hanUpTo[partner]
  })
}

/** For each index: does the nearest character on either side that is no mark belong to Chinese text? */
function besideChineseIn(characters: readonly string[], chinese: readonly boolean[]): readonly boolean[] {
  const beside = characters.map(() => false)
  const look = (from: number, step: 1 | -1) => {
    let last = false
    for (let index = from; index >= 0 && index < characters.length; index += step) {
      if (last) beside[index] = true
      if (!MARK.test(characters[index] ?? '')) last = chinese[index] ?? false
    }
  }
  look(0, 1)
  look(characters.length - 1, -1)
  return beside
}

/**
 * Chinese text as it is shown (正文显示): the source's ASCII , ; : ? ! ( ) become
 * full width where they stand beside a Chinese character or a Chinese quotation
 * mark, and a bracket together with its partner.
 *
 * One character for one, so that a quote's offsets into the source hold in the
 * result. Left alone: marks inside a number (1,234, 3:1) and between Latin
 * words. Total, idempotent, linear in the length. Source: issue 2, "The report
 * as data".
 */
export function toDisplayText(text: string): string {
  const characters = Array.from(text)
  const partners = partnersIn(characters)
  const beside = besideChineseIn(characters, chineseIn(characters, partners))
  return characters
    .map((character, index) => {
      const wide = FULL_WIDTH.get(character)
      return wide !== undefined && (beside[index] === true || beside[partners[index] ?? -1] === true)
        ? wide
        : character
    })
    .join('')
}
