import type { Demo } from "./demo"

const KEY = "suppliers.reminder_days"

interface Settings {
  listSettingVersions(filter: object): Promise<unknown[]>
  proposeSetting(proposal: object): Promise<unknown>
}

/** One proposal that waits for a second person, so that its page has something to decide. */
export async function seedProposal(demo: Demo): Promise<number> {
  const service = demo.container.resolve<Settings>("compliance")
  if ((await service.listSettingVersions({ key: KEY })).length) return 0
  await service.proposeSetting({
    key: KEY,
    value: [90, 60, 30, 15],
    effective_from: demo.day(14),
    source: "公司内部会议纪要（虚构） / minutes of an invented meeting",
    certainty: "house_rule",
    reason: "到期前十五天再提醒一次 / one more reminder fifteen days before the end",
    proposed_by: demo.staff("compliance_officer"),
    at: demo.moment(-1),
  })
  return 1
}
