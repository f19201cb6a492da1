/** Stored review of one listing; see the model. */
export interface ReviewRecord {
  id: string
  product_id: string
  content_hash: string
  last_edited_by: string
  last_edited_at: Date | string
  approved_hash: string | null
  approved_by: string | null
  approved_at: Date | string | null
  listed: boolean
  on_hold_for_label: boolean
}

/** What to write about one listing; fields that are left out stay as they are. */
export interface ReviewNote {
  product_id: string
  edited?: { hash: string; by: string; at: Date }
  approved?: { hash: string; by: string; at: Date }
  listed?: boolean
  on_hold_for_label?: boolean
}

type Values = Partial<Omit<ReviewRecord, "id">>

function valuesOf({ edited, approved, listed, on_hold_for_label }: ReviewNote): Values {
  return {
    ...(edited ? { content_hash: edited.hash, last_edited_by: edited.by, last_edited_at: edited.at } : {}),
    ...(approved ? { approved_hash: approved.hash, approved_by: approved.by, approved_at: approved.at } : {}),
    ...(listed === undefined ? {} : { listed }),
    ...(on_hold_for_label === undefined ? {} : { on_hold_for_label }),
  }
}

/** Splits notes into new rows and changes of known ones. A first note has to say what was edited. */
export function changedReviews(notes: readonly ReviewNote[], before: ReadonlyMap<string, ReviewRecord>) {
  const create: (Values & { product_id: string })[] = []
  const update: (Values & { id: string })[] = []
  for (const note of notes) {
    const row = before.get(note.product_id)
    if (row) update.push({ id: row.id, ...valuesOf(note) })
    else if (note.edited) create.push({ product_id: note.product_id, ...valuesOf(note) })
  }
  return { create, update }
}
