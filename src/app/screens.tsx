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
const ComposeScreen = screenFrom(
  async () => (await import('../features/compose/compose-screen')).ComposeScreen,
)
const PresenterWindow = screenFrom(
  async () => (await import('../features/presenter/presenter-window')).PresenterWindow,
)
const KioskWindow = screenFrom(async () => (await import('../features/kiosk/kiosk-window')).KioskWindow)
export const Briefing = screenFrom(async () => (await import('../features/briefing/briefing')).Briefing)

const SCREENS: Readonly<Record<string, () => ReactNode>> = {
  '/': () => <OverviewScreen />,
  '/targets': () => <TargetsScreen />,
  '/review': () => <ReviewScreen />,
  '/milestones': () => <MilestonesScreen />,
  '/changes': () => <ChangesScreen />,
  '/multiples': () => <MultiplesScreen />,
  '/departments': () => <DepartmentsScreen />,
  '/method': () => <MethodScreen />,
  '/method/presets': () => <PresetsScreen />,
  '/briefing': () => <ComposeScreen />,
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** `/targets/…` names a target; a badly written one is shown as it is and not found. */
function targetIdIn(path: string): string | null {
  const [, encoded] = /^\/targets\/([^/]+)$/.exec(path) ?? []
  return encoded === undefined ? null : decoded(encoded)
}

/** `/report/7.1/lifts-started` is a place in the report: a paragraph, and a target's words in it. */
function reportPlaceIn(path: string): { paragraphId: string | null; targetId: string | null } | null {
  const found = /^\/report(?:\/([^/]+)(?:\/([^/]+))?)?$/.exec(path)
  if (found === null) return null
  const [paragraphId = null, targetId = null] = found.slice(1).map((part) => part && decoded(part))
  return { paragraphId, targetId }
}

/** `/areas/7` is a work area's page. */
function areaIdIn(path: string): number | null {
  const [, digits] = /^\/areas\/([1-9]\d?)$/.exec(path) ?? []
  return digits === undefined ? null : Number(digits)
}

/** What fills a window of its own, without header and footer; null where a path is an ordinary screen's. */
export function windowAt(path: string): ReactNode | null {
  if (path === '/kiosk') return <KioskWindow />
  const [, session] = /^\/presenter\/([^/]+)$/.exec(path) ?? []
  return session === undefined ? null : <PresenterWindow name={decoded(session)} />
}

/** What is shown at a path of the address. */
export function screenAt(path: string): ReactNode {
  const screen = Object.hasOwn(SCREENS, path) ? SCREENS[path] : undefined
  if (screen !== undefined) return screen()
  const place = reportPlaceIn(path)
  if (place !== null) return <ReportScreen {...place} />
  const areaId = areaIdIn(path)
  if (areaId !== null) return <AreaScreen key={areaId} id={areaId} />
  const id = targetIdIn(path)
  return id === null ? <PageNotFound /> : <TargetScreen key={id} id={id} />
}

/** What a screen is kept by: the places in the report are one screen, which scrolls from one to the other. */
export function screenKeyAt(path: string): string {
  return reportPlaceIn(path) === null ? path : '/report'
}
