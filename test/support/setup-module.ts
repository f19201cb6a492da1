import { testServer } from "./postgres"

/** Module tests make their own databases; they need the server only. */
export default async function setup(): Promise<void> {
  await testServer()
}
