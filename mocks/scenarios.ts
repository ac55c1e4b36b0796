/**
 * What the mock API can play. Chosen by `?scenario=` in development, by
 * `server.use(...handlersFor(…))` in tests.
 *
 * - demo: the API as it is.
 * - published: the published figures, whichever dataset is asked for.
 * - empty: areas and the report, but no target, indicator or observation yet.
 * - slow: every answer takes 6 seconds, past the point of "still loading".
 * - offline: no connection to the API.
 * - errors: the report, the indicators and the history of a target fail, each in
 *   its own way; the rest is as usual.
 * - malformed: targets and observations with one of each fault among them.
 * - large: 10,000 targets.
 */
export const SCENARIOS = [
  'demo',
  'published',
  'empty',
  'slow',
  'offline',
  'errors',
  'malformed',
  'large',
] as const
export type Scenario = (typeof SCENARIOS)[number]

/** The scenario that a query string names; undefined for one that is not known, demo when it names none. */
export function scenarioIn(search: string): Scenario | undefined {
  const named = new URLSearchParams(search).get('scenario') ?? 'demo'
  return SCENARIOS.find((scenario) => scenario === named)
}
