import { read } from "./client"

interface Place {
  code: string
  name: string
}

/** Provinces, cities and districts of GB/T 2260. */
export interface RegionTree {
  provinces: (Place & { cities: (Place & { districts: Place[] })[] })[]
}

export const regionsOfChina = (): Promise<RegionTree> => read<RegionTree>("regions", {}, "zh")

/** Names of a district's chain by its six digits, or nothing when the code is unknown. */
export function placeOf(tree: RegionTree, code: string): { province: string; city: string; district: string } | undefined {
  for (const province of tree.provinces) {
    for (const city of province.cities) {
      const district = city.districts.find((place) => place.code === code)
      if (district) return { province: province.name, city: city.name, district: district.name }
    }
  }
  return undefined
}
