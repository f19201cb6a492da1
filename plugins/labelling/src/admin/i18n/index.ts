import en from "./en"
import zhCN from "./zh-cn"

/** Texts of the label pages, under the dashboard's own language codes; namespace `labelling`. */
export default {
  zhCN: { labelling: zhCN },
  en: { labelling: en },
}
