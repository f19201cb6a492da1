import * as aftersales from "@anxin/aftersales"
import { registerCompliance } from "@anxin/compliance"
import * as labelling from "@anxin/labelling"
import * as suppliers from "@anxin/suppliers"
import * as traceability from "@anxin/traceability"

/** Every rule, fact provider and setting of the shop, listed: what is not here does not decide. */
registerCompliance({
  rules: [...suppliers.rules, ...labelling.rules, ...traceability.rules, ...aftersales.rules],
  controls: [...suppliers.controls, ...traceability.controls, ...aftersales.controls],
  factProviders: [
    ...suppliers.factProviders,
    ...labelling.factProviders,
    ...traceability.factProviders,
    ...aftersales.factProviders,
  ],
  settings: [...suppliers.settings, ...labelling.settings, ...traceability.settings, ...aftersales.settings],
})
