import type { Allergen } from "../vocabulary"

/**
 * Words of Chinese ingredient lists that name a member of a group for sure. Single characters such as 鱼 or 乳
 * are left out: 鱼腥草 is a herb and 乳酸 an acid.
 */
export const CERTAIN_WORDS: Readonly<Record<Allergen, readonly string[]>> = {
  gluten_cereals: ["小麦", "面粉", "大麦", "黑麦", "麸皮", "谷朊粉", "面筋", "面包糠"],
  crustaceans: ["虾仁", "虾皮", "虾米", "虾粉", "虾肉", "基围虾", "对虾", "南美白虾", "小龙虾", "蟹肉", "梭子蟹", "大闸蟹"],
  fish: ["鱼肉", "鱼糜", "鱼粉", "鱼露", "鱼籽", "鱼子", "鳕鱼", "三文鱼", "金枪鱼", "带鱼", "鲅鱼", "鲈鱼", "草鱼", "黄鱼", "鳗鱼", "沙丁鱼", "鳀鱼"],
  eggs: ["鸡蛋", "鸭蛋", "鹌鹑蛋", "皮蛋", "咸蛋", "蛋黄", "蛋清", "全蛋", "蛋粉", "蛋液"],
  peanuts: ["花生"],
  soy: ["大豆", "黄豆", "黑豆", "青豆豉", "豆粕", "豆腐", "豆浆", "腐竹", "酱油"],
  milk: ["牛奶", "牛乳", "羊奶", "羊乳", "生乳", "奶粉", "乳粉", "炼乳", "乳清", "乳糖", "酪蛋白", "干酪", "奶酪", "稀奶油", "淡奶油", "无水奶油", "黄油"],
  nuts: ["核桃", "杏仁", "腰果", "榛子", "榛仁", "开心果", "夏威夷果", "碧根果", "巴旦木", "扁桃仁", "松子"],
}

/** Words that often, but not always, stand for a group: shown to whoever decides. */
export const LIKELY_WORDS: Readonly<Partial<Record<Allergen, readonly string[]>>> = {
  gluten_cereals: ["麦芽", "燕麦", "面包屑"],
  soy: ["植物蛋白", "豆油", "豆沙"],
  milk: ["奶油", "奶精", "植脂末"],
  eggs: ["沙拉酱"],
  crustaceans: ["蟹黄", "虾味", "蟹味"],
  nuts: ["栗子"],
}

/** Exempt by GB 7718-2025 annex D.4, or no member of the group at all; taken out of the text first. */
export const EXEMPT_PHRASES: readonly string[] = [
  "精炼大豆油",
  "大豆油（精炼）",
  "精炼花生油",
  "花生油（精炼）",
  "大豆肽",
  "大豆磷脂",
  "大豆卵磷脂",
  "大豆维生素E",
  "小麦淀粉",
  "大麦淀粉",
  "小麦葡萄糖浆",
  "麦芽糊精",
  "麦芽糖",
  "鱼明胶",
  "甲壳素",
  "苦杏仁苷",
]

/** Flavours are named after food that they need not contain. */
export const FLAVOURINGS = /[\u4e00-\u9fff]{1,6}?(?:味)?(?:食用)?香精/g
