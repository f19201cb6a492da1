import { decide } from "../decide"

/** The second person's verdict: rejected. */
export const POST = decide("rejected")
