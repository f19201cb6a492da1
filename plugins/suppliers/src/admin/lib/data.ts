import { toast } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useSuppliers } from "./language"
import { request } from "./request"
import type { HistoryLine, Permissions, Supplier } from "./types"

/** Everything of this plugin in the query cache; one change may touch list, detail and history. */
const ROOT = "suppliers"

/** One company with its papers. */
export function useSupplier(id: string) {
  const { language } = useSuppliers()
  return useQuery({
    queryKey: [ROOT, "detail", id, language],
    queryFn: () => request<{ supplier: Supplier }>(language, `/admin/suppliers/${id}`),
  })
}

/** Our own company; `supplier` is null before it was entered. */
export function useOwnCompany() {
  const { language } = useSuppliers()
  return useQuery({
    queryKey: [ROOT, "own", language],
    queryFn: () => request<{ supplier: Supplier | null }>(language, "/admin/own-company"),
  })
}

/** A page of a company's history. */
export function useHistory(id: string, limit: number, offset: number) {
  const { language } = useSuppliers()
  return useQuery({
    queryKey: [ROOT, "history", id, limit, offset, language],
    queryFn: () => request<{ history: HistoryLine[]; count: number }>(language, `/admin/suppliers/${id}/history?limit=${limit}&offset=${offset}`),
  })
}

/** Whether the signed-in person holds a permission; buttons follow it, the backend decides. */
export function useMay(): (permission: string) => boolean {
  const { language } = useSuppliers()
  const { data } = useQuery({
    queryKey: [ROOT, "permissions"],
    queryFn: () => request<Permissions>(language, "/admin/roles/me"),
    staleTime: 60_000,
  })
  return (permission) => data?.permissions.includes(permission) ?? false
}

/** Reads everything of this plugin again. */
export function useRefresh(): () => Promise<void> {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: [ROOT] })
}

/** Posts a change, says how it went, and reads everything again. */
export function useChange<T = { supplier: Supplier }>(done: string, onDone?: (answer: T) => void) {
  const { language } = useSuppliers()
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
