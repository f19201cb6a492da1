import type { Control } from "@anxin/compliance/contracts/controls"

/** What is kept by locks, constraints and routes instead of a gate. */
export const controls: Control[] = [
  {
    id: "suppliers.verifier_is_not_submitter",
    rulebook: ["R75"],
    clause: "D10; D1§6",
    title: { zh: "提交人不能审核自己提交的企业和证照", en: "Nobody reviews companies and licences they filed themselves" },
    codes: ["suppliers.same_person"],
    test: "test/http/suppliers/onboarding.spec.ts",
    page: "/app/suppliers",
  },
  {
    id: "suppliers.one_credit_code_one_file",
    rulebook: ["R75"],
    clause: "D10; GB 32100-2015",
    title: { zh: "停用企业不能换名重新入驻", en: "A suspended company cannot come back under another name" },
    codes: ["suppliers.uscc_taken"],
    test: "test/http/suppliers/onboarding.spec.ts",
    page: "/app/suppliers",
  },
  {
    id: "suppliers.licence_copy_kept",
    rulebook: ["R4"],
    clause: "D1§6; 食品安全法 53",
    title: { zh: "证照须有扫描件和查询凭证才能核验", en: "A licence is verified only with its scan and the register's proof" },
    codes: ["suppliers.scan_missing", "suppliers.evidence_missing"],
    test: "test/http/suppliers/licences.spec.ts",
    page: "/app/suppliers",
  },
  {
    id: "suppliers.licences_shown",
    rulebook: ["R1"],
    clause: "电子商务法 15",
    title: { zh: "商城公示本店证照", en: "The storefront shows our licences" },
    codes: ["/store/licences"],
    test: "test/http/suppliers/own-licence.spec.ts",
    page: "/app/own-licences",
  },
]
