import { defineRule } from "@anxin/compliance"
import type {} from "../facts/types"
import { CLAUSE, PAGE, text } from "./return-texts"

/** A quality fault is shown, so that an agent can decide without the goods. */
export const faultIsShown = defineRule({
  id: "aftersales.fault_is_shown",
  gates: ["return.request"],
  rulebook: ["R24", "R28"],
  clause: CLAUSE.fault,
  title: text("质量问题须附照片", "A quality fault comes with photos"),
  facts: ["return_photos"],
  test: "test/http/returns/request.spec.ts",
  page: PAGE.returns,
  check({ input, facts: { return_photos: found } }) {
    const unknown = input.photo_ids?.some((id) => !found.has(id))
    if (unknown) {
      const message = text("找不到所附照片，请重新上传", "A photo was not found; please upload it again")
      return [{ outcome: "deny", code: "returns.photo_not_found", message }]
    }
    if (input.reason !== "quality_fault") return []
    // Asked beforehand: what will be needed. Asked for real: what is missing.
    if (input.photo_ids === undefined) {
      return [{ outcome: "notice", code: "returns.photos_needed", message: text("需上传问题照片", "Photos of the fault will be needed") }]
    }
    if (input.photo_ids.length > 0) return []
    const message = text("请上传至少一张问题照片", "Please add at least one photo of the fault")
    return [{ outcome: "deny", code: "returns.photos_required", message }]
  },
})
