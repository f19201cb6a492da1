interface Entry {
  expires_at: number
  value: Promise<unknown>
}

/** Enough for every list page of a large catalogue; the oldest go first. */
const MAX_ENTRIES = 500

/** Next.js bundles a module once for each layer; the store is shared across them. */
const store: Map<string, Entry> = ((globalThis as { anxinCache?: Map<string, Entry> }).anxinCache ??= new Map())

/** Answers what `load` gave less than `lifetime_ms` ago; callers that come together wait for one load. Failures are not kept. */
export function remember<T>(key: string, lifetime_ms: number, load: () => Promise<T>, now = Date.now()): Promise<T> {
  const held = store.get(key)
  if (held && held.expires_at > now) return held.value as Promise<T>
  const value = load()
  store.delete(key)
  store.set(key, { expires_at: now + lifetime_ms, value })
  value.catch(() => {
    if (store.get(key)?.value === value) store.delete(key)
  })
  const oldest = store.size > MAX_ENTRIES ? store.keys().next().value : undefined
  if (oldest !== undefined) store.delete(oldest)
  return value
}
