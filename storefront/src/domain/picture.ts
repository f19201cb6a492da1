/**
 * Path under which this server hands on a picture of the backend, or nothing: pictures from elsewhere are not shown,
 * since the browser of a customer speaks to this shop only.
 */
export function pictureSource(url: string | null | undefined): string | undefined {
  if (!url) return undefined
  const path = url.startsWith("/") ? url : URL.canParse(url) ? new URL(url).pathname : ""
  return path.startsWith("/static/") && !path.includes("..") ? `/media/${path.slice("/static/".length)}` : undefined
}
