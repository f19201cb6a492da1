import { defineErrors } from "./define-errors"

/** Codes of the compliance plugin. */
export const complianceError = defineErrors("compliance", {
  rule_unknown: {
    type: "not_found",
    when: "a rulebook number is asked for that the rulebook does not have",
    zh: "规则手册中没有 {no}",
    en: "The rulebook has no {no}",
  },
  setting_unknown: {
    type: "not_found",
    when: "a setting is named that no plugin declares",
    zh: "没有名为 {key} 的设置",
    en: "There is no setting {key}",
  },
  setting_value_invalid: {
    type: "invalid_data",
    when: "the setting's own check refuses the value",
    zh: "设置值无效：{reason_zh}",
    en: "The value is not valid: {reason_en}",
  },
  setting_date_past: {
    type: "invalid_data",
    when: "a value is to take effect before today: past decisions do not change",
    zh: "生效日期 {effective_from} 早于今天 {today}",
    en: "The effective date {effective_from} is before today, {today}",
  },
  setting_version_unknown: {
    type: "not_found",
    when: "a proposed value is decided on that does not exist",
    zh: "没有这条设置提议",
    en: "There is no such proposal",
  },
  setting_version_decided: {
    type: "conflict",
    when: "a proposal is decided on that somebody has decided already",
    zh: "该提议已经处理过",
    en: "This proposal has already been decided",
  },
  setting_same_person: {
    type: "forbidden",
    when: "whoever proposed a value decides on it: loosening takes two people",
    zh: "提议人不能审批自己的提议，请另一位同事处理",
    en: "You proposed this value; another person has to decide",
  },
})
