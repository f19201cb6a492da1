import { z } from "@medusajs/framework/zod"
import { calendarDate, errorBody, parseInput, plainText, positiveInteger } from "../src"
import type { CodedError } from "../src"

const schema = z.object({ name: plainText(10), on: calendarDate(), quantity: positiveInteger(), kind: z.enum(["a", "b"]).optional() })
const good = { name: "大米", on: "2026-11-20", quantity: 3 }

const refusal = (value: unknown): CodedError => {
  try {
    parseInput(schema, value)
  } catch (error) {
    return error as CodedError
  }
  throw new Error("it was accepted")
}

describe("parseInput", () => {
  it("answers the parsed value, texts trimmed", () => {
    expect(parseInput(schema, { ...good, name: " 大米 " })).toEqual(good)
  })

  it.each([
    ["markup", { name: "<b>米</b>" }, "name", "must not contain < or >"],
    ["a control character", { name: "米\u0000" }, "name", "must not contain control characters"],
    ["a text that is too long", { name: "米".repeat(10_000) }, "name", "at most 10 characters"],
    ["an empty text", { name: "  " }, "name", "must not be empty"],
    ["a day that does not exist", { on: "2026-02-30" }, "on", "not an existing date (YYYY-MM-DD)"],
    ["zero", { quantity: 0 }, "quantity", "must be greater than 0"],
    ["a fraction", { quantity: 1.5 }, "quantity", "must be a whole number"],
    ["a missing number", { quantity: undefined }, "quantity", "must be a whole number"],
  ])("refuses %s and says where", (_, change, path, message) => {
    const error = refusal({ ...good, ...change })
    expect(error).toMatchObject({ code: "request.invalid", status: 400 })
    expect(errorBody(error, "en").details).toEqual({ issues: [{ path, message }] })
    expect(errorBody(error, "zh").message).toMatch(/^输入有误：[^a-z]*/)
  })

  it("lists every issue, in the reader's language, also of zod's own kinds", () => {
    const body = errorBody(refusal({ name: 1, on: "x", quantity: "3", kind: "c" }), "zh")
    const issues = (body.details as { issues: { path: string; message: string }[] }).issues
    expect(issues.map((issue) => issue.path)).toEqual(["name", "on", "quantity", "kind"])
    for (const issue of issues) expect(issue.message).toMatch(/[\u4e00-\u9fff]/)
  })
})
