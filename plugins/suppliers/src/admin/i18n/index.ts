import en from "./en"
import zhCN from "./zh-cn"

/** Texts of the supplier pages, under the dashboard's own language codes; namespace `suppliers`. */
export default {
  zhCN: { suppliers: zhCN },
  en: { suppliers: en },
}
