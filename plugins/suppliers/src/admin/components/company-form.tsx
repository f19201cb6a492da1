import { Button } from "@medusajs/ui"
import { useState } from "react"
import type { GoodsKind } from "@anxin/compliance/contracts/services"
import { GOODS_KIND_NAMES } from "../../domain/names"
import { GOODS_KINDS, type PartyKind } from "../../domain/vocabulary"
import { useChange } from "../lib/data"
import { useSuppliers } from "../lib/language"
import type { Supplier } from "../lib/types"
import { CheckList } from "./check-list"
import { Choice } from "./choice"
import { Field } from "./field"
import { FormModal } from "./form-modal"

interface CompanyFormProps {
  /** The company to be changed; without it a new one is entered. */
  supplier?: Supplier
  /** Our own company has its own route and more fields. */
  own?: boolean
  onDone(supplier: Supplier): void
  onClose(): void
}

const OPEN_KINDS: readonly PartyKind[] = ["supplier", "producer", "distributor"]

type TextName = "nameZh" | "nameEn" | "uscc" | "country" | "addressZh" | "addressEn" | "contact" | "icp" | "publicSecurity" | "hotline"

const startOf = (supplier?: Supplier): Record<TextName, string> => ({
  nameZh: supplier?.name.zh ?? "",
  nameEn: supplier?.name.en ?? "",
  uscc: supplier?.uscc ?? "",
  country: supplier?.country_code ?? "cn",
  addressZh: supplier?.address.zh ?? "",
  addressEn: supplier?.address.en ?? "",
  contact: supplier?.contact ?? "",
  icp: supplier?.icp_number ?? "",
  publicSecurity: supplier?.public_security_number ?? "",
  hotline: supplier?.hotline ?? "",
})

/** What the routes want; identity goes only along when a company is entered. */
function bodyOf(texts: Record<TextName, string>, kind: PartyKind, goods_kinds: GoodsKind[], own: boolean, isNew: boolean) {
  const identity = isNew ? { uscc: texts.uscc || undefined, ...(own ? {} : { kind, country_code: texts.country }) } : {}
  const shown = own
    ? { icp_number: texts.icp || null, public_security_number: texts.publicSecurity || null, hotline: texts.hotline || null }
    : {}
  return {
    ...identity,
    ...shown,
    name: { zh: texts.nameZh, en: texts.nameEn },
    address: { zh: texts.addressZh, en: texts.addressEn },
    contact: texts.contact,
    goods_kinds,
  }
}

/** The dialog in which a company is entered or changed. */
export function CompanyForm({ supplier, own = false, onDone, onClose }: CompanyFormProps) {
  const { t, say } = useSuppliers()
  const [texts, setTexts] = useState(startOf(supplier))
  const [kind, setKind] = useState<PartyKind>(supplier?.kind ?? "supplier")
  const [goods, setGoods] = useState<GoodsKind[]>(supplier?.goods_kinds ?? ["prepacked"])
  const save = useChange(t("common.saved"), ({ supplier: saved }) => onDone(saved))
  const path = own ? "/admin/own-company" : supplier ? `/admin/suppliers/${supplier.id}` : "/admin/suppliers"
  const field = (name: TextName) => (
    <Field label={t(`form.${name}`)} value={texts[name]} onChange={(value) => setTexts((was) => ({ ...was, [name]: value }))} />
  )
  return (
    <FormModal title={t(own ? "form.ownTitle" : supplier ? "form.editTitle" : "form.createTitle")} onClose={onClose}>
      <form
        className="flex flex-col gap-y-4"
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate({ path, body: bodyOf(texts, kind, goods, own, !supplier) })
        }}
      >
        {!own && !supplier && (
          <Choice
            label={t("list.kind")}
            value={kind}
            options={OPEN_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
            onChange={(value) => setKind(value as PartyKind)}
          />
        )}
        {field("nameZh")}
        {field("nameEn")}
        {!supplier && field("uscc")}
        {!supplier && !own && field("country")}
        {field("addressZh")}
        {field("addressEn")}
        {field("contact")}
        {own && (["icp", "publicSecurity", "hotline"] as const).map((name) => <div key={name}>{field(name)}</div>)}
        <CheckList
          label={t("form.goods")}
          options={GOODS_KINDS.map((value) => ({ value, label: say(GOODS_KIND_NAMES[value]) }))}
          chosen={goods}
          onChange={setGoods}
        />
        <Button type="submit" isLoading={save.isPending}>
          {t("common.save")}
        </Button>
      </form>
    </FormModal>
  )
}
