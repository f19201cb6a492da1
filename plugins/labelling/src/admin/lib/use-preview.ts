import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useEffect, useState } from "react"
import { payloadOf, type Draft } from "./draft"
import { useLabels } from "./language"
import { request } from "./request"
import type { Preview } from "./types"

/** How long people pause before the checks run; short enough to feel live. */
const PAUSE_MS = 350

/** What the label on screen lacks and looks like, checked by the backend as people type; nothing is saved. */
export function usePreview(variantId: string, draft: Draft) {
  const { language } = useLabels()
  const [settled, setSettled] = useState(draft)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(draft), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [draft])
  const query = useQuery({
    queryKey: ["labelling-preview", variantId, language, settled],
    queryFn: ({ signal }) => request<Preview>(language, `/admin/variants/${variantId}/label/preview`, payloadOf(settled), signal),
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
  })
  return { preview: query.data, error: query.error, checking: query.isFetching || settled !== draft }
}
