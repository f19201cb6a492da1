import { join } from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type DeliveryModuleService from "../../src/modules/delivery/service"

const MODULE = join(__dirname, "../../src/modules/delivery")
const NOW = new Date("2026-11-20T08:00:00Z")
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000)

jest.setTimeout(60_000)

moduleIntegrationTestRunner<DeliveryModuleService>({
  moduleName: "delivery",
  resolve: MODULE,
  dbName: `anxin_delivery_${process.env.JEST_WORKER_ID ?? "1"}`,
  pathToMigrations: join(MODULE, "migrations"),
  testSuite: ({ service }) => {
    let serial = 0
    const task = async () => {
      const order_id = `order_${++serial}`
      const made = await service.ensurePickTask({ order_id, customer_id: "cus_1", placed_at: NOW })
      return made.task
    }
    const claim = (pick_task_id: string, over: object = {}) =>
      service.claimParcel({
        pick_task_id,
        carrier: "sf",
        tracking_number: `SF${++serial}`,
        scanned: [{ order_line_id: "l1", lot_id: "lot_1", quantity: 2 }],
        items: [{ order_line_id: "l1", quantity: 2 }],
        by: "user_keeper",
        at: NOW,
        ...over,
      })
    const shipped = async (pick_task_id: string, last = true) => {
      const { parcel } = await claim(pick_task_id)
      await service.completeParcel({ parcel_id: parcel.id, fulfillment_id: `ful_${parcel.id}`, last, at: NOW })
      return parcel
    }
    const handOver = (parcel_id: string, hours = 24) =>
      service.recordHandOver({
        parcel_id,
        kind: "carrier_signed",
        occurred_at: later(hours),
        evidence: "SF-EVENT-1",
        by: "user_keeper",
        at: later(48),
      })
    const settled = async (attempts: Promise<unknown>[]) => {
      const results = await Promise.allSettled(attempts)
      return {
        done: results.filter((one) => one.status === "fulfilled").length,
        codes: results.flatMap((one) => (one.status === "rejected" ? [(one.reason as { code: string }).code] : [])),
      }
    }

    it("makes one pick task for an order, whatever the bus repeats", async () => {
      const input = { order_id: "order_twice", customer_id: "cus_1", placed_at: NOW }
      const made = await Promise.all([1, 2, 3, 4].map(() => service.ensurePickTask(input)))
      expect(made.filter((one) => one.created)).toHaveLength(1)
      expect(new Set(made.map((one) => one.task.id)).size).toBe(1)
    })

    it("lets one dispatch run at a time, and a repeated one answers the same parcel", async () => {
      const { id } = await task()
      const { done, codes } = await settled([claim(id), claim(id), claim(id)])
      expect(done).toBe(1)
      expect(codes).toEqual(["delivery.dispatch_in_progress", "delivery.dispatch_in_progress"])

      const other = await task()
      const parcel = await shipped(other.id)
      const again = await claim(other.id, { tracking_number: parcel.tracking_number })
      expect(again).toMatchObject({ created: false, parcel: { id: parcel.id, state: "dispatched" } })
      await expect(claim(other.id)).rejects.toMatchObject({ code: "delivery.pick_task_closed" })
      await expect(claim((await task()).id, { tracking_number: parcel.tracking_number })).rejects.toMatchObject({
        code: "delivery.tracking_number_used",
      })
    })

    it("undoes a claim and a completion exactly", async () => {
      const { id, order_id } = await task()
      await service.startPicking({ id, by: "user_keeper", at: NOW })
      const { parcel } = await claim(id)
      const undo = await service.completeParcel({ parcel_id: parcel.id, fulfillment_id: "ful_undo", last: true, at: NOW })
      await service.reclaimParcel(undo)
      await service.releaseParcel(parcel.id)
      const way = (await service.deliveriesOf([order_id])).get(order_id)
      expect(way).toMatchObject({ parcels: [], task: { state: "picking", dispatched_at: null } })
    })

    it("cancels only what has not left, not even while it is leaving", async () => {
      const leaving = await task()
      await claim(leaving.id)
      const cancel = (order_id: string) => service.cancelPickTask({ order_id, by: "cus_1", reason: "changed my mind", at: NOW })
      await expect(cancel(leaving.order_id)).rejects.toMatchObject({ code: "delivery.cancel_too_late" })

      const open = await task()
      const undo = await cancel(open.order_id)
      await expect(claim(open.id)).rejects.toMatchObject({ code: "delivery.pick_task_closed" })
      await service.reopenPickTask(undo)
      expect(await service.pickTask(open.id)).toMatchObject({ state: "open", cancelled_at: null })

      // Cancelling and dispatching at once: one of them wins.
      const racing = await task()
      const { done } = await settled([cancel(racing.order_id), claim(racing.id)])
      expect(done).toBe(1)
    })

    it("records a hand-over once, between dispatch and now, and never changes it", async () => {
      const parcel = await shipped((await task()).id)
      await expect(handOver(parcel.id, -1)).rejects.toMatchObject({ code: "delivery.hand_over_date_invalid" })
      await expect(handOver(parcel.id, 49)).rejects.toMatchObject({ code: "delivery.hand_over_date_invalid" })
      await handOver(parcel.id)
      expect(await handOver(parcel.id)).toMatchObject({ id: parcel.id })
      await expect(handOver(parcel.id, 30)).rejects.toMatchObject({ code: "delivery.already_handed_over" })
      const packing = await claim((await task()).id)
      await expect(handOver(packing.parcel.id)).rejects.toMatchObject({ code: "delivery.not_dispatched" })
    })

    it("takes the customer's confirmation once, and only after the last parcel", async () => {
      const { id, order_id } = await task()
      const confirm = (at = later(72)) => service.confirmReceipt({ order_id, customer_id: "cus_1", at })
      await expect(confirm()).rejects.toMatchObject({ code: "delivery.not_handed_over" })
      const first = await shipped(id, false)
      const second = await shipped(id)
      await handOver(first.id)
      await expect(confirm()).rejects.toMatchObject({ code: "delivery.not_handed_over" })
      await handOver(second.id, 30)
      await Promise.all([confirm(), confirm(later(80)), confirm(later(90))])
      await confirm(later(100))
      expect(await service.listOrderReceipts({ order_id })).toHaveLength(1)
    })
  },
})
