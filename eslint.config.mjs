import medusa from "@medusajs/eslint-plugin"
import tseslint from "typescript-eslint"

const forTypeScript = (configs) => configs.map((config) => ({ ...config, files: ["**/*.{ts,tsx}"] }))

export default tseslint.config(
  { ignores: ["**/node_modules/", "**/.medusa/", "**/.next/", ".data/", "**/migrations/**", "**/*.d.ts", "**/*.cjs", "jest.config.js"] },
  ...forTypeScript(tseslint.configs.recommended),
  // Its configs name the files they are for (steps, routes, widgets …).
  ...medusa.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-empty-object-type": "off",
      // What a client may see is a CodedError, which is a MedusaError; a plain Error is a broken invariant of ours.
      "@medusajs/use-medusa-error-not-generic-error": "off",
      // One mutation inside one database transaction has nothing to compensate.
      "@medusajs/no-service-mutations-in-api-route": "off",
      // The registries of steps and workflows are one for the whole application: ids carry the plugin's name.
      "@medusajs/step-id-kebab-case": "off",
      "@medusajs/workflow-id-matches-export-or-filename": "off",
      // A public method that writes opens the transaction itself; helpers inside it get the context they must use.
      "@medusajs/use-inject-manager-on-public-methods": "off",
      "@medusajs/medusa-context-on-context-param": "off",
      "max-lines": ["warn", { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Rules and their texts are data; long tables there are read, not run.
    files: ["**/admin/i18n/**", "**/rulebook/**", "**/scripts/demo/**", "**/messages/**"],
    rules: { "max-lines": "off" },
  },
  {
    // The storefront is no Medusa workspace.
    files: ["storefront/**/*.{ts,tsx}", "test/**/*.ts"],
    rules: Object.fromEntries(Object.keys(medusa.rules).map((rule) => [`@medusajs/${rule}`, "off"])),
  },
  {
    // Tests read answers of the API as they come.
    files: ["test/**/*.ts", "**/__tests__/**/*.{ts,tsx}"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  }
)
