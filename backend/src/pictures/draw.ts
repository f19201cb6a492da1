import { PRODUCT_PICTURES } from "./products"
import { MOTIFS, type Palette } from "./shapes"

const hsl = (hue: number, saturation: number, lightness: number) => `hsl(${(hue + 360) % 360} ${saturation}% ${lightness}%)`

const palette = (hue: number): Palette => ({
  main: hsl(hue, 50, 60),
  shade: hsl(hue, 46, 48),
  light: hsl(hue, 70, 90),
  accent: hsl(hue + 150, 36, 48),
})

/**
 * Illustration of a demo product as SVG, or nothing for a name that the demo shop does not know.
 * Drawn by code, so that the shop needs no picture of anybody else.
 */
export function drawProduct(handle: string): string | undefined {
  const picture = Object.hasOwn(PRODUCT_PICTURES, handle) ? PRODUCT_PICTURES[handle] : undefined
  if (!picture) return undefined
  const [motif, hue] = picture
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="640" height="640" role="img">`,
    `<defs><linearGradient id="g" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${hsl(hue, 60, 96)}"/>`,
    `<stop offset="1" stop-color="${hsl(hue, 45, 86)}"/></linearGradient></defs>`,
    `<rect width="400" height="400" fill="url(#g)"/>`,
    `<ellipse cx="200" cy="336" rx="124" ry="18" fill="${hsl(hue, 30, 72)}" opacity="0.5"/>`,
    MOTIFS[motif](palette(hue)),
    `</svg>`,
  ].join("")
}
