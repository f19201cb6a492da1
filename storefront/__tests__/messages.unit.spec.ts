import { loadMessages } from "../src/i18n/messages"

type Tree = { [key: string]: string | Tree }

const leaves = (tree: Tree, path = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === "string" ? [[`${path}${key}`, value] as [string, string]] : leaves(value, `${path}${key}.`)))

/** Arguments and tags of an ICU message; plural branches differ between languages, their argument does not. */
const slots = (text: string) => [...new Set([...text.matchAll(/\{(\w+)[,}]|<(\w+)>/g)].map(([, argument, tag]) => argument ?? `<${tag}>`))].sort()

const zh = new Map(leaves(loadMessages("zh") as unknown as Tree))
const en = new Map(leaves(loadMessages("en") as unknown as Tree))

describe("messages of the shop window", () => {
  it("have the same keys in both languages", () => {
    expect([...en.keys()].sort()).toEqual([...zh.keys()].sort())
  })

  it("take the same arguments and tags in both languages", () => {
    const differing = [...zh].filter(([key, text]) => slots(text).join() !== slots(en.get(key) ?? "").join()).map(([key]) => key)
    expect(differing).toEqual([])
  })

  it("are never empty, and no Chinese text was left in English", () => {
    expect([...zh, ...en].filter(([, text]) => !text.trim())).toEqual([])
    const left = [...en].filter(([key, text]) => key !== "client.otherLanguage" && /[\u4e00-\u9fff]/.test(text))
    expect(left).toEqual([])
  })

  it("are Chinese where they are words", () => {
    const foreign = [...zh].filter(([key, text]) => key !== "client.otherLanguage" && !/[\u4e00-\u9fff]/.test(text.replace(/\{[^}]*\}/g, "")) && /[a-z]{3,}/i.test(text.replace(/\{[^}]*\}/g, "")))
    expect(foreign).toEqual([])
  })
})
