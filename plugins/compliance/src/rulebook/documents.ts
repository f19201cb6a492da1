import type { BilingualText } from "../contracts"

/** The source documents: a collection of rules as Chinese e-commerce companies publish them. */
export const DOCUMENTS: Readonly<Record<string, BilingualText>> = {
  D1: { zh: "电商公司食品安全管理制度", en: "Food safety rules of an e-commerce company" },
  D2: { zh: "电子商务部规章制度（3篇）", en: "Rules of the e-commerce department (3 texts)" },
  D3: { zh: "网络安全预防处理应急预案", en: "Network security prevention and emergency plan" },
  D4: { zh: "电商安全生产规章制度", en: "Work safety rules for e-commerce" },
  D5: { zh: "电子商务的安全管理制度（甲）", en: "Security rules for e-commerce (A)" },
  D6: { zh: "电子商务消防安全管理制度", en: "Fire safety rules for e-commerce" },
  D7: { zh: "电商仓库管理工作制度", en: "Warehouse rules for e-commerce" },
  D8: { zh: "电子商务公司安全管理制度", en: "Security rules of an e-commerce company" },
  D9: { zh: "电子商务安全法律制度", en: "Legal rules for safe e-commerce" },
  D10: { zh: "电商行业安全管理制度", en: "Safety rules of the e-commerce trade" },
  D11: { zh: "电商质量安全管理制度", en: "Product quality and safety rules" },
  D12: { zh: "电子商务规章制度及流程", en: "E-commerce rules and procedures" },
  D13: { zh: "电子商务的安全管理制度（乙）", en: "Security rules for e-commerce (B)" },
  D14: { zh: "电商公司网络安全管理制度", en: "Network security rules of an e-commerce company" },
  D15: { zh: "电商公司规章制度（5篇）", en: "Rules of an e-commerce company (5 texts)" },
  D16: { zh: "电子商务平台公司管理制度", en: "Management rules of a platform company" },
  D17: { zh: "电子商务公司规章制度范本", en: "Model rules of an e-commerce company" },
  D18: { zh: "电子商务公司全套规章制度", en: "Full set of rules of an e-commerce company" },
  D19: { zh: "电子商务公司规章管理制度", en: "House rules of an e-commerce company" },
  D20: { zh: "电商公司的规章制度", en: "Rules of conduct of an e-commerce company" },
  D21: { zh: "电子商务公司安全管理制度（分级负责）", en: "Safety rules by levels of responsibility" },
}
