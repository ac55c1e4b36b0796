import { useI18n } from '../../i18n/i18n'
import { ScreenHead } from '../../ui/screen-head'
import { usePageTitle } from '../../ui/use-page-title'
import { Contents } from './contents'
import { CountsSection } from './counts-section'
import { ExampleSection } from './example-section'
import { FlagsSection } from './flags-section'
import { KindsSection } from './kinds-section'
import { ListsSection } from './lists-section'
import styles from './method.module.css'
import { MethodTabs } from './method-tabs'
import { OrderSection } from './order-section'
import { PlanSection } from './plan-section'
import { PresetsSection } from './presets-section'
import { StatusesSection } from './statuses-section'
import { WordsSection } from './words-section'

/** How a status comes about: every word, formula, rule and threshold, and one target worked out. */
export function MethodScreen() {
  const { t } = useI18n()
  usePageTitle(t.pageTitle(t.method.title))
  return (
    <>
      <ScreenHead title={t.method.title} note={t.method.note} />
      <MethodTabs />
      <div className={styles.columns}>
        <Contents />
        <div className={styles.sections}>
          <WordsSection />
          <StatusesSection />
          <ExampleSection />
          <OrderSection />
          <KindsSection />
          <PlanSection />
          <PresetsSection />
          <FlagsSection />
          <CountsSection />
          <ListsSection name="attention" />
          <ListsSection name="ours" />
          <ListsSection name="not" />
        </div>
      </div>
    </>
  )
}
