import type { Gap } from "../gaps"
import type { LabelContent } from "../label-content"
import { screenLabelWording } from "../wording/screen-wording"
import type { Check } from "./context"

function textsOf(content: LabelContent): [keyof LabelContent, string][] {
  const plain: [keyof LabelContent, string | null][] = [
    ["specification", content.specification],
    ["name", content.name?.zh ?? null],
    ["name", content.name?.en ?? null],
    ["ingredients", content.ingredients?.zh ?? null],
    ["ingredients", content.ingredients?.en ?? null],
    ["additives", content.additives?.zh ?? null],
    ["additives", content.additives?.en ?? null],
  ]
  return plain.flatMap(([field, text]): [keyof LabelContent, string][] => (text ? [[field, text]] : []))
}

/** R21: wording that a label must not carry. Storage and notices are left out: "不添加冰块" is advice, no claim. */
export const checkWording: Check = (content) =>
  textsOf(content).flatMap(([field, text]) =>
    screenLabelWording(text, content.edition).map(
      ({ severity, clause, reason, words, kind }): Gap => ({
        code: "label.wording_banned",
        field,
        severity,
        clause,
        message: { zh: `${reason.zh}：“${words}”`, en: `${reason.en}: “${words}”` },
        details: { words, kind },
      })
    )
  )
