"use client"

import { useTranslations } from "next-intl"
import { useEffect, useId, useState } from "react"
import type { RegionTree } from "../../backend/regions"
import { useFormState } from "../../forms/action-form"
import { controlClass, controlProps, FieldFrame } from "../../forms/field"

/** The region of a district is told by the first digits of its code: 330106 lies in 330100, which lies in 330000. */
function chainOf(tree: RegionTree | undefined, code: string): { province: string; city: string } {
  for (const province of tree?.provinces ?? []) {
    const city = province.cities.find(({ districts }) => districts.some((district) => district.code === code))
    if (city) return { province: province.code, city: city.code }
  }
  return { province: "", city: "" }
}

interface Option {
  code: string
  name: string
}

function Select({ label, value, options, error, name, choose, disabled, onChange }: {
  label: string
  value: string
  options: Option[]
  error?: string
  name?: string
  choose: string
  disabled: boolean
  onChange(value: string): void
}) {
  const id = useId()
  return (
    <FieldFrame id={id} label={label} error={error}>
      <select
        name={name}
        value={value}
        disabled={disabled}
        aria-required
        onChange={(event) => onChange(event.target.value)}
        className={`${controlClass} disabled:bg-sunken disabled:text-ink-faint`}
        {...controlProps(id, { error })}
      >
        <option value="">{choose}</option>
        {options.map(({ code, name: text }) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

/** Province, city, district; only the district's code travels with the form. */
export function RegionFields({ initial = "" }: { initial?: string }) {
  const t = useTranslations("client.region")
  const { fields, values } = useFormState()
  const [tree, setTree] = useState<RegionTree>()
  const [failed, setFailed] = useState(false)
  const [district, setDistrict] = useState(values.region_code ?? initial)
  const [province, setProvince] = useState("")
  const [city, setCity] = useState("")

  useEffect(() => {
    const abort = new AbortController()
    fetch("/data/regions", { signal: abort.signal })
      .then((response) => (response.ok ? (response.json() as Promise<RegionTree>) : Promise.reject(new Error(String(response.status)))))
      .then(setTree)
      .catch(() => {
        if (!abort.signal.aborted) setFailed(true)
      })
    return () => abort.abort()
  }, [])

  const chain = chainOf(tree, district)
  const provinceCode = province || chain.province
  const cityCode = city || chain.city
  const cities = tree?.provinces.find(({ code }) => code === provinceCode)?.cities ?? []
  const districts = cities.find(({ code }) => code === cityCode)?.districts ?? []
  const error = fields.region_code

  return (
    <div className="space-y-2">
      <noscript>
        <p className="text-sm text-cinnabar">{t("needsScript")}</p>
      </noscript>
      {failed && <p role="alert" className="text-sm text-cinnabar">{t("failed")}</p>}
      <div className="grid gap-4 sm:grid-cols-3">
        <Select
          label={t("province")}
          choose={t("choose")}
          value={provinceCode}
          options={tree?.provinces ?? []}
          disabled={!tree}
          error={provinceCode ? undefined : error}
          onChange={(code) => {
            const only = tree?.provinces.find((place) => place.code === code)?.cities
            setProvince(code)
            setCity(only?.length === 1 ? (only[0]?.code ?? "") : "")
            setDistrict("")
          }}
        />
        <Select
          label={t("city")}
          choose={t("choose")}
          value={cityCode}
          options={cities}
          disabled={!cities.length}
          error={provinceCode && !cityCode ? error : undefined}
          onChange={(code) => {
            setProvince(provinceCode)
            setCity(code)
            setDistrict("")
          }}
        />
        <Select
          label={t("district")}
          choose={t("choose")}
          name="region_code"
          value={district}
          options={districts}
          disabled={!districts.length}
          error={cityCode ? error : undefined}
          onChange={setDistrict}
        />
      </div>
    </div>
  )
}
