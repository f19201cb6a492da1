/** Chinese texts of the compliance pages. */
const zhCN = {
  rulebook: { title: "合规规则" },
}

export default zhCN
