import type { BilingualText } from "@anxin/compliance/contracts/text"

/** What is doubtful about a well-formed number. Real numbers fail check digits, so a doubt asks for a second person. */
export type NumberWarning = "uscc_check_digit" | "uscc_organisation_code" | "licence_check_digit"

/** Why a number cannot be one at all. */
export type NumberFault =
  | "uscc_length"
  | "uscc_alphabet"
  | "uscc_structure"
  | "sc_format"
  | "sc_category"
  | "qs_void"
  | "jy_format"
  | "jy_form"
  | "filing_format"
  | "overseas_format"

export type NumberCheck =
  | { ok: true; number: string; warnings: NumberWarning[] }
  | { ok: false; number: string; fault: NumberFault }

export const WARNING_TEXTS: Record<NumberWarning, BilingualText> = {
  uscc_check_digit: {
    zh: "统一社会信用代码的校验码不符（少数早期试点代码如此），请对照证照，由第二人复核放行",
    en: "The check character of the unified social credit code does not match (so it is with a few early pilot codes); compare the paper and have a second person accept it",
  },
  uscc_organisation_code: {
    zh: "统一社会信用代码内的组织机构代码校验码不符，请由第二人复核放行",
    en: "The check character of the organisation code inside the credit code does not match; have a second person accept it",
  },
  licence_check_digit: {
    zh: "许可证编号的校验码不符（部分真实编号如此），请对照证照，由第二人复核放行",
    en: "The check digit of the licence number does not match (so it is with some real numbers); compare the paper and have a second person accept it",
  },
}

/** Numbers are copied from papers and chats: full-width characters, spaces and hyphens do not count. */
export const normalizeNumber = (raw: string): string => raw.normalize("NFKC").replace(/[\s-]/g, "").toUpperCase()
