import type { RulebookEntry } from "./entry"

/** R1 to R22: food and product. */
export const FOOD: readonly RulebookEntry[] = [
  {
    no: "R1", kind: "A", home: "suppliers",
    title: { zh: "自有食品经营许可", en: "Our own food licence" },
    summary: {
      zh: "公司持有与经营范围相符的食品经营许可或备案，在首页公示；到期或超范围即停止销售。",
      en: "The company holds a food licence or filing that covers what it sells and shows it on the home page; when it ends or does not cover, sales stop.",
    },
    sources: [{ clause: "D1§3", quote: "依法取得食品经营许可证" }],
    law: ["食品安全法 §35", "电子商务法 §15"],
  },
  {
    no: "R2", kind: "B", home: "governance",
    title: { zh: "食品安全与质量部门", en: "Food safety and quality unit" },
    summary: {
      zh: "设立食品安全、质量部门并任命具名负责人；空缺时报警，只有该岗位能放行批次。",
      en: "A food safety and quality unit with a named officer is appointed; a vacancy raises an alarm, and only that role releases lots.",
    },
    sources: [
      { clause: "D1§4", quote: "设立食品安全管理部门" },
      { clause: "D11§2", quote: "成立电商质量安全管理部门" },
    ],
  },
  {
    no: "R3", kind: "A", home: "traceability",
    title: { zh: "食品采购台账", en: "Purchase ledger" },
    summary: {
      zh: "收货必须写全名称、规格、数量、生产日期、保质期、供应商等内容才能过账；过账即生成批次，台账只增不改。",
      en: "A goods receipt posts only with name, specification, quantity, dates, shelf life and supplier complete; posting creates the lot, and the ledger is append-only.",
    },
    sources: [{ clause: "D1§5", quote: "食品采购台账,记录食品的名称、规格、数量、生产日期、保质期、供应商等信息" }],
    law: ["食品安全法 §50", "食品安全法 §53"],
  },
  {
    no: "R4", kind: "A", home: "suppliers",
    title: { zh: "供应商证照查验留存", en: "Supplier licences checked and kept" },
    summary: {
      zh: "查验供应商的许可证和营业执照并留存；缺失或过期时拒绝收货和上架。",
      en: "Licences of the supplier are checked and copies kept; when one is missing or expired, receipt and listing are refused.",
    },
    sources: [{ clause: "D1§6", quote: "查验供应商的食品生产许可证、营业执照等合法证明文件,并留存复印件" }],
    law: ["食品安全法 §53"],
  },
  {
    no: "R5", kind: "A", home: "traceability",
    title: { zh: "符合食品安全标准", en: "Meets the food safety standards" },
    summary: {
      zh: "不符合标准、过期或合格证明不全的食品不得收货、入库和销售。",
      en: "Food that fails the standards, is past its date or lacks its certificate is not received, stocked or sold.",
    },
    sources: [{ clause: "D1§7", quote: "不得采购不符合食品安全标准的食品" }],
    law: ["食品安全法 §34"],
  },
  {
    no: "R6", kind: "B→A", home: "suppliers",
    title: { zh: "供应商定期评价", en: "Supplier evaluation" },
    summary: {
      zh: "用真实数据定期给供应商评分；评分过低时不能再下采购单。",
      en: "Suppliers are graded from real data at set intervals; a low grade blocks further orders.",
    },
    sources: [{ clause: "D1§8", quote: "定期对供应商进行评价" }],
  },
  {
    no: "R7", kind: "A/B", home: "traceability",
    title: { zh: "储存条件", en: "Storage conditions" },
    summary: {
      zh: "每个储存区有温湿度范围和记录；放错区域被拒绝，超限会冻结批次。",
      en: "Each zone has its range of temperature and humidity with readings; the wrong zone is refused, an excursion holds the lot.",
    },
    sources: [{ clause: "D1§9", quote: "合理设置食品储存设施,保证食品储存条件符合国家食品安全标准" }],
  },
  {
    no: "R8", kind: "A", home: "traceability",
    title: { zh: "分区分类储存", en: "Zones and classes apart" },
    summary: {
      zh: "按相容性矩阵上架，生熟、过敏原、非食品分开，防止交叉污染。",
      en: "Putaway follows a compatibility matrix: raw and cooked, allergens and non-food stay apart.",
    },
    sources: [{ clause: "D1§10", quote: "分区、分类、分层次进行,防止交叉污染" }],
  },
  {
    no: "R9", kind: "B", home: "traceability",
    title: { zh: "储存设施清洗消毒", en: "Cleaning and disinfection" },
    summary: {
      zh: "每处设施有周期性清洗消毒任务和凭证，逾期会标记该区域。",
      en: "Each facility has a recurring cleaning task with evidence; an overdue one flags the zone.",
    },
    sources: [{ clause: "D1§11", quote: "定期对食品储存设施进行清洗、消毒" }],
  },
  {
    no: "R10", kind: "A/B", home: "traceability",
    title: { zh: "合格的运输工具与包装", en: "Approved vehicles and packaging" },
    summary: {
      zh: "承运商、车辆和包装材料登记审批，只能用已批准的发货。",
      en: "Carriers, vehicles and packaging are registered and approved; only approved ones dispatch.",
    },
    sources: [{ clause: "D1§12", quote: "符合食品安全要求的运输工具和包装材料" }],
  },
  {
    no: "R11", kind: "B", home: "traceability",
    title: { zh: "运输防污染防损坏", en: "No contamination or damage in transit" },
    summary: { zh: "装车和交付时检查货物状态并拍照留证。", en: "Condition is checked with a photo at loading and at delivery." },
    sources: [{ clause: "D1§13", quote: "防止食品受到污染、损坏" }],
  },
  {
    no: "R12", kind: "A", home: "traceability",
    title: { zh: "运输温湿度记录", en: "Transport log" },
    summary: {
      zh: "需要冷链的货物没有时间、温度、湿度记录就不能完成运单；超限开案并冻结批次。",
      en: "A shipment that needs it cannot complete without its log of time, temperature and humidity; an excursion opens a case and holds the lot.",
    },
    sources: [{ clause: "D1§14", quote: "对食品运输过程进行记录,包括运输时间、温度、湿度等信息" }],
    law: ["GB 31605-2020"],
  },
  {
    no: "R13", kind: "A", home: "labelling",
    title: { zh: "标签与日期明示", en: "Label and dates shown" },
    summary: {
      zh: "标签不全不能上架；商品页显示将要发出的那一批的生产日期和保质期，并冻结到订单行。",
      en: "A product with an incomplete label is not listed; its page shows the dates of the lot that would ship, frozen on the order line.",
    },
    sources: [
      { clause: "D1§15", quote: "明确标示食品的名称、规格、数量、价格、生产日期、保质期等信息" },
      { clause: "D9§8", quote: "真实、准确、完整的产品信息" },
    ],
    law: ["食品安全法 §67", "GB 7718"],
  },
  {
    no: "R14", kind: "B→A", home: "traceability",
    title: { zh: "抽样检测", en: "Sampling and testing" },
    summary: {
      zh: "按计划抽样送检；结果不合格时冻结批次并追踪去向。",
      en: "Lots are sampled and tested by plan; a failed result holds the lot and traces where it went.",
    },
    sources: [
      { clause: "D1§17", quote: "定期对销售食品进行质量检测" },
      { clause: "D11§3.2(1)", quote: "对供应商的商品进行抽样检验" },
    ],
  },
  {
    no: "R15", kind: "A", home: "traceability",
    title: { zh: "不合格拒绝上架", en: "Failed goods are not listed" },
    summary: {
      zh: "检验不合格或待检的批次不能销售。",
      en: "A lot whose inspection failed or is pending cannot be sold.",
    },
    sources: [{ clause: "D11§3.2(2)", quote: "检验不合格的商品,电商平台有权拒绝上架销售" }],
  },
  {
    no: "R16", kind: "A", home: "labelling",
    title: { zh: "商品准入审核", en: "Product admission" },
    summary: {
      zh: "商品经另一人审核标签和资料后才能上架；改动后重新审核。",
      en: "A product is listed only after another person reviewed its label and papers; a change sends it back to review.",
    },
    sources: [{ clause: "D11§3.1(2)", quote: "对供应商的商品进行审核,确保商品质量符合要求" }],
  },
  {
    no: "R17", kind: "A", home: "traceability",
    title: { zh: "双向追溯", en: "Trace both ways" },
    summary: {
      zh: "从订单行追到批次、收货单、供应商和生产者，从批次追到每一个订单和库位。",
      en: "From an order line back to lot, receipt, supplier and producer; from a lot forward to every order and place.",
    },
    sources: [
      { clause: "D10§5.2", quote: "确保商品来源可查、去向可追" },
      { clause: "D11§3.3(1)", quote: "确保商品来源可追溯" },
    ],
    law: ["食品安全法 §42"],
  },
  {
    no: "R18", kind: "A", home: "traceability",
    title: { zh: "消费者可查询", en: "Customers can look it up" },
    summary: {
      zh: "扫码或按批次打开公开追溯页，不含任何个人信息。",
      en: "A public trace page opens by code or lot and shows no personal data.",
    },
    sources: [{ clause: "D11§3.3(2)", quote: "消费者可查询商品的生产、流通等环节信息" }],
  },
  {
    no: "R19", kind: "A", home: "traceability",
    title: { zh: "不售伪劣假冒", en: "No inferior or counterfeit goods" },
    summary: {
      zh: "可疑商品冻结、下架；品牌授权要留档。",
      en: "Suspect goods are held and taken down; brand authorisations are kept on file.",
    },
    sources: [
      { clause: "D9§6", quote: "不得销售伪劣商品" },
      { clause: "D10§5.1", quote: "不得销售假冒伪劣商品" },
    ],
  },
  {
    no: "R20", kind: "B", home: "labelling",
    title: { zh: "商品信息定期维护", en: "Listings kept up to date" },
    summary: {
      zh: "久未复核的商品进入复核清单。",
      en: "Listings that nobody reviewed for long come up for review.",
    },
    sources: [{ clause: "D12§1.4.2", quote: "定期更新和维护,确保商品信息的准确性和完整性" }],
  },
  {
    no: "R21", kind: "A", home: "labelling",
    title: { zh: "虚假宣传与价格欺诈", en: "False claims and price fraud" },
    summary: {
      zh: "筛查违禁用语；划线价必须有真实成交记录支持。",
      en: "Banned wording is screened; a struck-through price needs a real price history.",
    },
    sources: [
      { clause: "D9§13", quote: "防范和打击虚假宣传、价格欺诈等违法行为" },
      { clause: "D10§6.3", quote: "加强对虚假宣传、虚假广告等违法行为的查处" },
    ],
    law: ["明码标价和禁止价格欺诈规定 §16"],
  },
  {
    no: "R22", kind: "A", home: "labelling",
    title: { zh: "安全提示", en: "Safety notices" },
    summary: {
      zh: "过敏原、储存条件和必要警示缺一不可，否则不能上架。",
      en: "Allergens, storage and required warnings must all be there, or the product is not listed.",
    },
    sources: [{ clause: "D21§2.5", quote: "采取完善的安全保障措施和必要的安全提示" }],
    law: ["GB 7718"],
  },
]
