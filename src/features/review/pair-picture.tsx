import type { CSSProperties } from 'react'
import { useBoard } from '../../board/board'
import type { IsoDate } from '../../domain/calendar'
import { pairPictureOf } from '../../domain/review-pictures'
import type { YearChain } from '../../domain/review'
import { useI18n } from '../../i18n/i18n'
import { Picture } from '../../ui/picture'
import { PairRow } from './pair-row'
import { PairTable } from './pair-table'
import { changeText } from './change-text'
import styles from './pictures.module.css'

interface PairPictureProps {
  chains: readonly YearChain[]
  asOf: IsoDate
  before: number
  year: number
}

/** All targets that can be compared with the result of the year before, as percentages of it. */
export function PairPicture({ chains, asOf, before, year }: PairPictureProps) {
  const { t, say, format } = useI18n()
  const { dataset } = useBoard()
  const words = t.review.pairs
  const picture = pairPictureOf(chains)
  const { lines, ticks, base, farthest, leftOut } = picture
  if (lines.length === 0) return <p>{words.none}</p>
  const isDemo = dataset.state === 'ready' && dataset.value.isDemo
  const stands = (['higher', 'lower', 'equal'] as const).flatMap((which) =>
    picture[which] > 0 ? [words[which](format.count(picture[which]))] : [],
  )
  const parts = [
    [words.count(format.count(lines.length), before), stands.join(t.list.comma)].join(t.list.colon),
    farthest && words.farthest(say(farthest.chain.target.name), changeText(farthest, format)),
    leftOut > 0 && words.leftOut(format.count(leftOut)),
  ]
  return (
    <Picture
      title={words.title(before, year)}
      sentence={parts.filter(Boolean).join(words.semicolon) + words.stop}
      tableLabel={words.table}
      table={<PairTable lines={lines} before={before} year={year} />}
      legend={
        <ul className={styles.legend}>
          <li>
            <span className={styles.sample} data-is="base" />
            {words.base(before)}
          </li>
          <li>
            <span className={styles.sample} data-is="promised" />
            {words.promised(year)}
          </li>
          <li>
            <span className={styles.sample} data-is="reached" />
            {(isDemo ? words.reachedDemo : words.reached)(year, format.date(asOf))}
          </li>
        </ul>
      }
    >
      <div className={styles.pairs} style={{ '--base': base } as CSSProperties}>
        <ul>
          {lines.map((line) => (
            <PairRow key={line.chain.target.id} line={line} />
          ))}
        </ul>
        <div className={styles.axis} aria-hidden>
          <div className={styles.ticks}>
            {ticks.map(({ percent, at }) => (
              <span key={percent} style={{ '--at': at } as CSSProperties}>
                {format.quantity(percent, { label: { zh: '%', en: '%' } })}
              </span>
            ))}
          </div>
        </div>
      </div>
    </Picture>
  )
}
