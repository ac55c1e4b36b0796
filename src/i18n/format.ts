import type { IsoDate } from '../domain/calendar'
import type { Unit } from '../domain/target'
import type { Language } from '../state/language'

const MINUS = '\u2212'
/** In Chinese, ten thousand (万) and a hundred million (亿) are counted in. */
const CHINESE_SCALES = [
  { from: 1e8, size: 1e8, word: '亿' },
  { from: 1e4, size: 1e4, word: '万' },
] as const
/** In English, from a billion on; below, figures are written out. */
const ENGLISH_SCALES = [{ from: 1e9, size: 1e9, word: ' billion' }] as const

/** What a figure counts. One of an unknown unit is written out as it is: 万 of a unit that may be 万元 would mislead. */
type UnitOfFigure = Pick<Unit, 'label'> & Partial<Pick<Unit, 'isKnown'>>

interface Scale {
  readonly size: number
  readonly word: string
}

export interface Formats {
  /** A figure with its unit: `28.1 万人`, `281,000 persons`. */
  readonly quantity: (value: number, unit: UnitOfFigure) => string
  /** A figure and its target in the same scale: `12.3`, `26`, `万人`. */
  readonly pair: (value: number, target: number, unit: UnitOfFigure) => PairText
  /** An estimate in the scale of what it is held against: in whole units when that is whole: `425 部`. */
  readonly estimate: (value: number, against: number, unit: UnitOfFigure) => PairText
  /** A figure written out in full, grouped: `281,000`. */
  readonly exact: (value: number) => string
  /** A share in percent, one decimal; never rounded up to 100 % or to 0 %. */
  readonly share: (share: number) => string
  /** A whole count: `1,234`. */
  readonly count: (value: number) => string
  /** A gap in points of completion, always with its sign: `−27.6 点`. */
  readonly points: (points: number) => string
  /** A ratio: `3.32 倍`. */
  readonly ratio: (ratio: number) => string
  /** A day, written out: `2024年9月30日`, `30 September 2024`. */
  readonly date: (date: IsoDate) => string
  /** A moment of the reader's clock: `11月24日 17:05`. */
  readonly time: (epochMs: number) => string
  /** The time of day of the reader's clock: `17:05`. */
  readonly clock: (epochMs: number) => string
  /** How long something takes or took, in minutes and seconds: `12:05`. */
  readonly duration: (ms: number) => string
  /** A day without its year: `9月30日`, `30 Sept`. */
  readonly day: (date: IsoDate) => string
}

export interface PairText {
  readonly value: string
  readonly target: string
  readonly unit: string
}

/** Noon UTC, so that no zone shifts the day. */
function atNoon(date: IsoDate): Date {
  return new Date(`${date}T12:00:00Z`)
}

interface Decimals {
  readonly format: (value: number) => string
  /** The smallest figure above 0 that it can write: 0.01 with two digits. */
  readonly least: number
}

// `least` is kept: to ask the formatter for its options costs more than to format.
function decimals(locale: string, fractionDigits: number): Decimals {
  const { format } = new Intl.NumberFormat(locale, { maximumFractionDigits: fractionDigits })
  return { format, least: 10 ** -fractionDigits }
}

/** Every number and date on screen, in one language. Figures that a person reads; arithmetic stays in the domain. */
export function formatsIn(language: Language): Formats {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB'
  const scales: readonly (Scale & { from: number })[] = language === 'zh' ? CHINESE_SCALES : ENGLISH_SCALES
  const number = decimals(locale, 2)
  const exactNumber = decimals(locale, 6)
  const wholeNumber = decimals(locale, 0)
  const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const longDate = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const moment = new Intl.DateTimeFormat(locale, {
    month: language === 'zh' ? 'long' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' })
  const dayOnly = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: language === 'zh' ? 'long' : 'short',
    timeZone: 'UTC',
  })
  const scaleOf = (value: number, { isKnown = true }: UnitOfFigure): Scale =>
    (isKnown ? scales.find(({ from }) => Math.abs(value) >= from) : undefined) ?? { size: 1, word: '' }
  const withMinus = (text: string) => text.replace('-', MINUS)
  /** What is not 0 never reads as 0, however small it is beside its scale. */
  const neverNought = (value: number, { format, least }: Decimals) => {
    if (value === 0 || Math.abs(value) >= least / 2) return withMinus(format(value))
    return value > 0 ? `<${format(least)}` : `>${MINUS}${format(least)}`
  }
  const scaled = (value: number, { size }: Scale) => neverNought(value / size, number)
  const unitText = (word: string, label: string) => {
    if (label === '%') return '%'
    return language === 'zh' ? ` ${word}${label}` : `${word} ${label}`
  }
  const fixed = (value: number) => withMinus(oneDecimal.format(value))

  return {
    quantity: (value, unit) => {
      const scale = scaleOf(value, unit)
      return scaled(value, scale) + unitText(scale.word, unit.label[language])
    },
    pair: (value, target, unit) => {
      const scale = scaleOf(target, unit)
      return {
        value: scaled(value, scale),
        target: scaled(target, scale),
        unit: unitText(scale.word, unit.label[language]).trim(),
      }
    },
    estimate: (value, against, unit) => {
      const { size, word } = scaleOf(against, unit)
      const whole = size === 1 && Number.isInteger(against)
      const shown = (figure: number) => neverNought(figure / size, whole ? wholeNumber : number)
      return {
        value: shown(value),
        target: shown(against),
        unit: unitText(word, unit.label[language]).trim(),
      }
    },
    exact: (value) => withMinus(exactNumber.format(value)),
    share: (share) => {
      const percent = share * 100
      const shown = Math.abs(percent) < 1e4 ? Math.round(percent * 10) / 10 : Math.round(percent)
      if (shown >= 100 && share < 1) return '99.9%'
      if (shown === 0 && share > 0) return '<0.1%'
      return `${Math.abs(percent) < 1e4 ? fixed(shown) : withMinus(number.format(shown))}%`
    },
    count: (value) => number.format(value),
    points: (points) => {
      const sign = points > 0 ? '+' : ''
      return `${sign}${fixed(points)} ${language === 'zh' ? '点' : 'pts'}`
    },
    ratio: (ratio) => `${number.format(ratio)}${language === 'zh' ? ' 倍' : '×'}`,
    date: (date) => longDate.format(atNoon(date)),
    clock: (epochMs) => clock.format(epochMs),
    duration: (ms) => {
      const seconds = Math.max(0, Math.round(ms / 1000))
      return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
    },
    time: (epochMs) => moment.format(epochMs),
    day: (date) => dayOnly.format(atNoon(date)),
  }
}
