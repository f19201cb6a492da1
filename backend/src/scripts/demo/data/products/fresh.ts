import type { DemoProduct } from "../product-shape"

const shared = { category: "fresh" } as const
const bean = {
  ...shared, kind: "prepacked_chilled", zone: "chilled", supplier: "jiangnan", producer: "wannan", food_category: "25",
  storage: ["0 ℃～6 ℃ 冷藏", "Keep at 0–6 °C"], origin: ["安徽省合肥市", "Hefei, Anhui"],
} as const
const farm = {
  ...shared, kind: "farm_produce", supplier: "qingye", producer: "qingye", food_category: "16", standard: null,
  origin: ["山东省寿光市", "Shouguang, Shandong"], nutrition_exemption: "fresh_food",
} as const

export const FRESH: readonly DemoProduct[] = [
  {
    ...bean,
    handle: "soft-tofu-350g",
    name: ["盒装嫩豆腐", "Soft Tofu"],
    tagline: ["凉拌煲汤", "For salads and soups"],
    description: ["大豆现磨，盒内凝固，细嫩。", "Freshly ground soybeans, set in the box."],
    price: 4.9, net_content: "350 g", specification: "350 g/盒", shelf_life_days: 15,
    ingredients: ["水、大豆", "Water, soybeans"], additives: ["葡萄糖酸-δ-内酯", "Glucono delta-lactone"], allergens: ["soy"],
    standard: "GB/T 22106", nutrition: [209, 5, 2.5, 0.4, 2, 0.5, 5],
  },
  {
    ...bean,
    handle: "dried-tofu-300g",
    name: ["五香豆腐干", "Five-Spice Dried Tofu"],
    tagline: ["韧而不硬", "Firm, not hard"],
    description: ["豆腐压制卤煮，切丝炒菜或直接吃。", "Pressed and simmered in spice; slice and fry."],
    price: 9.9, net_content: "300 g", specification: "300 g/袋", shelf_life_days: 45,
    ingredients: ["水、大豆、酿造酱油（水、大豆、小麦、食用盐）、食用盐、香辛料", "Water, soybeans, soy sauce (water, soy, wheat, salt), salt, spices"],
    additives: ["硫酸钙", "Calcium sulphate"], allergens: ["soy", "gluten_cereals"],
    standard: "GB/T 23494", nutrition: [615, 16.2, 7.4, 1.1, 4, 0.8, 590],
  },
  {
    ...shared,
    kind: "prepacked", zone: "ambient", supplier: "baiwei", producer: "chuanfu", food_category: "16",
    handle: "pickled-mustard-80gx10",
    name: ["涪陵风味榨菜", "Pickled Mustard Tuber"],
    tagline: ["十袋装，脆爽下饭", "Ten bags, crisp"],
    description: ["青菜头三腌三榨，下粥拌面。", "Mustard tuber, salted and pressed three times."],
    price: 19.9, net_content: "800 g", specification: "80 g×10 袋/盒", shelf_life_days: 300,
    ingredients: ["青菜头、食用盐、菜籽油、白砂糖、香辛料", "Mustard tuber, salt, rapeseed oil, sugar, spices"],
    additives: ["山梨酸钾、柠檬酸", "Potassium sorbate, citric acid"],
    standard: "GH/T 1011", origin: ["四川省眉山市", "Meishan, Sichuan"],
    nutrition: [196, 1.5, 1.8, 0.2, 5.2, 2.6, 2050],
  },
  {
    ...farm,
    zone: "ambient",
    handle: "tomatoes-500g",
    name: ["普罗旺斯番茄", "Provence Tomatoes"],
    tagline: ["沙瓤多汁", "Soft and juicy"],
    description: ["自然成熟采摘，酸甜沙瓤，生吃入菜皆宜。", "Picked ripe, for salads and cooking."],
    price: 9.8, net_content: "500 g", specification: "500 g/盒", shelf_life_days: 8,
    ingredients: ["番茄", "Tomatoes"], storage: ["阴凉通风处保存", "Keep cool and airy"],
  },
  {
    ...farm,
    food_category: "17",
    zone: "ambient",
    handle: "apples-2kg",
    name: ["红富士苹果", "Fuji Apples"],
    tagline: ["脆甜多汁", "Crisp and sweet"],
    description: ["果径八十毫米以上，套袋种植，分级装箱。", "80 mm and above, bagged on the tree, graded."],
    price: 29.9, net_content: "2 kg", specification: "2 kg/箱", shelf_life_days: 30,
    ingredients: ["苹果", "Apples"], storage: ["冷藏更佳", "Better chilled"],
  },
  {
    ...farm,
    zone: "chilled",
    handle: "bok-choy-300g",
    name: ["棚栽小油菜", "Baby Bok Choy"],
    tagline: ["当日采收", "Cut the same day"],
    description: ["合作社大棚当日采收，预冷装袋。", "Cut in the cooperative's greenhouse, cooled and bagged the same day."],
    price: 6.9, net_content: "300 g", specification: "300 g/袋", shelf_life_days: 5,
    ingredients: ["小油菜", "Bok choy"], storage: ["0 ℃～6 ℃ 冷藏", "Keep at 0–6 °C"],
  },
]
