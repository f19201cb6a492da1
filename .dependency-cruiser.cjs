/** The direction of imports (docs: README, "The house"): domain plugins → compliance; backend composes; the storefront speaks HTTP. */
const plugin = (names) => `^plugins/(${names})/`

module.exports = {
  forbidden: [
    {
      name: "plugins-import-down",
      comment: "A domain plugin imports compliance only; others it reads through the container and the contracts.",
      severity: "error",
      from: { path: "^plugins/([^/]+)/" },
      to: { path: "^plugins/([^/]+)/", pathNot: ["^plugins/$1/", "^plugins/compliance/"] },
    },
    {
      name: "kernel-imports-nobody",
      severity: "error",
      from: { path: plugin("compliance") },
      to: { path: "^plugins/(?!compliance/)" },
    },
    {
      name: "plugins-do-not-know-the-application",
      severity: "error",
      from: { path: "^plugins/" },
      to: { path: "^(backend|storefront|test|scripts)/", pathNot: "^test/support/" },
    },
    {
      name: "storefront-speaks-http",
      severity: "error",
      from: { path: "^storefront/" },
      to: { path: "^(backend|plugins|test|scripts)/" },
    },
    {
      name: "domain-is-pure",
      comment: "Rules and domain functions do no I/O and know no framework.",
      severity: "error",
      from: { path: "^plugins/[^/]+/src/(domain|rules)/", pathNot: "\\.spec\\.ts$" },
      to: { path: "node_modules/@medusajs|^(node:)?(fs|net|http|https|child_process)" , pathNot: "node_modules/@medusajs/(framework|types)/.*types" },
    },
    {
      name: "contracts-are-types",
      severity: "error",
      from: { path: "^plugins/compliance/src/contracts/" },
      to: { dependencyTypesNot: ["type-only"], pathNot: "^plugins/compliance/src/contracts/" },
    },
    {
      name: "proprietary-modules-stay-out",
      severity: "error",
      from: {},
      to: { path: "node_modules/@medusajs/(rbac|auth-oidc)/" },
    },
    // Models of one module name each other, as MikroORM wants it.
    { name: "no-cycles", severity: "error", from: { path: "^(plugins|backend|scripts|test)/" }, to: { circular: true, pathNot: "/models/", viaOnly: { dependencyTypesNot: ["type-only"] } } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.medusa/|\\.next/|\\.data/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["types", "import", "require", "default"] },
  },
}
