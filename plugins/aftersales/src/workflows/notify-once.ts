import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import type { AccessService } from "@anxin/compliance/contracts/services"
import { accessOf, returnsOf } from "./services"

type Notice = Parameters<AccessService["notifyRoles"]>[0]

/** Tells roles about something once, however often a job finds it again. */
export async function notifyOnce(container: ServiceLocator, notice: Notice): Promise<boolean> {
  const service = returnsOf(container)
  if (!(await service.raiseOnce(notice.code, notice.subject_id))) return false
  try {
    await accessOf(container).notifyRoles(notice)
    return true
  } catch (error) {
    await service.unraise(notice.code, notice.subject_id)
    throw error
  }
}
