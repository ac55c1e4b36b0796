/**
 * Who may import whom. Every room of src/ names what it may use; what is not
 * named is forbidden. tests/architecture.test.ts plants a breach of each rule
 * and looks whether it is found.
 */

/** Tests may look into any room. */
const TESTS = ['\\.(?:test|e2e)\\.tsx?$', '^tests/']

/** room → the rooms it may use besides itself. app and main.tsx may use every room. */
const MAY_USE = {
  domain: [],
  ui: [],
  state: ['domain'],
  api: ['domain'],
  i18n: ['domain', 'state'],
  figures: ['domain', 'i18n', 'ui', 'state'],
  charts: ['domain', 'i18n', 'ui'],
  // joins the API's answers and the URL's view into what screens show, and draws a panel that waits or failed
  board: ['api', 'state', 'domain', 'i18n', 'ui', 'deck'],
  // a deck: which slides the data give, how somebody has arranged them, and how that is kept
  deck: ['domain', 'state', 'i18n', 'figures'],
  // how one slide is drawn, wherever it appears
  slides: ['deck', 'domain', 'state', 'i18n', 'figures', 'charts', 'ui'],
  styles: [],
  features: ['domain', 'ui', 'state', 'api', 'i18n', 'figures', 'charts', 'board', 'deck', 'slides'],
}

const roomRules = Object.entries(MAY_USE).map(([room, others]) => ({
  name: `room-${room}`,
  comment: `src/${room} may use ${others.map((other) => `src/${other}`).join(', ') || 'no other room'}.`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: TESTS },
  to: { path: '^src/', pathNot: [room, ...others].map((name) => `^src/${name}/`) },
}))

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** A package, wherever it is installed. */
const PACKAGE = '(?:^|/)node_modules/'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    forbid(
      'feature-apart',
      'A feature never imports another: what two share moves to a lower room.',
      { path: '^src/features/([^/]+)/', pathNot: TESTS },
      { path: '^src/features/', pathNot: '^src/features/$1/' },
    ),
    forbid(
      'domain-no-package',
      'The domain is pure: no package, nothing of Node.',
      { path: '^src/domain/', pathNot: TESTS },
      { pathNot: '^src/' },
    ),
    forbid(
      'ui-react-only',
      'The parts in src/ui know React and nothing else.',
      { path: '^src/ui/', pathNot: TESTS },
      { path: PACKAGE, pathNot: `${PACKAGE}(?:@types/)?react(?:-dom)?/` },
    ),
    forbid(
      'recharts-in-charts',
      'Recharts is large and lazy: src/charts alone knows it.',
      { pathNot: ['^src/charts/', 'node_modules'] },
      { path: `${PACKAGE}(?:recharts|react-is)/` },
    ),
    forbid(
      'mocks-apart',
      'The mock API is for main.tsx (dynamically), the scripts that write the static API, and tests.',
      { path: '^src/', pathNot: ['^src/main\\.tsx$', ...TESTS] },
      { path: '^mocks/' },
    ),
    forbid(
      'mocks-dynamically',
      'A static import would put the mock API into the built app.',
      { path: '^src/main\\.tsx$' },
      { path: '^mocks/', dynamic: false },
    ),
    forbid(
      'mocks-by-contract',
      'The mock API knows the contract (api/contract, wire, paths, its OpenAPI document) and the domain.',
      { path: '^mocks/', pathNot: TESTS },
      {
        path: '^(?:src|scripts|tests)/',
        pathNot: ['^src/domain/', '^src/api/(?:contract|wire|paths)\\.ts$', '^scripts/openapi\\.ts$'],
      },
    ),
    forbid(
      'tests-apart',
      'Nothing but tests takes from tests/ (tests/builders among them).',
      { path: '^(?:src|mocks|scripts)/', pathNot: TESTS },
      { path: '^tests/' },
    ),
    forbid(
      'scripts-apart',
      'The app takes nothing from scripts.',
      { path: '^src/', pathNot: TESTS },
      { path: '^scripts/' },
    ),
    forbid(
      'src-no-node',
      'The app runs in a browser.',
      { path: '^src/', pathNot: TESTS },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'src-no-dev-package',
      'What the app imports is a dependency, not a tool.',
      { path: '^src/', pathNot: TESTS },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: `${PACKAGE}@types/` },
    ),
    forbid('no-circular', 'Two files that need each other are one, or hide a third.', {}, { circular: true }),
    forbid('no-unresolved', 'An import that leads nowhere.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:dist|artifacts|coverage)/' },
    tsPreCompilationDeps: true, // types count: a type-only import is a dependency of thought
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
    },
  },
}
