import type { ReactNode } from 'react'
import { isQuantity } from '../domain/in-force'
import type { TrackedTarget } from '../domain/tracked'
import { useI18n } from '../i18n/i18n'
import { PaceBar } from './pace-bar'
import { StatusMark } from './status-mark'
import { StatusTags } from './status-tags'
import { figureTexts } from './figure-texts'
import styles from './target-row.module.css'

interface TargetRowProps extends TrackedTarget {
  /** Where the target's own page is. */
  href: string
  /** What stands below the name: the work area. */
  subtitle: string
  /** How it moved since an earlier day. */
  movement?: ReactNode
}

/** A target on one line: name, bar with pace line, value / target, completion, gap, status. Must stand in a TargetList. */
export function TargetRow({ target, assessment, href, subtitle, movement }: TargetRowProps) {
  const i18n = useI18n()
  const { t, say, format } = i18n
  const texts = figureTexts(target, assessment, i18n)
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        <a href={href} className={styles.link}>
          {say(target.name)}
        </a>
        <p className={styles.sub}>{subtitle}</p>
      </div>
      <div className={styles.bar}>
        <PaceBar target={target} assessment={assessment} />
      </div>
      {isQuantity(target) ? (
        <>
          <p className={styles.figures}>
            <span className={styles.actual}>{texts.actual ?? '—'}</span>
            <span className={styles.promised}>
              {' / '}
              {texts.promised} {texts.unit}
            </span>
            {assessment.rule === 'attested' && (
              <span className={styles.attested}>
                <br />
                {t.figure.attested}
              </span>
            )}
            {texts.forecast !== null && (
              <span className={styles.forecast}>
                <br />
                {t.figure.forecastOf(texts.forecast)}
              </span>
            )}
          </p>
          <p className={styles.shares}>
            <span className={styles.completion}>{texts.completion ?? '—'}</span>
            {texts.gap !== null && <span className={styles.gap}>{texts.gap}</span>}
            {texts.planned !== null && texts.gap !== null && (
              <span className={styles.planned}>
                {t.figure.plannedShort} {texts.planned}
              </span>
            )}
          </p>
        </>
      ) : (
        <p className={styles.date}>{texts.promised}</p>
      )}
      <div className={styles.status}>
        <StatusMark status={assessment.status} />
        {movement}
        <StatusTags assessment={assessment} />
        {assessment.dataDate !== null && assessment.dataDate !== assessment.asOf && isQuantity(target) && (
          <span className={styles.forecast}>{t.figure.dataDate(format.day(assessment.dataDate))}</span>
        )}
      </div>
    </li>
  )
}
