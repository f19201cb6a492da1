import en from "./en"
import zhCN from "./zh-cn"

/** Texts of the pick task and return pages, under the dashboard's own language codes; namespace `aftersales`. */
export default {
  zhCN: { aftersales: zhCN },
  en: { aftersales: en },
}
