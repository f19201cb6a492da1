import { screenWording } from "../src/domain/wording/screen-wording"
import { WORDING_TERMS } from "../src/domain/wording/terms"

const kinds = (text: string) => screenWording(text, "listing").filter(({ severity }) => severity === "deny").map(({ kind, words }) => [kind, words])

describe("wording of a listing", () => {
  it.each<[string, string, string]>([
    ["全场最好吃的糕点", "absolute", "最好"],
    ["销量第一", "absolute", "第一"],
    ["国家级非遗工艺", "absolute", "国家级"],
    ["极品龙井", "absolute", "极品"],
    ["零添加酱油", "no_addition", "零添加"],
    ["本品不添加防腐剂", "no_addition", "不添加"],
    ["不使用味精", "no_addition", "不使用"],
    ["对糖尿病有治疗作用", "medical", "治疗"],
    ["疗效显著", "medical", "疗效"],
    ["降血压", "medical", "降血压"],
    ["增强免疫力", "medical", "增强免疫力"],
    ["The world's best cake", "absolute", "The world's best"],
    ["no added preservatives", "no_addition", "no added"],
    ["It cures colds", "medical", "cures"],
  ])("refuses %s", (text, kind, words) => {
    const hits = kinds(text)
    expect(hits.map(([one]) => one)).toContain(kind)
    expect(hits.some(([, found]) => found!.toLowerCase().includes(words.toLowerCase().slice(-3)))).toBe(true)
  })

  it.each([
    "最佳食用温度 4 ℃，开封后尽快食用",
    "最近生产，当季新茶",
    "第一次开封后请冷藏",
    "不使用时请密封保存",
    "最大限度保留风味",
    "Best before: see pack. Best served chilled.",
    "糯米粉与桂花制成的糕点",
    "不加热也可食用",
  ])("takes %s", (text) => expect(kinds(text)).toEqual([]))

  it("only remarks on claims that hold when the content is 0, and on compared prices", () => {
    for (const text of ["无糖乌龙茶", "原价 20 元"]) {
      expect(screenWording(text, "listing")).toMatchObject([{ severity: "notice" }])
    }
  })

  it("says for each term which article bans it, in both languages, and keeps no state between texts", () => {
    for (const { clause, reason, pattern } of WORDING_TERMS) {
      expect([clause, reason.zh, reason.en].every((text) => text.length > 0)).toBe(true)
      expect(pattern.global || pattern.sticky).toBe(false)
    }
  })
})
