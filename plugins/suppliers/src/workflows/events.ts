/** The only home of this plugin's event names. Payload: `{ id, licence_id?, action }`, the id of the party. */
export const SupplierEvents = {
  /** A party or one of its licences changed; its standing may have changed with it. */
  PARTY_CHANGED: "suppliers.party_changed",
} as const
