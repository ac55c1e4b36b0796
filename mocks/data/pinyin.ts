import { customPinyin, pinyin } from 'pinyin-pro'

// pinyin-pro reads the last word of 重点实验室重组 as zhòng zǔ.
customPinyin({ 重组: 'chóng zǔ' })

/**
 * A name in pinyin: syllables without tones, apart; letters and digits are
 * kept, marks are left out. ü is written v, as it is typed.
 */
export function toPinyin(name: string): string {
  return pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .map((part) => part.replaceAll(/[^\p{Letter}\p{Number}.]+/gu, ' ').trim())
    .filter((part) => part !== '')
    .join(' ')
}
