import { toast } from "@medusajs/ui"
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useSearchParams } from "react-router-dom"
import { useLabels } from "./language"
import { request } from "./request"

/** Everything of this plugin in the query cache; one decision may touch label, product and queue. */
const ROOT = "labelling"

/** Reads an admin route of this plugin; lists keep the former page until the next is there. */
export function useRead<T>(path: string, options: { keep?: boolean; enabled?: boolean } = {}) {
  const { language } = useLabels()
  return useQuery({
    queryKey: [ROOT, path, language],
    queryFn: () => request<T>(language, path),
    placeholderData: options.keep ? keepPreviousData : undefined,
    enabled: options.enabled ?? true,
  })
}

/** Whether the signed-in person holds a permission; buttons follow it, the backend decides. */
export function useMay(): (permission: string) => boolean {
  const { language } = useLabels()
  const { data } = useQuery({
    queryKey: [ROOT, "permissions"],
    queryFn: () => request<{ permissions: string[] }>(language, "/admin/roles/me"),
    staleTime: 60_000,
  })
  return (permission) => data?.permissions.includes(permission) ?? false
}

/** Reads everything of this plugin again. */
export function useRefresh(): () => Promise<void> {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: [ROOT] })
}

/** Sends a change, says how it went, and reads everything again. */
export function useChange<T = unknown>(done: string, onDone?: (answer: T) => void) {
  const { language } = useLabels()
  const refresh = useRefresh()
  return useMutation({
    mutationFn: ({ path, body = {} }: { path: string; body?: object }) => request<T>(language, path, body),
    onSuccess: async (answer) => {
      toast.success(done)
      await refresh()
      onDone?.(answer)
    },
    onError: (error) => toast.error(error.message),
  })
}

/** Filters live in the address, so that a view can be shared; another filter starts at the first page. */
export function useFilters() {
  const [params, setParams] = useSearchParams()
  const change = (name: string, value: string) => {
    const next = new URLSearchParams(params)
    next.delete("offset")
    if (value) next.set(name, value)
    else next.delete(name)
    setParams(next, { replace: true })
  }
  return { get: (name: string) => params.get(name) ?? "", change }
}
