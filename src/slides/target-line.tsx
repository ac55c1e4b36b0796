import { Fragment } from 'react'
import { isQuantity } from '../domain/in-force'
import type { TrackedTarget } from '../domain/tracked'
import { figureTexts } from '../figures/figure-texts'
import { PaceBar } from '../figures/pace-bar'
import { StatusMark } from '../figures/status-mark'
import { StatusTags } from '../figures/status-tags'
import { useI18n } from '../i18n/i18n'
import { DrillName } from './drill-name'
import { StaleDate } from './stale-date'
import styles from './target-line.module.css'

/** A target on a slide: name in both languages, bar with pace line, value / target, completion, gap, status. */
export function TargetLine({ target, assessment }: TrackedTarget) {
  const i18n = useI18n()
  const { t, language } = i18n
  const texts = figureTexts(target, assessment, i18n)
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <li className={styles.line}>
      <div>
        <p className={styles.own}>
          <DrillName target={target} />
        </p>
        <p className={styles.other} lang={other === 'zh' ? 'zh-CN' : 'en'}>
          {target.name[other]}
        </p>
      </div>
      <div className={styles.bar}>
        <PaceBar target={target} assessment={assessment} />
      </div>
      {isQuantity(target) && assessment.rule === 'attested' && (
        <p className={styles.date}>
          <span>
            {t.figure.target} {texts.promised} {texts.unit}
          </span>{' '}
          <span className={styles.note}>{t.figure.attested}</span>
        </p>
      )}
      {isQuantity(target) && assessment.rule !== 'attested' && (
        <>
          <p className={styles.figures}>
            <span className={styles.actual} data-figure>
              {texts.actual ?? '—'}
            </span>{' '}
            <span className={styles.promised} data-figure>
              / {texts.promised} {texts.unit}
            </span>
          </p>
          <p className={styles.shares}>
            <span className={styles.completion} data-figure>
              {texts.completion ?? '—'}
            </span>
            {texts.gap !== null && (
              <span className={styles.gap} data-figure>
                {texts.gap}
              </span>
            )}
          </p>
        </>
      )}
      {!isQuantity(target) && (
        <p className={styles.date}>
          {texts.promisedParts.map((part, index, parts) => (
            <Fragment key={part}>
              <span>{index < parts.length - 1 ? `${part}${t.list.dot.trimEnd()}` : part}</span>{' '}
            </Fragment>
          ))}
        </p>
      )}
      <div className={styles.status}>
        <StatusMark status={assessment.status} />
        <StatusTags assessment={assessment} />
        <StaleDate assessment={assessment} />
      </div>
    </li>
  )
}
