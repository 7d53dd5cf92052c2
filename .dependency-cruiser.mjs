import { apiModules } from './scripts/architecture/modules.mjs'

/** Files of a module that are not its front door. */
const inside = (module) => `^api/${module}/(?!index\\.ts$)`

const order = apiModules.map((module, index) => ({
  name: `${module}-imports-down-the-list-only`,
  comment: `api/${module} may use what comes before it in the list, through its front door`,
  severity: 'error',
  from: { path: `^api/${module}/` },
  to: {
    path: [
      ...apiModules.slice(index + 1).map((later) => `^api/${later}/`),
      ...apiModules.slice(0, index).map(inside),
      '^api/[^/]+\\.ts$',
    ],
  },
}))

export default {
  forbidden: [
    ...order,
    {
      name: 'outside-uses-front-doors',
      comment: 'scripts, tests and the application itself come in by the front doors',
      severity: 'error',
      from: { path: '^(scripts|api/[^/]+\\.ts)' },
      to: { path: apiModules.map(inside) },
    },
    {
      name: 'fronts-know-the-api-by-its-types-alone',
      severity: 'error',
      from: { path: '^(ui|pos|workteam|storefront)/' },
      to: { path: '^(api|scripts|test)/' },
    },
    {
      name: 'fronts-share-through-ui',
      severity: 'error',
      from: { path: '^(pos|workteam|storefront)/' },
      to: { path: '^(pos|workteam|storefront)/', pathNot: '^$1/' },
    },
    {
      name: 'ui-knows-no-front',
      severity: 'error',
      from: { path: '^ui/' },
      to: { path: '^(pos|workteam|storefront)/' },
    },
    {
      name: 'api-knows-no-scripts',
      severity: 'error',
      from: { path: '^api/' },
      to: { path: '^(scripts|test|ui|pos|workteam|storefront)/' },
    },
    {
      name: 'no-circles',
      comment: 'types alone may look at each other',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^dist/|^node_modules/|\\?url$|\\?raw$)' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.vue', '.mjs', '.js', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
