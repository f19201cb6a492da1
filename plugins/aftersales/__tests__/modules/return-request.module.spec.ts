import { join } from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type ReturnRequestModuleService from "../../src/modules/return-request/service"
import type { NewReturnRequest } from "../../src/modules/return-request/sql/create-request"

const MODULE = join(__dirname, "../../src/modules/return-request")
const NOW = new Date("2026-11-20T08:00:00Z")
const CUSTOMER = { type: "customer" as const, id: "cus_1" }
const AGENT = { type: "user" as const, id: "user_agent" }

jest.setTimeout(60_000)

moduleIntegrationTestRunner<ReturnRequestModuleService>({
  moduleName: "return_request",
  resolve: MODULE,
  dbName: `anxin_returns_${process.env.JEST_WORKER_ID ?? "1"}`,
  pathToMigrations: join(MODULE, "migrations"),
  testSuite: ({ service }) => {
    const open = (quantity: number, over: Partial<NewReturnRequest> = {}) =>
      service.openRequest({
        order_id: "order_1",
        customer_id: CUSTOMER.id,
        reason: "no_reason",
        kind: "return",
        description: "do not need it",
        requested_at: NOW,
        received_on: "2026-11-18",
        last_day: "2026-11-25",
        findings: [],
        gate_decision_id: "gdec_1",
        decide_by: NOW,
        lines: [{ order_line_id: "line_1", quantity, quantity_received: 3, quantity_ordered: 3, paid_total: "10.00" }],
        photo_ids: [],
        actor: CUSTOMER,
        ...over,
      })
    const decide = (id: string, to: "approved" | "rejected") =>
      service.changeStatus({ id, from: ["requested"], to, patch: { decided_by: AGENT.id, decided_at: NOW }, note: null, actor: AGENT, at: NOW })

    it("lets concurrent requests have no more units than were received", async () => {
      const results = await Promise.allSettled([1, 2, 3, 4, 5].map(() => open(1)))
      expect(results.filter((one) => one.status === "fulfilled")).toHaveLength(3)
      for (const one of results) if (one.status === "rejected") expect(one.reason).toMatchObject({ code: "returns.quantity_exceeds" })
      expect((await service.claimedUnits("order_1")).get("line_1")).toBe(3)
    })

    it("gives the units of a rejected or withdrawn request back", async () => {
      const id = await open(3)
      await expect(open(1)).rejects.toMatchObject({ code: "returns.quantity_exceeds" })
      await decide(id, "rejected")
      const second = await open(3)
      await service.changeStatus({ id: second, from: ["requested"], to: "cancelled", patch: {}, note: null, actor: CUSTOMER, at: NOW })
      await open(3)
    })

    it("frees the units that did not come back, and its mirror takes them again", async () => {
      const id = await open(3)
      await decide(id, "approved")
      const undo = await service.changeStatus({
        id,
        from: ["approved"],
        to: "goods_received",
        patch: { inspection: { lines: [], note: null }, goods_received_by: AGENT.id, goods_received_at: NOW },
        note: null,
        actor: AGENT,
        at: NOW,
        lines: [{ order_line_id: "line_1", quantity_accepted: 2, refund_amount: "6.66" }],
      })
      expect((await service.claimedUnits("order_1")).get("line_1")).toBe(2)
      await service.restoreStatus(undo, AGENT, NOW)
      expect((await service.claimedUnits("order_1")).get("line_1")).toBe(3)
      const file = await service.requestFile(id)
      expect(file).toMatchObject({ status: "approved", goods_received_at: null, inspection: null })
      expect(file.lines[0]).toMatchObject({ quantity_accepted: null, refund_amount: null })
      expect(file.history.map((event) => event.state)).toEqual(["requested", "approved", "goods_received", "approved"])
    })

    it("lets one of two people decide", async () => {
      const id = await open(1)
      const results = await Promise.allSettled([decide(id, "approved"), decide(id, "rejected"), decide(id, "approved")])
      expect(results.filter((one) => one.status === "fulfilled")).toHaveLength(1)
    })

    it("uses a photo once and only its owner's", async () => {
      const photo = await service.savePhoto({ customer_id: CUSTOMER.id, file_id: "pf_1", content_type: "image/png", keyed_hash: "h" })
      await expect(open(1, { customer_id: "cus_2", photo_ids: [photo] })).rejects.toMatchObject({ code: "returns.photo_not_found" })
      await open(1, { photo_ids: [photo] })
      await expect(open(1, { photo_ids: [photo] })).rejects.toMatchObject({ code: "returns.photo_not_found" })
    })

    it("claims a refund once; a claim of which no money moved can be dropped", async () => {
      const id = await open(1)
      const claim = () => service.claimRefund({ return_request_id: id, amount: "3.33", currency_code: "cny", by: AGENT.id, at: NOW })
      const results = await Promise.allSettled([claim(), claim(), claim()])
      const made = results.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []))
      expect(made).toHaveLength(1)
      await service.dropRefund(made[0]!.id)
      const again = await claim()
      await service.yieldRefund(again.id)
      expect((await claim()).id).toBe(again.id)
      await service.finishRefund(again.id, NOW)
      expect(await claim()).toMatchObject({ id: again.id, state: "done" })
    })

    it("tells once", async () => {
      const raised = await Promise.all([1, 2, 3].map(() => service.raiseOnce("returns.deemed_refusal", "rreq_1")))
      expect(raised.filter(Boolean)).toHaveLength(1)
      await service.unraise("returns.deemed_refusal", "rreq_1")
      expect(await service.raiseOnce("returns.deemed_refusal", "rreq_1")).toBe(true)
    })

    it("keeps the history append-only and the numbers sane", async () => {
      const id = await open(1)
      const [event] = await service.listReturnEvents({ return_request_id: id })
      await expect(service.updateReturnEvents([{ id: event!.id, note: "x" }])).rejects.toThrow(/append-only/)
      await expect(service.updateReturnRequests([{ id, status: "approved" }])).rejects.toThrow(/decision_is_signed/)
    })
  },
})
