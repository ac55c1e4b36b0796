import type { Department, Target } from '../../domain/target'
import { useI18n } from '../../i18n/i18n'
import { Panel } from '../../ui/panel'
import { FigureItem } from './figure-item'
import styles from './target.module.css'

/** Who is responsible, as far as that is confirmed; who is only named in coverage is listed as such. */
export function DepartmentsPanel({ target }: { target: Target }) {
  const { t, say } = useI18n()
  const words = t.target.departments
  const { leadDepartment, supportingDepartments, departmentsInCoverage } = target
  const names = (departments: readonly Department[]) =>
    departments
      .map(({ name, basis }) => (basis === 'confirmed' ? say(name) : `${say(name)} (${t.namedInCoverage})`))
      .join(t.list.comma)
  return (
    <Panel title={t.target.sections.departments}>
      <dl className={styles.departments}>
        <FigureItem
          label={words.lead}
          value={leadDepartment === null ? t.notConfirmed : names([leadDepartment])}
        />
        {supportingDepartments.length > 0 && (
          <FigureItem label={words.supporting} value={names(supportingDepartments)} />
        )}
        {departmentsInCoverage.length > 0 && (
          <FigureItem
            label={words.coverage}
            value={departmentsInCoverage.map(({ name }) => say(name)).join(t.list.comma)}
            note={t.namedInCoverage}
          />
        )}
      </dl>
    </Panel>
  )
}
