import { BigNumber } from "bignumber.js"
import fc from "fast-check"
import { lineRefund, minus, splitOverPayments, sumOf } from "../../src/domain/refund-amount"

const line = (over: Partial<Parameters<typeof lineRefund>[0]>) =>
  lineRefund({ order_line_id: "l", paid: "10.00", quantity_ordered: 3, quantity_refunded: 0, refunded: "0", quantity: 1, ...over })

const cents = (max: number) => fc.integer({ min: 0, max }).map((n) => new BigNumber(n).div(100).toFixed(2))

describe("what is due for units of a line", () => {
  it("rounds to the cent and gives the rest with the last unit", () => {
    expect(line({})).toBe("3.33")
    expect(line({ quantity_refunded: 1, refunded: "3.33" })).toBe("3.34")
    expect(line({ quantity_refunded: 2, refunded: "6.67" })).toBe("3.33")
    expect(line({ quantity: 3 })).toBe("10.00")
  })

  it("knows no binary fractions", () => {
    expect(line({ paid: "0.3", quantity_ordered: 3, quantity: 1 })).toBe("0.10")
    expect(line({ paid: "1.005", quantity_ordered: 1, quantity: 1 })).toBe("1.01")
  })

  it("refuses more units than were ordered, none, and halves", () => {
    expect(() => line({ quantity: 4 })).toThrow(RangeError)
    expect(() => line({ quantity: 0 })).toThrow(RangeError)
    expect(() => line({ quantity: 0.5 })).toThrow(RangeError)
  })

  it("pays every cent back exactly once, however the units are split", () => {
    fc.assert(
      fc.property(cents(1_000_000), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }), (paid, parts) => {
        const quantity_ordered = parts.reduce((sum, part) => sum + part, 0)
        let quantity_refunded = 0
        let refunded = "0.00"
        for (const quantity of parts) {
          const due = line({ paid, quantity_ordered, quantity_refunded, refunded, quantity })
          expect(new BigNumber(due).gte(0)).toBe(true)
          refunded = sumOf([refunded, due])
          quantity_refunded += quantity
        }
        expect(refunded).toBe(new BigNumber(paid).toFixed(2))
      })
    )
  })
})

describe("the way back of the money", () => {
  it("fills the payments in their order and never more than one took", () => {
    fc.assert(
      fc.property(cents(50_000), fc.array(cents(20_000), { maxLength: 4 }), (amount, lefts) => {
        const payments = lefts.map((left, n) => ({ payment_id: `p${n}`, left }))
        const parts = splitOverPayments(amount, payments)
        if (!parts) return expect(new BigNumber(sumOf(lefts)).lt(amount)).toBe(true)
        expect(sumOf(parts.map((part) => part.amount))).toBe(amount)
        for (const part of parts) {
          const { left } = payments.find((payment) => payment.payment_id === part.payment_id)!
          expect(new BigNumber(minus(left, part.amount)).gte(0)).toBe(true)
        }
      })
    )
  })
})
