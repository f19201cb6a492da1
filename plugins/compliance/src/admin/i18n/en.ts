import type zhCN from "./zh-cn"

/** English texts of the compliance pages; the same keys as the Chinese ones. */
const en: typeof zhCN = {
  rulebook: { title: "Rulebook" },
}

export default en
