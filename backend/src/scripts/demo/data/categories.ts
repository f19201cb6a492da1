import type { BilingualText } from "@anxin/compliance/contracts/text"

export interface DemoCategory {
  handle: string
  name: BilingualText
  description: BilingualText
}

/** Aisles of the demo shop. */
export const CATEGORIES: readonly DemoCategory[] = [
  {
    handle: "grain-oil",
    name: { zh: "粮油米面", en: "Rice, flour & oil" },
    description: { zh: "主食与食用油", en: "Staples and cooking oil" },
  },
  {
    handle: "seasonings",
    name: { zh: "调味品", en: "Seasonings" },
    description: { zh: "酱油、醋、豆瓣与香料", en: "Soy sauce, vinegar, pastes and spices" },
  },
  {
    handle: "dairy",
    name: { zh: "乳品", en: "Dairy" },
    description: { zh: "鲜奶、酸奶与奶酪", en: "Milk, yoghurt and cheese" },
  },
  {
    handle: "meat-eggs",
    name: { zh: "肉禽蛋", en: "Meat & eggs" },
    description: { zh: "肉制品与蛋品", en: "Prepared meat and eggs" },
  },
  {
    handle: "seafood",
    name: { zh: "水产海味", en: "Seafood" },
    description: { zh: "冷冻与干制水产", en: "Frozen and dried seafood" },
  },
  {
    handle: "frozen",
    name: { zh: "速冻点心", en: "Frozen dim sum" },
    description: { zh: "饺子、汤圆与包点", en: "Dumplings, rice balls and buns" },
  },
  {
    handle: "bakery",
    name: { zh: "糕点糖果", en: "Bakery & sweets" },
    description: { zh: "饼干、糕点、面包与糖果", en: "Biscuits, cakes, bread and sweets" },
  },
  {
    handle: "nuts",
    name: { zh: "坚果果干", en: "Nuts & dried fruit" },
    description: { zh: "原味坚果与果干", en: "Nuts and dried fruit" },
  },
  {
    handle: "tea-drinks",
    name: { zh: "茶酒饮料", en: "Tea & drinks" },
    description: { zh: "茶叶、饮料、蜂蜜与黄酒", en: "Tea, drinks, honey and rice wine" },
  },
  {
    handle: "fresh",
    name: { zh: "蔬果豆制品", en: "Vegetables & tofu" },
    description: { zh: "新鲜蔬果、豆腐与酱菜", en: "Fresh produce, tofu and pickles" },
  },
]
