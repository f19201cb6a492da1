import { REGIONS, regionNames } from "../../src/domain/regions"

describe("the region tree", () => {
  it("holds the 31 provinces of the mainland", () => {
    expect(REGIONS).toHaveLength(31)
    expect(REGIONS.map((province) => province.code)).not.toContain("710000")
  })

  it("gives every city at least one district and every code once", () => {
    const districts = REGIONS.flatMap((province) => province.cities.flatMap((city) => city.districts))
    expect(REGIONS.flatMap((province) => province.cities).filter((city) => !city.districts.length)).toEqual([])
    expect(new Set(districts.map((district) => district.code)).size).toBe(districts.length)
    expect(districts.every((district) => /^\d{6}$/.test(district.code))).toBe(true)
  })

  it("knows the changes since the standard was printed", () => {
    expect(regionNames("330113")).toEqual({ province: "浙江省", city: "杭州市", district: "临平区" })
    expect(regionNames("110105")).toEqual({ province: "北京市", city: "北京市", district: "朝阳区" })
    // Merged into 上城区 in 2021.
    expect(regionNames("330104")).toBeUndefined()
    expect(regionNames("999999")).toBeUndefined()
  })
})
