import type { BilingualText } from "@anxin/compliance/contracts/text"

/** The 31 food categories of the production licence catalogue (食品生产许可分类目录). */
export const FOOD_CATEGORIES: Readonly<Record<string, BilingualText>> = {
  "01": { zh: "粮食加工品", en: "processed grain" },
  "02": { zh: "食用油、油脂及其制品", en: "edible oils and fats" },
  "03": { zh: "调味品", en: "condiments" },
  "04": { zh: "肉制品", en: "meat products" },
  "05": { zh: "乳制品", en: "dairy products" },
  "06": { zh: "饮料", en: "drinks" },
  "07": { zh: "方便食品", en: "convenience food" },
  "08": { zh: "饼干", en: "biscuits" },
  "09": { zh: "罐头", en: "canned food" },
  "10": { zh: "冷冻饮品", en: "frozen drinks and ices" },
  "11": { zh: "速冻食品", en: "quick-frozen food" },
  "12": { zh: "薯类和膨化食品", en: "potato and puffed food" },
  "13": { zh: "糖果制品", en: "confectionery" },
  "14": { zh: "茶叶及相关制品", en: "tea and tea products" },
  "15": { zh: "酒类", en: "alcohol" },
  "16": { zh: "蔬菜制品", en: "vegetable products" },
  "17": { zh: "水果制品", en: "fruit products" },
  "18": { zh: "炒货食品及坚果制品", en: "roasted seeds and nuts" },
  "19": { zh: "蛋制品", en: "egg products" },
  "20": { zh: "可可及焙烤咖啡产品", en: "cocoa and roasted coffee" },
  "21": { zh: "食糖", en: "sugar" },
  "22": { zh: "水产制品", en: "fish and seafood products" },
  "23": { zh: "淀粉及淀粉制品", en: "starch products" },
  "24": { zh: "糕点", en: "pastry" },
  "25": { zh: "豆制品", en: "soy products" },
  "26": { zh: "蜂产品", en: "bee products" },
  "27": { zh: "保健食品", en: "health food" },
  "28": { zh: "特殊医学用途配方食品", en: "food for special medical purposes" },
  "29": { zh: "婴幼儿配方食品", en: "infant formula" },
  "30": { zh: "特殊膳食食品", en: "special diet food" },
  "31": { zh: "其他食品", en: "other food" },
}

/** True for `01` to `31`. */
export const isFoodCategory = (code: string): boolean => Object.hasOwn(FOOD_CATEGORIES, code)
