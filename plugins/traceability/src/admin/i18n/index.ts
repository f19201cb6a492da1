import en from "./en"
import zhCN from "./zh-cn"

/** Texts of the receipt and lot pages, under the dashboard's own language codes; namespace `traceability`. */
export default {
  zhCN: { traceability: zhCN },
  en: { traceability: en },
}
