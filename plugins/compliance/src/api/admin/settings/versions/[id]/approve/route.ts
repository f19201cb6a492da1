import { decide } from "../decide"

/** The second person's verdict: approved. */
export const POST = decide("approved")
