import { day, givenLot, givenReceipt, inWorld, KEEPER, levelOf, lotOf, NOW, OFFICER, orderOf, SYSTEM, TODAY } from "./support/world"

jest.setTimeout(120_000)

const act = (actor: typeof KEEPER) => ({ actor, at: NOW })
const orderLine = (order: string) => `${order}_line`

inWorld("lots", (world) => {
  const { service, sql } = world

  const ship = (order_id: string, lot_id: string, quantity: number, fulfillment_id = `ful_${order_id}`) =>
    service.recordDispatch({ order_id, fulfillment_id, actor: KEEPER, at: NOW, lines: [{ order_line_id: orderLine(order_id), lot_id, quantity }] })

  it("releases what was received, never by its receiver, and only then is it saleable", async () => {
    const { input } = await givenReceipt(world)
    const [lot] = (await service.postReceipt(input)) as [string]
    await expect(service.releaseLot(lot, undefined, act(KEEPER))).rejects.toMatchObject({ code: "traceability.released_by_receiver" })
    await service.releaseLot(lot, undefined, act(OFFICER))
    expect(await lotOf(world, lot)).toMatchObject({ state: "released", zone_quantity: 10, quarantine_quantity: 0 })
    expect(await levelOf(world)).toEqual({ stocked: 10, reserved: 0 })
    await expect(service.releaseLot(lot, undefined, act(OFFICER))).rejects.toMatchObject({ code: "traceability.nothing_to_release" })
  })

  it("releases once when two officers press at once", async () => {
    const { input } = await givenReceipt(world)
    const [lot] = (await service.postReceipt(input)) as [string]
    const results = await Promise.allSettled([1, 2, 3].map(() => service.releaseLot(lot, undefined, act(OFFICER))))
    expect(results.filter((one) => one.status === "fulfilled")).toHaveLength(1)
    expect(await lotOf(world, lot)).toMatchObject({ zone_quantity: 10 })
  })

  it("holds with its allocations without hiding other lots, and goes back to where it was", async () => {
    const early = await givenLot(world, { expires_on: day(10) })
    await givenLot(world, { quantity: 4 })
    await service.allocateOrder(orderOf("order_1", 3))
    expect(await service.holdLot(early, "smell", act(OFFICER))).toEqual(["order_1"])
    expect(await levelOf(world)).toEqual({ stocked: 4, reserved: 0 })
    await expect(ship("order_1", early, 3)).rejects.toMatchObject({ code: "traceability.lot_not_saleable", details: { reason: "held" } })
    await service.unholdLot(early, "checked", act(OFFICER))
    expect(await lotOf(world, early)).toMatchObject({ state: "released", allocated_quantity: 3 })
    expect(await levelOf(world)).toEqual({ stocked: 11, reserved: 0 })
    await expect(service.unholdLot(early, "again", act(OFFICER))).rejects.toMatchObject({ code: "traceability.wrong_state" })
  })

  it("expires at the end of the last day, names the orders that wait, and lets it be destroyed only when nobody's", async () => {
    const lot = await givenLot(world, { expires_on: day(5) })
    await service.allocateOrder(orderOf("order_1", 2))
    expect(await service.expireLots(day(5), act(SYSTEM))).toEqual([])
    expect(await service.expireLots(day(6), act(SYSTEM))).toEqual([{ lot_id: lot, order_ids: ["order_1"] }])
    expect(await levelOf(world)).toEqual({ stocked: 0, reserved: 0 })
    await expect(service.disposeLot(lot, "expired", act(OFFICER))).rejects.toMatchObject({ code: "traceability.disposal_allocated" })
    await service.recordCancellation({ order_id: "order_1", reason: "expired", ...act(KEEPER) })
    expect(await service.disposeLot(lot, "expired", act(OFFICER))).toBe(10)
    expect(await lotOf(world, lot)).toMatchObject({ state: "expired", zone_quantity: 0 })
    await expect(service.disposeLot(lot, "expired", act(OFFICER))).rejects.toMatchObject({ code: "traceability.nothing_to_dispose" })
  })

  it("does not throw away what is on sale", async () => {
    const lot = await givenLot(world)
    await expect(service.disposeLot(lot, "why not", act(OFFICER))).rejects.toMatchObject({ code: "traceability.wrong_state" })
  })

  it("ships the allocated lot, part by part, once per fulfilment", async () => {
    const lot = await givenLot(world, { quantity: 5 })
    await service.allocateOrder(orderOf("order_1", 5))
    const first = await ship("order_1", lot, 2, "ful_1")
    expect(first).toEqual([expect.objectContaining({ quantity: 2, state: "dispatched", fulfillment_id: "ful_1" })])
    expect(await ship("order_1", lot, 2, "ful_1")).toEqual(first)
    expect(await lotOf(world, lot)).toMatchObject({ zone_quantity: 3, allocated_quantity: 3 })
    await expect(ship("order_1", lot, 4, "ful_2")).rejects.toMatchObject({ code: "traceability.dispatch_exceeds_order" })
    await ship("order_1", lot, 3, "ful_2")
    expect(await lotOf(world, lot)).toEqual({ state: "depleted", zone_quantity: 0, allocated_quantity: 0, quarantine_quantity: 0 })
    expect(await levelOf(world)).toEqual({ stocked: 0, reserved: 0 })
  })

  it("ships a substitute that keeps as long, moves the allocation, and refuses an earlier one", async () => {
    const promised = await givenLot(world, { expires_on: day(30), quantity: 4 })
    await service.allocateOrder(orderOf("order_1", 3))
    const later = await givenLot(world, { expires_on: day(40), quantity: 2 })
    const earlier = await givenLot(world, { expires_on: day(20) })
    const line = { order_line_id: orderLine("order_1") }
    await expect(
      service.checkDispatch({ order_id: "order_1", at: NOW, lines: [{ ...line, lot_id: earlier, quantity: 1 }] })
    ).rejects.toMatchObject({ code: "traceability.substitute_expires_earlier", details: { promised: day(30), expires_on: day(20) } })
    const check = await service.checkDispatch({ order_id: "order_1", at: NOW, lines: [{ ...line, lot_id: later, quantity: 2 }] })
    expect(check).toEqual({
      lines: [{ ...line, lot_id: later, quantity: 2, substitute: true }],
      remaining: [{ ...line, inventory_item_id: "iitem_rice", quantity: 1 }],
    })
    expect(await lotOf(world, promised)).toMatchObject({ allocated_quantity: 3 })
    await ship("order_1", later, 2)
    expect(await lotOf(world, promised)).toMatchObject({ allocated_quantity: 1, zone_quantity: 4 })
    expect(await lotOf(world, later)).toMatchObject({ zone_quantity: 0, state: "depleted" })
    expect(await levelOf(world)).toEqual({ stocked: 13, reserved: 0 })
  })

  it("does not ship what expired or whose supplier was stopped after it was allocated", async () => {
    const lot = await givenLot(world)
    await service.allocateOrder(orderOf("order_1", 1))
    await sql("update standing set blocked = true where party_id = 'party_good'")
    await expect(ship("order_1", lot, 1)).rejects.toMatchObject({ details: { reason: "supplier_blocked" } })
    await sql("update standing set blocked = false")
    await sql("update lot set expires_on = ? where id = ?", [day(-1), lot])
    await expect(ship("order_1", lot, 1)).rejects.toMatchObject({ details: { reason: "expired" } })
    expect(await lotOf(world, lot)).toMatchObject({ zone_quantity: 10, allocated_quantity: 1 })
  })

  it("takes returns into quarantine, once per request, and never into the zone without inspection", async () => {
    const lot = await givenLot(world, { quantity: 3 })
    await service.allocateOrder(orderOf("order_1", 3))
    await ship("order_1", lot, 3)
    const back = (quantity: number, reference_id: string, to: "quarantine" | "disposal" = "quarantine") =>
      service.recordReturn({ order_id: "order_1", reference_id, lines: [{ order_line_id: orderLine("order_1"), quantity }], to, ...act(KEEPER) })
    const first = await back(2, "ret_1")
    expect(first).toEqual([expect.objectContaining({ lot_id: lot, quantity: 2, state: "returned" })])
    expect(await back(2, "ret_1")).toEqual(first)
    expect(await lotOf(world, lot)).toMatchObject({ state: "quarantine", quarantine_quantity: 2, zone_quantity: 0 })
    expect(await levelOf(world)).toEqual({ stocked: 0, reserved: 0 })
    await expect(back(2, "ret_2")).rejects.toMatchObject({ code: "traceability.return_exceeds_dispatch", details: { dispatched: 1 } })
    await expect(service.releaseLot(lot, undefined, act(OFFICER))).rejects.toMatchObject({ code: "traceability.inspection_note_missing" })
    await service.releaseLot(lot, "seal intact", act(OFFICER))
    expect(await levelOf(world)).toEqual({ stocked: 2, reserved: 0 })
    await back(1, "ret_3", "disposal")
    expect(await levelOf(world)).toEqual({ stocked: 2, reserved: 0 })
    const places = (await service.traceLot(lot))!.places
    expect(places.reduce((sum, place) => sum + place.quantity, 0)).toBe(0)
    expect(places).toContainEqual({ code: "customer:all", kind: "customer", quantity: 0 })
    expect(places).toContainEqual({ code: "disposal:sloc_test", kind: "disposal", quantity: 1 })
  })

  it("brings back each part of a kit", async () => {
    const rice = await givenLot(world, { quantity: 4 })
    const oil = await givenLot(world, { quantity: 2, item: "iitem_oil" })
    await sql(
      `insert into product_variant_inventory_item (variant_id, inventory_item_id, required_quantity) values ('variant_kit', 'iitem_rice', 2), ('variant_kit', 'iitem_oil', 1)`
    )
    const order = orderOf("order_1", 4)
    order.lines[0] = { ...order.lines[0]!, variant_id: "variant_kit", items: [{ inventory_item_id: "iitem_rice", quantity: 4 }, { inventory_item_id: "iitem_oil", quantity: 2 }] }
    await service.allocateOrder(order)
    await service.recordDispatch({
      order_id: "order_1", fulfillment_id: "ful_1", ...act(KEEPER),
      lines: [{ order_line_id: orderLine("order_1"), lot_id: rice, quantity: 4 }, { order_line_id: orderLine("order_1"), lot_id: oil, quantity: 2 }],
    })
    const rows = await service.recordReturn({
      order_id: "order_1", reference_id: "ret_1", to: "quarantine", ...act(KEEPER),
      lines: [{ order_line_id: orderLine("order_1"), quantity: 1 }],
    })
    expect(rows.map((row) => [row.lot_id, row.quantity]).sort()).toEqual([[rice, 2], [oil, 1]].sort())
  })

  it("moves stock for a variance only when a second person approves", async () => {
    const lot = await givenLot(world, { quantity: 5 })
    await service.allocateOrder(orderOf("order_1", 3))
    const report = (quantity_delta: number) =>
      service.requestAdjustment({ lot_id: lot, account_kind: "zone", quantity_delta, report: "two bags torn", ...act(KEEPER) })
    const id = await report(-2)
    expect(await lotOf(world, lot)).toMatchObject({ zone_quantity: 5 })
    const decide = (one: string, actor = OFFICER, approve = true) => service.decideAdjustment({ id: one, approve, note: "seen", ...act(actor) })
    await expect(decide(id, KEEPER)).rejects.toMatchObject({ code: "traceability.same_person" })
    await expect(decide(await report(-3))).rejects.toMatchObject({ code: "traceability.adjustment_exceeds_stock", details: { available: 2 } })
    const results = await Promise.allSettled([decide(id), decide(id)])
    expect(results.filter((one) => one.status === "fulfilled")).toHaveLength(1)
    expect(await lotOf(world, lot)).toMatchObject({ zone_quantity: 3, allocated_quantity: 3 })
    await decide(await report(4), OFFICER, false)
    expect(await lotOf(world, lot)).toMatchObject({ zone_quantity: 3 })
    expect(await sql("select sum(quantity_delta)::int as n from stock_adjustment where state = 'approved'")).toEqual([{ n: -2 }])
  })

  it("survives buyers, officers and shippers at once, and level, lots and movements agree afterwards", async () => {
    const lots = [await givenLot(world, { quantity: 10, expires_on: day(20) }), await givenLot(world, { quantity: 10, expires_on: day(30) })]
    await Promise.allSettled([
      ...Array.from({ length: 25 }, (_, n) =>
        service.allocateOrder(orderOf(`order_${n}`, 1)).then(async ([row]) => {
          if (n % 2) await ship(`order_${n}`, row!.lot_id, 1)
          else await service.releaseOrder(`order_${n}`, KEEPER)
        })
      ),
      service.holdLot(lots[0]!, "check", act(OFFICER)).then(() => service.unholdLot(lots[0]!, "good", act(OFFICER))),
      service.projectLevels(["iitem_rice"]),
      service.applyPolicy({ day: TODAY, delivery_days: 3 }),
    ])
    const [sums] = await sql(
      `select (select sum(zone_quantity)::int from lot) as zone, (select sum(allocated_quantity)::int from lot) as allocated,
         (select sum(quantity)::int from lot_allocation where state = 'allocated') as promised,
         (select sum(quantity)::int from lot_allocation where state = 'dispatched') as sent`
    )
    expect(sums!.zone).toBe(20 - Number(sums!.sent))
    expect(sums!.allocated).toBe(sums!.promised ?? 0)
    expect(await levelOf(world)).toEqual({ stocked: Number(sums!.zone) - Number(sums!.allocated), reserved: 0 })
    expect(await service.levelDifferences()).toEqual([])
  })

  it("proves the projection, and names the level that differs", async () => {
    await givenLot(world)
    expect(await service.levelDifferences()).toEqual([])
    await sql("alter table inventory_level disable trigger inventory_level_projection; update inventory_level set stocked_quantity = 999, reserved_quantity = 1; alter table inventory_level enable trigger inventory_level_projection")
    expect(await service.levelDifferences()).toEqual([
      { inventory_item_id: "iitem_rice", location_id: "sloc_test", stocked: 999, stocked_should_be: 10, reserved: 1, reserved_should_be: 0 },
    ])
    expect(await service.projectStale()).toBe(1)
    expect(await levelOf(world)).toEqual({ stocked: 11, reserved: 1 })
  })

  it("shows a lapsed supplier and a new day in the levels", async () => {
    await givenLot(world, { expires_on: day(10) })
    await sql("update standing set sell_until = ? where party_id = 'party_good'", [day(-1)])
    expect(await service.projectStale()).toBe(1)
    expect(await levelOf(world)).toEqual({ stocked: 0, reserved: 0 })
    await sql("update standing set sell_until = null")
    await service.applyPolicy({ day: day(7), delivery_days: 3 })
    expect(await levelOf(world)).toEqual({ stocked: 10, reserved: 0 })
    await service.applyPolicy({ day: day(8), delivery_days: 3 })
    expect(await levelOf(world)).toEqual({ stocked: 0, reserved: 0 })
  })
})
