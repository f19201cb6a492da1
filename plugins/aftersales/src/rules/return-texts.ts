import type { BilingualText } from "@anxin/compliance/contracts/text"

/** Clauses that the rules of returns cite. */
export const CLAUSE = {
  no_reason: "消费者权益保护法 §25；民法典 §201、§203；七日无理由退货暂行办法",
  exclusions: "消费者权益保护法 §25；消费者权益保护法实施条例 §19",
  intact: "消费者权益保护法 §25；七日无理由退货暂行办法 §8、§9",
  fault: "D11；消费者权益保护法 §24；民法典 §621",
  received: "D12；消费者权益保护法 §25",
  quantity: "D11；D12",
  decision: "D11；侵害消费者权益行为处罚办法 §8、§9",
} as const

/** Where a customer and staff meet these rules. */
export const PAGE = { returns: "/app/returns", picks: "/app/pick-tasks" } as const

export const text = (zh: string, en: string): BilingualText => ({ zh, en })
