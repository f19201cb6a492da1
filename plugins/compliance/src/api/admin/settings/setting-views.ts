import type { SettingDefinition } from "../../../contracts"
import type { SettingVersionRow } from "../../../modules/compliance/service"
import { settingValue } from "../../../modules/compliance/service"

const versionView = (version: SettingVersionRow) => ({ ...version, value: settingValue(version) })

/** A setting with the value in force, since when and by what source, and its whole history, newest first. */
export function settingView(definition: SettingDefinition, inForce: SettingVersionRow | undefined, history: SettingVersionRow[]) {
  const { key, title, loosens } = definition
  const fallback = {
    value: definition.default,
    effective_from: definition.effective_from,
    source: definition.source,
    certainty: definition.certainty,
  }
  const { value, effective_from, source, certainty } = inForce ? versionView(inForce) : fallback
  return {
    key,
    title,
    loosens,
    value,
    effective_from,
    source,
    certainty,
    version_id: inForce?.id ?? null,
    default: fallback,
    pending: history.filter((version) => version.status === "proposed").length,
    history: history.map(versionView),
  }
}

export { versionView }
