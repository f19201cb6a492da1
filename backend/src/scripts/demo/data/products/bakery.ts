import type { DemoProduct } from "../product-shape"

const shared = {
  category: "bakery", kind: "prepacked", zone: "ambient", supplier: "suxin", producer: "suxin", food_category: "24",
  origin: ["上海市", "Shanghai"],
} as const
/** Of the supplier whose licence lapsed. */
const lapsed = { ...shared, supplier: "jiufeng", producer: "ludao", origin: ["福建省厦门市", "Xiamen, Fujian"] } as const

export const BAKERY: readonly DemoProduct[] = [
  {
    ...shared,
    handle: "soda-crackers-400g",
    food_category: "08",
    name: ["香葱苏打饼干", "Scallion Soda Crackers"],
    tagline: ["发酵一夜，薄脆不腻", "Leavened overnight, thin and crisp"],
    description: ["二次发酵，脱水香葱，早餐茶点。", "Twice leavened with scallions, for breakfast and tea."],
    price: 14.9, net_content: "400 g", specification: "400 g/盒", shelf_life_days: 270,
    ingredients: ["小麦粉、食用植物油、白砂糖、食用盐、脱水香葱、酵母", "Wheat flour, vegetable oil, sugar, salt, dried scallions, yeast"],
    additives: ["碳酸氢钠", "Sodium bicarbonate"], allergens: ["gluten_cereals"],
    standard: "GB/T 20980", nutrition: [1990, 9.2, 19.5, 8.6, 65.3, 6.5, 780],
  },
  {
    ...shared,
    handle: "walnut-cookies-300g",
    name: ["宫廷桃酥", "Walnut Shortbread"],
    tagline: ["入口即化", "Melts in the mouth"],
    description: ["核桃碎与猪油起酥，老式烘烤。", "Crushed walnuts and lard, baked the old way."],
    price: 19.8, net_content: "300 g", specification: "300 g/盒", shelf_life_days: 90,
    ingredients: ["小麦粉、白砂糖、猪油、鸡蛋、核桃仁、黑芝麻", "Wheat flour, sugar, lard, egg, walnuts, black sesame"],
    additives: ["碳酸氢铵", "Ammonium bicarbonate"], allergens: ["gluten_cereals", "eggs", "nuts"],
    standard: "GB/T 20977", nutrition: [2180, 7.6, 28.5, 10.4, 58.2, 24, 190],
  },
  {
    ...shared,
    handle: "green-bean-cake-280g",
    name: ["绿豆糕", "Mung Bean Cakes"],
    tagline: ["清甜细腻", "Delicate and lightly sweet"],
    description: ["绿豆去皮蒸制，配一杯清茶。", "Peeled mung beans, steamed; made for green tea."],
    price: 22.5, net_content: "280 g", specification: "280 g/盒", shelf_life_days: 45,
    ingredients: ["绿豆、白砂糖、花生油、麦芽糖", "Mung beans, sugar, peanut oil, maltose"], allergens: ["peanuts"],
    standard: "GB/T 20977", nutrition: [1680, 10.5, 11.2, 2.1, 64, 32, 12],
  },
  {
    ...shared,
    handle: "wholewheat-toast-400g",
    name: ["全麦吐司", "Wholewheat Toast Bread"],
    tagline: ["每日新鲜烘焙", "Baked daily"],
    description: ["全麦粉占一半以上，当日烘焙当日配送。", "More than half wholewheat; baked and sent the same day."],
    price: 12.9, net_content: "400 g", specification: "400 g/袋", shelf_life_days: 7,
    ingredients: ["全麦粉、小麦粉、水、鸡蛋、白砂糖、黄油、酵母、食用盐", "Wholewheat flour, wheat flour, water, egg, sugar, butter, yeast, salt"],
    allergens: ["gluten_cereals", "eggs", "milk"],
    standard: "GB/T 20981", nutrition: [1080, 9.8, 4.9, 2.2, 43, 6.4, 410],
  },
  {
    ...lapsed,
    handle: "hawthorn-rolls-200g",
    food_category: "17",
    name: ["山楂果丹皮", "Hawthorn Fruit Rolls"],
    tagline: ["酸甜开胃", "Sweet and sour"],
    description: ["山楂打浆摊片烘干，卷成小卷。", "Hawthorn purée dried in sheets and rolled."],
    price: 13.9, net_content: "200 g", specification: "200 g/袋", shelf_life_days: 300,
    ingredients: ["山楂、白砂糖", "Hawthorn, sugar"], additives: ["柠檬酸", "Citric acid"],
    standard: "GB/T 31318", nutrition: [1340, 0.8, 0.6, 0.1, 77, 58, 45],
  },
  {
    ...lapsed,
    handle: "peanut-candy-250g",
    food_category: "13",
    name: ["花生芝麻酥糖", "Peanut & Sesame Brittle"],
    tagline: ["层层酥脆", "Crisp in layers"],
    description: ["花生芝麻炒香，麦芽糖拉酥。", "Roasted peanuts and sesame in pulled maltose."],
    price: 16.9, net_content: "250 g", specification: "250 g/袋", shelf_life_days: 240,
    ingredients: ["花生仁、麦芽糖、白砂糖、芝麻", "Peanuts, maltose, sugar, sesame"], allergens: ["peanuts"],
    standard: "SB/T 10019", nutrition: [2010, 12.6, 22.4, 4.2, 57.5, 42, 60],
  },
]
