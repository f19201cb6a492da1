import { AsyncLocalStorage } from "node:async_hooks"
import { currentActor } from "@anxin/compliance"

const imports = new AsyncLocalStorage<true>()

/** Runs a request whose rows are written by a job later on: nobody waits there for an answer. */
export const runAsImport = <T>(run: () => T): T => imports.run(true, run)

/**
 * True where a refusal would reach nobody: inside an import, also on a worker, where the request is gone and the
 * system acts. Products then stay drafts instead, and people are told.
 */
export const nobodyWaits = (): boolean => imports.getStore() === true || currentActor().type === "system"
