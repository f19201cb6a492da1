import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { ShopFileService } from "../../backend/src/modules/shop-files/service"

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/

describe("files of the shop", () => {
  const folder = mkdtempSync(join(tmpdir(), "anxin-files-"))
  const options = { upload_dir: folder, private_upload_dir: folder, backend_url: "http://localhost:9000/static" }
  const files = new ShopFileService({ logger: console } as never, options as never)

  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(["public", "private"] as const)("have names that nobody can guess: %s", async (access) => {
    const file = { filename: "exports/orders.csv", mimeType: "text/csv", content: Buffer.from("a,b").toString("base64"), access }
    const [one, other] = [await files.upload(file), await files.upload(file)]
    expect(one.key).toMatch(UUID)
    expect(one.key.match(UUID)![0]).not.toBe(other.key.match(UUID)![0])
    expect(one.url).toBe(`http://localhost:9000/static/${one.key}`)
    expect(await files.getAsBuffer({ fileKey: one.key })).toEqual(Buffer.from("a,b"))
  })

  it("are found again and removed by their key", async () => {
    const { key } = await files.upload({ filename: "x.csv", mimeType: "text/csv", content: "YQ==", access: "private" })
    await files.delete({ fileKey: key })
    expect(readdirSync(folder)).not.toContain(key)
  })
})
