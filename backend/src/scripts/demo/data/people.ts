/** An invented customer; the address is an example. */
export interface DemoCustomer {
  key: string
  /** The first one is whose sign-in `npm start` prints. */
  email: string
  name: string
  phone: string
  region: { province: string; city: string; district: string; code: string }
  street: string
}

/** Customers of the demo shop. Names and streets say that they are examples. */
export const CUSTOMERS: readonly DemoCustomer[] = [
  {
    key: "lin",
    email: "customer@anxin.example",
    name: "林示例",
    phone: "13800000001",
    region: { province: "浙江省", city: "杭州市", district: "西湖区", code: "330106" },
    street: "示例路 1 号 2 幢 301 室",
  },
  {
    key: "chen",
    email: "chen@customers.anxin.example",
    name: "陈示例",
    phone: "13800000002",
    region: { province: "江苏省", city: "南京市", district: "玄武区", code: "320102" },
    street: "示例街 22 号 5 单元 602 室",
  },
  {
    key: "wang",
    email: "wang@customers.anxin.example",
    name: "王示例",
    phone: "13800000003",
    region: { province: "四川省", city: "成都市", district: "锦江区", code: "510104" },
    street: "示例巷 6 号 1 栋 1201 室",
  },
  {
    key: "zhao",
    email: "zhao@customers.anxin.example",
    name: "赵示例",
    phone: "13800000004",
    region: { province: "广东省", city: "深圳市", district: "南山区", code: "440305" },
    street: "示例大道 100 号 8A",
  },
]
