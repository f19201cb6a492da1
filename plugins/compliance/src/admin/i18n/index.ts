import en from "./en"
import zhCN from "./zh-cn"

/** Texts of the compliance pages, under the dashboard's own language codes; namespace `compliance`. */
export default {
  zhCN: { compliance: zhCN },
  en: { compliance: en },
}
