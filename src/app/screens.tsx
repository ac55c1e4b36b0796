import { lazy, type ComponentType, type ReactNode } from 'react'
import { completeChinese } from '../i18n/zh'
import { PageNotFound } from './page-not-found'

/** A screen that comes in a file of its own, together with its words. */
function screenFrom<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const [screen] = await Promise.all([load(), completeChinese()])
    return { default: screen }
  })
}

// The overview's words are part of the first load.
const OverviewScreen = lazy(async () => ({
  default: (await import('../features/overview/overview-screen')).OverviewScreen,
}))
const TargetsScreen = screenFrom(
  async () => (await import('../features/targets/targets-screen')).TargetsScreen,
)
const TargetScreen = screenFrom(async () => (await import('../features/target/target-screen')).TargetScreen)
const ReportScreen = screenFrom(async () => (await import('../features/report/report-screen')).ReportScreen)
const ReviewScreen = screenFrom(async () => (await import('../features/review/review-screen')).ReviewScreen)
const AreaScreen = screenFrom(async () => (await import('../features/area/area-screen')).AreaScreen)
const MilestonesScreen = screenFrom(
  async () => (await import('../features/milestones/milestones-screen')).MilestonesScreen,
)
const ChangesScreen = screenFrom(
  async () => (await import('../features/changes/changes-screen')).ChangesScreen,
)
const MultiplesScreen = screenFrom(
  async () => (await import('../features/multiples/multiples-screen')).MultiplesScreen,
)
const DepartmentsScreen = screenFrom(
  async () => (await import('../features/departments/departments-screen')).DepartmentsScreen,
)
const MethodScreen = screenFrom(async () => (await import('../features/method/method-screen')).MethodScreen)
const PresetsScreen = screenFrom(
  async () => (await import('../features/method/presets-screen')).PresetsScreen,
)
export const Briefing = screenFrom(async () => (await import('../features/briefing/briefing')).Briefing)

const SCREENS: Readonly<Record<string, () => ReactNode>> = {
  '/': () => <OverviewScreen />,
  '/targets': () => <TargetsScreen />,
  '/report': () => <ReportScreen />,
  '/review': () => <ReviewScreen />,
  '/milestones': () => <MilestonesScreen />,
  '/changes': () => <ChangesScreen />,
  '/multiples': () => <MultiplesScreen />,
  '/departments': () => <DepartmentsScreen />,
  '/method': () => <MethodScreen />,
  '/method/presets': () => <PresetsScreen />,
}

/** `/targets/…` names a target; a badly written one is shown as it is and not found. */
function targetIdIn(path: string): string | null {
  const [, encoded] = /^\/targets\/([^/]+)$/.exec(path) ?? []
  if (encoded === undefined) return null
  try {
    return decodeURIComponent(encoded)
  } catch {
    return encoded
  }
}

/** `/areas/7` is a work area's page. */
function areaIdIn(path: string): number | null {
  const [, digits] = /^\/areas\/([1-9]\d?)$/.exec(path) ?? []
  return digits === undefined ? null : Number(digits)
}

/** What is shown at a path of the address. */
export function screenAt(path: string): ReactNode {
  const screen = Object.hasOwn(SCREENS, path) ? SCREENS[path] : undefined
  if (screen !== undefined) return screen()
  const areaId = areaIdIn(path)
  if (areaId !== null) return <AreaScreen key={areaId} id={areaId} />
  const id = targetIdIn(path)
  return id === null ? <PageNotFound /> : <TargetScreen key={id} id={id} />
}
