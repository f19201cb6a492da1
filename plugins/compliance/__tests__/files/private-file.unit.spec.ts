import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { readPrivateFile, removePrivateFile, savePrivateFile } from "../../src/files/private-file"

const PDF = Buffer.from("%PDF-1.4\n%%EOF")
const accept = ["application/pdf", "image/png"] as const
const max_bytes = 1024

describe("private files", () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "anxin-files-"))
    process.env.ANXIN_PRIVATE_DIR = folder
    process.env.ANXIN_HASH_KEY = "k".repeat(32)
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const names = () => readdirSync(folder, { recursive: true }) as string[]

  it("come back as they were, with the type of their content and a keyed hash", async () => {
    const saved = await savePrivateFile({ buffer: PDF, accept, max_bytes })
    const read = await readPrivateFile(saved.id)
    expect(read).toEqual({ ...saved, buffer: PDF })
    expect(saved).toMatchObject({ content_type: "application/pdf", size: PDF.length })
    process.env.ANXIN_HASH_KEY = "x".repeat(32)
    expect((await readPrivateFile(saved.id)).keyed_hash).not.toBe(saved.keyed_hash)
  })

  it("are readable by the shop's own user only", async () => {
    const { id } = await savePrivateFile({ buffer: PDF, accept, max_bytes })
    const path = join(folder, id.slice(3, 5), id)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, id.slice(3, 5))).mode & 0o777).toBe(0o700)
  })

  it.each([
    ["empty", Buffer.alloc(0), "file.empty"],
    ["one byte over the limit", Buffer.concat([PDF, Buffer.alloc(max_bytes + 1 - PDF.length)]), "file.too_large"],
    ["an executable", Buffer.from("MZ%PDF-1.4"), "file.type_not_allowed"],
    ["a JPEG where none is accepted", Buffer.from([0xff, 0xd8, 0xff, 0xe0]), "file.type_not_allowed"],
    ["cut off inside its signature", Buffer.from("%PD"), "file.type_not_allowed"],
  ])("are refused when %s, and leave nothing behind", async (_, buffer, code) => {
    await expect(savePrivateFile({ buffer, accept, max_bytes })).rejects.toMatchObject({ code })
    expect(names()).toEqual([])
  })

  it("take exactly the limit", async () => {
    const buffer = Buffer.concat([PDF, Buffer.alloc(max_bytes - PDF.length)])
    expect((await savePrivateFile({ buffer, accept, max_bytes })).size).toBe(max_bytes)
  })

  it.each(["pf_nothing", "../../etc/passwd", "pf_../../../../etc/passwd", "", `pf_${"0".repeat(32)}`])(
    "answer not found for the id %p",
    async (id) => {
      await expect(readPrivateFile(id)).rejects.toMatchObject({ code: "file.not_found" })
    }
  )

  it("go away when removed, also twice", async () => {
    const { id } = await savePrivateFile({ buffer: PDF, accept, max_bytes })
    await removePrivateFile(id)
    await removePrivateFile(id)
    await expect(readPrivateFile(id)).rejects.toMatchObject({ code: "file.not_found" })
  })

  it("are never stored without a key, nor read when damaged", async () => {
    const { id } = await savePrivateFile({ buffer: PDF, accept, max_bytes })
    writeFileSync(join(folder, id.slice(3, 5), id), "not a PDF any more")
    await expect(readPrivateFile(id)).rejects.toThrow("damaged")
    process.env.ANXIN_HASH_KEY = "short"
    await expect(savePrivateFile({ buffer: PDF, accept, max_bytes })).rejects.toThrow("ANXIN_HASH_KEY")
  })
})
