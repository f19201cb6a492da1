/** Joins class names and drops what is false. */
export const classes = (...names: (string | false | null | undefined)[]): string => names.filter(Boolean).join(" ")
