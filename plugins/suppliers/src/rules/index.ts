import type { FactProvider } from "@anxin/compliance/contracts/facts"
import type { Rule } from "@anxin/compliance/contracts/rules"
import { admissionRule } from "./admission"
import { ownLicenceRule } from "./own-licence"
import { producerPapersRule, supplierPapersRule } from "./papers"
import { standingsProvider } from "../facts/standings"

export const rules: Rule[] = [ownLicenceRule, supplierPapersRule, producerPapersRule, admissionRule]
export const factProviders: FactProvider[] = [standingsProvider]
