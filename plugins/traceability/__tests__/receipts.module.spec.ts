import { day, givenReceipt, inWorld, KEEPER, levelOf, lineOf, lotOf, NOW, OFFICER, orderOf, postingOf } from "./support/world"

jest.setTimeout(120_000)

const act = (actor: typeof KEEPER) => ({ actor, at: NOW })

inWorld("receipts", (world) => {
  const { service, sql } = world

  it("posts accepted lines as lots in quarantine, by movements from the supplier, and nothing is saleable yet", async () => {
    const { id, input } = await givenReceipt(world, [
      lineOf({ supplier_batch: "S-1" }),
      lineOf({ quantity_accepted: 6, quantity_refused: 3, quantity_missing: 1, refusal_reason: "damaged", expires_on: null }),
      lineOf({ quantity_accepted: 0, quantity_refused: 10, refusal_reason: "expired" }),
    ])
    const lots = await service.postReceipt(input)
    expect(lots).toHaveLength(2)
    const rows = await sql("select batch, internal_batch, expires_on, label_version, state, quarantine_quantity, papers from lot order by quantity_received desc")
    expect(rows).toEqual([
      expect.objectContaining({ batch: "S-1", expires_on: day(60), label_version: 3, state: "quarantine", quarantine_quantity: 10 }),
      expect.objectContaining({ expires_on: day(-5 + 64), quarantine_quantity: 6 }),
    ])
    expect(rows[1]!.batch).toBe(rows[1]!.internal_batch)
    expect(String(rows[1]!.batch)).toMatch(/^AX\d{6}-\d+-2$/)
    expect(await sql("select state, has_differences, posted_by from goods_receipt where id = ?", [id])).toEqual([
      { state: "posted", has_differences: true, posted_by: KEEPER.id },
    ])
    expect(await levelOf(world)).toEqual({ stocked: 0, reserved: 0 })
    const trace = await service.traceLot(lots[0]!)
    expect(trace?.places).toEqual([
      { code: "quarantine:sloc_test", kind: "quarantine", quantity: 10 },
      { code: "supplier:party_good", kind: "supplier", quantity: -10 },
    ])
  })

  it("makes the lots once when posted twenty times at once", async () => {
    const { input } = await givenReceipt(world, [lineOf(), lineOf()])
    const answers = await Promise.all(Array.from({ length: 20 }, () => service.postReceipt(input)))
    expect(new Set(answers.map((ids) => ids.join()))).toHaveProperty("size", 1)
    expect(await sql("select count(*)::int as n from lot")).toEqual([{ n: 2 }])
    expect(await sql("select count(*)::int as n from stock_movement")).toEqual([{ n: 2 }])
  })

  it("refuses a delivery note twice, but takes it again once reversed", async () => {
    const { id, note, input } = await givenReceipt(world)
    await expect(givenReceipt(world, [lineOf()], note)).rejects.toMatchObject({ code: "traceability.delivery_note_taken" })
    await service.postReceipt(input)
    await service.requestReversal(id, "wrong dates", act(KEEPER))
    await service.approveReversal(id, act(OFFICER))
    await expect(givenReceipt(world, [lineOf()], note)).resolves.toBeDefined()
  })

  it("refuses to post what somebody changed after the gate looked", async () => {
    const { id, input } = await givenReceipt(world)
    const [line] = await sql<{ id: string }>("select id from goods_receipt_line where goods_receipt_id = ?", [id])
    await service.updateReceiptLine(id, line!.id, lineOf({ expires_on: day(90) }))
    await expect(service.postReceipt(input)).rejects.toMatchObject({ code: "traceability.receipt_changed" })
    await expect(service.postReceipt((await postingOf(world, id)).input)).resolves.toHaveLength(1)
  })

  it("freezes a posted receipt for the service and for SQL", async () => {
    const { id, input } = await givenReceipt(world)
    await service.postReceipt(input)
    const [line] = await sql<{ id: string }>("select id from goods_receipt_line where goods_receipt_id = ?", [id])
    const frozen = { code: "traceability.receipt_frozen" }
    await expect(service.updateReceiptLine(id, line!.id, lineOf())).rejects.toMatchObject(frozen)
    await expect(service.removeReceiptLine(id, line!.id)).rejects.toMatchObject(frozen)
    await expect(service.updateReceipt(id, { received_on: day(-1) })).rejects.toMatchObject(frozen)
    await expect(service.deleteDraftReceipt(id)).rejects.toMatchObject(frozen)
    await expect(sql("update goods_receipt_line set expires_on = '2030-01-01' where id = ?", [line!.id])).rejects.toThrow(/frozen/)
  })

  it("lets the database refuse quantities that do not add up", async () => {
    await expect(givenReceipt(world, [lineOf({ quantity_accepted: 11 })])).rejects.toThrow(/quantities_add_up/)
    expect(await sql("select 1 from goods_receipt")).toEqual([])
  })

  it("reverses by movements with a second person, only while everything is here and nobody's", async () => {
    const { id, input } = await givenReceipt(world)
    const [lot] = (await service.postReceipt(input)) as [string]
    await expect(service.approveReversal(id, act(OFFICER))).rejects.toMatchObject({ code: "traceability.reversal_not_requested" })
    await service.requestReversal(id, "dates misread", act(KEEPER))
    await expect(service.requestReversal(id, "again", act(KEEPER))).rejects.toMatchObject({ code: "traceability.reversal_pending" })
    await expect(service.approveReversal(id, act(KEEPER))).rejects.toMatchObject({ code: "traceability.same_person" })
    await service.releaseLot(lot, undefined, act(OFFICER))
    await service.allocateOrder(orderOf("order_1", 1))
    await expect(service.approveReversal(id, act(OFFICER))).rejects.toMatchObject({ code: "traceability.reversal_goods_moved" })
    await service.releaseOrder("order_1", KEEPER)
    await service.approveReversal(id, act(OFFICER))
    expect(await lotOf(world, lot)).toEqual({ state: "depleted", quarantine_quantity: 0, zone_quantity: 0, allocated_quantity: 0 })
    expect(await levelOf(world)).toEqual({ stocked: 0, reserved: 0 })
    expect((await service.traceLot(lot))?.places.every((place) => place.quantity === 0)).toBe(true)
    expect((await service.traceLot(lot))?.events.map((event) => event.kind)).toEqual(["received", "released", "reversed"])
  })

  it("leaves nothing half done when the database fails while posting", async () => {
    const { id, input } = await givenReceipt(world)
    await sql(
      `create function boom() returns trigger language plpgsql as $$ begin raise exception 'boom'; end $$;
       create trigger boom before insert on lot_event for each row execute function boom();`
    )
    await expect(service.postReceipt(input)).rejects.toThrow("boom")
    expect(await sql("select state from goods_receipt where id = ?", [id])).toEqual([{ state: "draft" }])
    expect(await sql("select 1 from lot")).toEqual([])
    expect(await sql("select 1 from stock_movement")).toEqual([])
    await sql("drop trigger boom on lot_event")
    await expect(service.postReceipt(input)).resolves.toHaveLength(1)
  })
})
