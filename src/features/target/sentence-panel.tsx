import { Loaded } from '../../board/loaded'
import type { Loadable } from '../../board/loadable'
import type { Measure, WorkReport } from '../../domain/report'
import type { Target } from '../../domain/target'
import { QuotedParagraph } from '../../figures/quoted-paragraph'
import { SourceLink } from '../../figures/source-link'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { reportPath } from '../../state/view'
import { Panel } from '../../ui/panel'
import { Skeleton } from '../../ui/skeleton'
import styles from './target.module.css'

interface SentencePanelProps {
  target: Target
  report: Loadable<WorkReport>
}

function measureOf({ outlook }: WorkReport, id: string): Measure | undefined {
  return [...outlook.areas, outlook.government]
    .flatMap(({ measures }) => measures)
    .find((one) => one.id === id)
}

function Sentence({ target, report }: { target: Target; report: WorkReport }) {
  const { t } = useI18n()
  const { hrefTo } = useView()
  const words = t.target.sentence
  const { quote } = target
  const measure = measureOf(report, target.measureId)
  const isAtPlace = measure?.text.slice(quote.start, quote.end) === quote.text
  return (
    <>
      {measure !== undefined && <QuotedParagraph text={measure.text} quote={isAtPlace ? quote : null} />}
      {!isAtPlace && (
        <>
          <p>{measure === undefined ? words.notFound(target.measureId) : words.notMarked}</p>
          <QuotedParagraph text={quote.text} quote={null} />
        </>
      )}
      {measure !== undefined && (
        <p>
          <a href={hrefTo(reportPath(measure.id, target.id))} data-print="hide">
            {t.living.seeInReport}
          </a>
        </p>
      )}
      <p className={styles.note}>
        <SourceLink source={report.source} />
      </p>
    </>
  )
}

/** The promise in the report's own words, marked in its paragraph; in English with our translation beside it. */
export function SentencePanel({ target, report }: SentencePanelProps) {
  const { t, language } = useI18n()
  const words = t.target.sentence
  return (
    <Panel title={t.target.sections.sentence} note={words.note(target.measureId)}>
      <div className={styles.sentence}>
        <Loaded of={report} skeleton={<Skeleton heightRem={10} />}>
          {(value) => <Sentence target={target} report={value} />}
        </Loaded>
        {language === 'en' && (
          <div>
            <h3 className={styles.subtitle}>{words.english}</h3>
            <p className={styles.translation}>{target.quoteInEnglish}</p>
          </div>
        )}
      </div>
    </Panel>
  )
}
