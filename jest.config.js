/** One runner for everything; `npm test` runs all projects, `npx jest --selectProjects unit` one. */
const transform = {
  "^.+\\.(t|j|m?j)sx?$": [
    "@swc/jest",
    {
      jsc: { parser: { syntax: "typescript", decorators: true, tsx: true }, target: "es2022", transform: { react: { runtime: "automatic" } } },
      // Native import() lets the global setup load the ES modules under scripts/.
      module: { type: "commonjs", ignoreDynamic: true },
    },
  ],
}

const common = {
  rootDir: __dirname,
  testEnvironment: "node",
  transform,
  // These ship ES modules only.
  transformIgnorePatterns: ["node_modules/(?!(otplib|@otplib|@scure|@noble)/)"],
  modulePathIgnorePatterns: ["/\\.medusa/", "/\\.next/", "/\\.data/"],
  testPathIgnorePatterns: ["/node_modules/", "/\\.medusa/"],
}

/** Plugins are tested from source; built code is what the HTTP tests run. */
const fromSource = {
  "^@anxin/([a-z-]+)$": "<rootDir>/plugins/$1/src",
  "^@anxin/([a-z-]+)/(.+)$": "<rootDir>/plugins/$1/src/$2",
}

module.exports = {
  projects: [
    {
      ...common,
      displayName: "unit",
      moduleNameMapper: fromSource,
      testMatch: ["<rootDir>/plugins/*/__tests__/**/*.unit.spec.ts", "<rootDir>/test/**/*.unit.spec.ts", "<rootDir>/storefront/__tests__/**/*.unit.spec.ts"],
    },
    {
      ...common,
      displayName: "module",
      moduleNameMapper: fromSource,
      globalSetup: "<rootDir>/test/support/setup-module.ts",
      globalTeardown: "<rootDir>/test/support/teardown.ts",
      setupFiles: ["<rootDir>/test/support/module-env.ts"],
      testMatch: ["<rootDir>/plugins/*/__tests__/**/*.module.spec.ts"],
    },
    {
      ...common,
      displayName: "http",
      globalSetup: "<rootDir>/test/support/setup-http.ts",
      globalTeardown: "<rootDir>/test/support/teardown.ts",
      testMatch: ["<rootDir>/test/http/**/*.spec.ts"],
    },
    {
      ...common,
      displayName: "e2e",
      globalSetup: "<rootDir>/test/support/setup-e2e.ts",
      globalTeardown: "<rootDir>/test/support/teardown.ts",
      testMatch: ["<rootDir>/test/e2e/**/*.spec.ts"],
    },
  ],
}
