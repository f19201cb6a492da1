import en from "./en"
import zhCN from "./zh-cn"

/** Texts of the access pages, under the dashboard's own language codes; namespace `access`. */
export default {
  zhCN: { access: zhCN },
  en: { access: en },
}
