import fc from "fast-check"
import { assessLabel } from "../src/domain/assess-label"
import type { LabelContent, NutritionLine } from "../src/domain/label-content"
import { doubtNutrition } from "../src/domain/nutrition/plausibility"
import { completeLine, NRV, nrvPercent } from "../src/domain/nutrition/reference-values"
import { NUTRIENTS, type Nutrient } from "../src/domain/vocabulary"
import { completeLabel } from "./support/content"

const table = (values: Partial<Record<Nutrient, number>>): NutritionLine[] =>
  Object.entries(values).map(([key, per_100]) => completeLine({ key: key as Nutrient, per_100 }))
const codes = (changes: Partial<LabelContent>) => assessLabel(completeLabel(changes)).gaps.map(({ code }) => code.slice(6))
const GOOD = { energy: 1500, protein: 5, fat: 6, saturated_fat: 2, carbohydrate: 70, sugar: 25, sodium: 80 }

describe("share of the reference value", () => {
  it.each<[Nutrient, number, number | null]>([
    ["energy", 8400, 100],
    ["energy", 1500, 18],
    ["protein", 60, 100],
    ["fat", 6, 10],
    ["saturated_fat", 20, 100],
    ["carbohydrate", 70, 23],
    ["sodium", 2000, 100],
    ["sodium", 0, 0],
    ["sugar", 25, null],
  ])("of %s %d is %d%%", (key, per100, percent) => expect(nrvPercent(key, per100)).toBe(percent))

  it("grows with the content and is exact at the reference value", () => {
    fc.assert(
      fc.property(fc.constantFrom(...NUTRIENTS), fc.nat(50_000), fc.nat(50_000), (key, a, b) => {
        const [low, high] = [nrvPercent(key, Math.min(a, b)), nrvPercent(key, Math.max(a, b))]
        return NRV[key] === null ? low === null && high === null : low! <= high! && nrvPercent(key, NRV[key]!) === 100
      })
    )
  })
})

describe("the nutrition table", () => {
  it("needs five lines in 2011 and seven in 2025", () => {
    const { saturated_fat: _s, sugar: _g, ...five } = GOOD
    expect(codes({ nutrition: table(five), edition: "GB7718-2011" })).toEqual([])
    expect(codes({ nutrition: table(five) })).toEqual(["nutrition_line_missing", "nutrition_line_missing"])
  })

  it("names the line that it lacks or has twice", () => {
    const { sodium: _, ...six } = GOOD
    const gaps = assessLabel(completeLabel({ nutrition: [...table(six), completeLine({ key: "fat", per_100: 6 })] })).gaps
    expect(gaps.map(({ code, details }) => [code, details?.nutrient])).toEqual([
      ["label.nutrition_line_missing", "sodium"],
      ["label.nutrition_line_twice", "fat"],
    ])
  })

  it("takes a printed share that is one point off, not two", () => {
    const printed = (nrv_percent: number) => table(GOOD).map((line) => (line.key === "energy" ? { ...line, nrv_percent } : line))
    expect(codes({ nutrition: printed(17) })).toEqual([])
    expect(codes({ nutrition: printed(16) })).toEqual(["nutrition_nrv_wrong"])
  })

  it.each<[Partial<LabelContent>, string[]]>([
    [{ nutrition_exemption: "tea", food_category: "14" }, []],
    [{ nutrition_exemption: "tea" }, ["nutrition_exemption_unfounded"]],
    [{ nutrition_exemption: "bottled_water", food_category: "06" }, []],
    [{ nutrition_exemption: "small_pack", largest_face_cm2: 40 }, []],
    [{ nutrition_exemption: "small_pack", largest_face_cm2: 40.5 }, ["nutrition_exemption_unfounded"]],
    [{ nutrition_exemption: "small_pack", largest_face_cm2: 40, edition: "GB7718-2011" }, ["nutrition_exemption_unfounded"]],
    [{ nutrition_exemption: "single_ingredient_dried" }, []],
    [{ nutrition_exemption: "single_ingredient_dried", edition: "GB7718-2011" }, ["nutrition_exemption_unfounded"]],
    [{ nutrition_exemption: null }, ["nutrition_missing"]],
  ])("may be absent: %j", (changes, expected) => expect(codes({ nutrition: null, ...changes })).toEqual(expected))
})

describe("doubts", () => {
  it("are none about a plausible table", () => expect(doubtNutrition(table(GOOD), "100g")).toEqual([]))

  it("arise from more than 100 g in 100 g, parts above the whole, impossible salt, and energy from nowhere", () => {
    expect(doubtNutrition(table({ protein: 40, fat: 30, carbohydrate: 40 }), "100g")).toMatchObject([{ kind: "sum_too_large", sum_g: 110 }])
    expect(doubtNutrition(table({ carbohydrate: 110, protein: 0, fat: 0 }), "100ml")).toEqual([])
    expect(doubtNutrition(table({ fat: 3, saturated_fat: 4 }), "100g")).toMatchObject([{ kind: "part_exceeds_whole", part: "saturated_fat" }])
    expect(doubtNutrition(table({ sodium: 40_000 }), "100g")).toMatchObject([{ kind: "sodium_impossible" }])
    expect(doubtNutrition(table({ ...GOOD, energy: 800 }), "100g")).toMatchObject([{ kind: "energy_implausible", expected_kj: 1497 }])
  })

  it("count the energy of alcohol", () => {
    const beer = table({ energy: 170, protein: 0.4, fat: 0, carbohydrate: 3.5, sodium: 0 })
    expect(doubtNutrition(beer, "100ml", 4.3)).toEqual([])
    expect(doubtNutrition(beer, "100ml", 0)).toMatchObject([{ kind: "energy_implausible" }])
  })

  it("never arise from a table that was computed by the standard's own factors", () => {
    const amount = fc.double({ min: 0, max: 33, noNaN: true })
    fc.assert(
      fc.property(amount, amount, amount, (protein, fat, carbohydrate) => {
        const energy = protein * 17 + fat * 37 + carbohydrate * 17
        return doubtNutrition(table({ energy, protein, fat, carbohydrate }), "100g").length === 0
      })
    )
  })
})
