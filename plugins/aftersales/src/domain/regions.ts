import { areaList } from "@vant/area-data"

/** A district, or a city without districts, by its GB/T 2260 code of six digits. */
export interface Region {
  code: string
  name: string
}

export interface City extends Region {
  districts: Region[]
}

export interface Province extends Region {
  cities: City[]
}

/** Names that belong to one code. */
export interface RegionNames {
  province: string
  city: string
  district: string
}

/** Taiwan, Hong Kong and Macau have country codes of their own in Medusa, and the shop does not deliver there. */
const NOT_DELIVERED: readonly string[] = ["71", "81", "82"]

const startingWith = (list: Record<string, string>, prefix: string): Region[] =>
  Object.entries(list)
    .filter(([code]) => code.startsWith(prefix))
    .map(([code, name]) => ({ code, name }))

function cityWithDistricts(city: Region): City {
  const districts = startingWith(areaList.county_list, city.code.slice(0, 4))
  return { ...city, districts: districts.length ? districts : [{ ...city }] }
}

/**
 * The provinces, cities and districts that the shop delivers to. Source: `@vant/area-data` (GB/T 2260 with the
 * changes since; towns of cities without districts, such as Dongguan, carry codes in common use).
 */
export const REGIONS: readonly Province[] = Object.entries(areaList.province_list)
  .filter(([code]) => !NOT_DELIVERED.includes(code.slice(0, 2)))
  .map(([code, name]) => ({
    code,
    name,
    cities: startingWith(areaList.city_list, code.slice(0, 2)).map(cityWithDistricts),
  }))

const NAMES_BY_CODE: ReadonlyMap<string, RegionNames> = new Map(
  REGIONS.flatMap((province) =>
    province.cities.flatMap((city) =>
      city.districts.map((district) => [
        district.code,
        { province: province.name, city: city.name, district: district.name },
      ])
    )
  )
)

/** The names of a district code, or nothing for a code that the tree does not hold. */
export const regionNames = (code: string): RegionNames | undefined => NAMES_BY_CODE.get(code)
