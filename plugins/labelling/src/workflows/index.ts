export * from "./label/workflows/decide-label"
export * from "./label/workflows/submit-label"
