/** Colours of one picture: the goods, their shade, their light, and an accent. */
export interface Palette {
  main: string
  shade: string
  light: string
  accent: string
}

/** Draws goods into a square of 400 × 400. */
export type Motif = (colours: Palette) => string

const path = (d: string, fill: string, more = "") => `<path d="${d}" fill="${fill}" ${more}/>`
const circle = (x: number, y: number, r: number, fill: string) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`
const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, turn = 0) =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" transform="rotate(${turn} ${x} ${y})"/>`
const box = (x: number, y: number, w: number, h: number, r: number, fill: string) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${fill}"/>`
const line = (d: string, stroke: string, width: number) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`
const dots = (places: readonly (readonly [number, number])[], draw: (x: number, y: number) => string) =>
  places.map(([x, y]) => draw(x, y)).join("")

const bag: Motif = ({ main, shade, light, accent }) =>
  path("M130 96h140l18 34c-8 60-8 120 4 186H108c12-66 12-126 4-186z", main) +
  path("M130 96h140l18 34H112z", shade) +
  circle(200, 222, 52, light) +
  path("M200 186c26 14 26 58 0 74c-26-16-26-60 0-74z", accent)

const bottle: Motif = ({ main, shade, light, accent }) =>
  box(178, 62, 44, 34, 8, accent) +
  path("M182 96h36v44c34 20 42 44 42 70v92c0 18-12 30-30 30h-60c-18 0-30-12-30-30v-92c0-26 8-50 42-70z", main) +
  path("M230 150c22 18 30 36 30 60v92c0 18-12 30-30 30h-14c18-40 22-120 14-182z", shade) +
  box(140, 216, 120, 72, 4, light) +
  circle(200, 252, 20, accent)

const carton: Motif = ({ main, shade, light, accent }) =>
  path("M132 140l36-60h64l36 60v184H132z", light) +
  path("M132 140h136v70c-44 26-92-22-136 4z", main) +
  path("M168 80h64l36 60H132z", shade) +
  box(166, 66, 68, 20, 4, accent) +
  path("M200 236c24 30 30 46 30 58a30 30 0 0 1-60 0c0-12 6-28 30-58z", accent)

const jar: Motif = ({ main, shade, light, accent }) =>
  box(138, 92, 124, 34, 10, accent) +
  path("M132 132h136c18 18 22 40 22 66v96c0 24-14 38-36 38H146c-22 0-36-14-36-38v-96c0-26 4-48 22-66z", main) +
  path("M256 132h12c18 18 22 40 22 66v96c0 24-14 38-36 38h-16c24-50 28-140 18-200z", shade) +
  box(126, 206, 148, 78, 8, light) +
  path("M200 222l22 24-22 24-22-24z", accent)

const tin: Motif = ({ main, shade, light, accent }) =>
  box(120, 104, 160, 214, 14, main) +
  ellipse(200, 106, 80, 22, shade) +
  ellipse(200, 100, 80, 20, light) +
  box(120, 176, 160, 84, 0, light) +
  circle(200, 218, 28, accent)

const parcel: Motif = ({ main, shade, light, accent }) =>
  path("M96 168l104-46 104 46v110l-104 50-104-50z", main) +
  path("M200 214l104-46v110l-104 50z", shade) +
  path("M96 168l104-46 104 46-104 46z", light) +
  path("M140 148l104 46v40l-22 10v-40l-104-46z", accent)

const bowl: Motif = ({ main, shade, light, accent }) =>
  path("M104 208c14-70 178-70 192 0z", light) +
  dots([[140, 186], [170, 168], [204, 160], [238, 170], [266, 188], [186, 190], [222, 192]], (x, y) => ellipse(x, y, 12, 6, "#fff", (x * 7) % 90)) +
  path("M84 208h232c0 66-42 112-84 112h-64c-42 0-84-46-84-112z", main) +
  path("M244 208h72c0 66-42 112-84 112h-20c28-26 34-66 32-112z", shade) +
  line("M270 96L206 190M300 108L226 192", accent, 10)

const noodles: Motif = ({ main, shade, light, accent }) =>
  [0, 1, 2, 3, 4, 5, 6].map((n) => line(`M${130 + n * 23} 84q${n % 2 ? 12 : -12} 110 0 232`, n % 2 ? light : main, 13)).join("") +
  box(112, 182, 176, 48, 10, accent) +
  box(112, 214, 176, 16, 6, shade)

const eggs: Motif = ({ main, shade, light, accent }) =>
  path("M84 232h232l-22 84H106z", accent) +
  dots([[132, 212], [200, 198], [268, 212]], (x, y) => ellipse(x, y, 42, 54, main) + ellipse(x - 12, y - 16, 12, 18, light)) +
  path("M84 232h232l-8 30H92z", shade)

const fish: Motif = ({ main, shade, light, accent }) =>
  path("M70 204c50-82 150-92 208-18l54-44c-8 44-8 76 0 120l-54-42c-58 72-158 64-208-16z", main) +
  path("M150 150c18 34 18 76 0 110c-38-8-66-28-80-56c16-28 44-48 80-54z", shade) +
  circle(122, 192, 10, light) +
  circle(122, 192, 5, "#333") +
  dots([[186, 186], [216, 206], [186, 228], [246, 192], [244, 224]], (x, y) => line(`M${x} ${y - 10}q14 10 0 20`, accent, 5))

const shrimp: Motif = ({ main, shade, light, accent }) =>
  line("M268 118c-96-34-158 34-150 100s76 96 132 66", main, 64) +
  dots([[196, 118], [150, 158], [134, 210], [156, 262], [206, 288]], (x, y) => circle(x, y, 12, shade)) +
  path("M246 258l70 12-40 34z", accent) +
  path("M262 88l70-26M264 96l78 2", "none", `stroke="${accent}" stroke-width="7" stroke-linecap="round"`) +
  circle(266, 112, 7, light)

const dumpling: Motif = ({ main, shade, light, accent }) =>
  path("M70 244c6-86 62-134 130-134s124 48 130 134c-34 34-226 34-260 0z", main) +
  dots([[96, 196], [116, 158], [146, 130], [182, 116], [220, 116], [254, 130], [284, 158], [304, 196]], (x, y) => ellipse(x, y, 18, 15, light)) +
  path("M70 244c34 34 226 34 260 0c-6 20-20 34-40 42H110c-20-8-34-22-40-42z", shade) +
  line("M150 306q50 18 100 0", accent, 9)

const bun: Motif = ({ main, shade, light, accent }) =>
  path("M84 262c0-96 52-150 116-150s116 54 116 150c0 30-232 30-232 0z", main) +
  [-50, -25, 0, 25, 50].map((turn) => line(`M200 130q${turn} 40 ${turn * 1.5} 96`, shade, 6)).join("") +
  circle(200, 128, 15, accent) +
  box(92, 280, 216, 26, 13, light)

const bread: Motif = ({ main, shade, light, accent }) =>
  path("M96 158c0-56 208-56 208 0c0 22-10 30-18 34v114H114V192c-8-4-18-12-18-34z", main) +
  path("M118 164c0-34 164-34 164 0c0 14-8 20-16 24v98H134v-98c-8-4-16-10-16-24z", light) +
  dots([[160, 190], [200, 220], [236, 186], [176, 250], [232, 256]], (x, y) => circle(x, y, 6, accent)) +
  box(114, 292, 172, 14, 6, shade)

const biscuits: Motif = ({ main, shade, light, accent }) =>
  dots([[154, 236], [246, 236], [200, 162]], (x, y) =>
    circle(x, y, 68, shade) + circle(x, y - 6, 66, main) +
    dots([[-24, -18], [18, -28], [26, 14], [-10, 22], [0, -4]].map(([a, b]) => [x + a!, y + b!] as const), (a, b) => circle(a, b, 7, accent))) +
  circle(186, 132, 8, light)

const nuts: Motif = ({ main, shade, light, accent }) =>
  dots([[146, 178], [252, 178], [200, 250]], (x, y) =>
    ellipse(x, y, 66, 58, shade) + ellipse(x - 4, y - 4, 60, 52, main) +
    line(`M${x} ${y - 50}q-12 48 0 100M${x - 34} ${y - 34}q18 34 0 70M${x + 30} ${y - 36}q-18 36 2 72`, shade, 5)) +
  ellipse(120, 150, 14, 8, light, -30) +
  path("M284 276c26-30 54-18 58 6c-18 24-46 22-58-6z", accent)

const leaf: Motif = ({ main, shade, light, accent }) =>
  path("M200 326c-92-50-110-150-40-250c52 50 74 130 40 250z", main) +
  path("M200 326c92-34 128-112 106-196c-64 28-104 92-106 196z", shade) +
  line("M200 326c-16-80-26-150-40-250M200 326c22-76 56-140 106-196", light, 6) +
  circle(116, 296, 14, accent)

const glass: Motif = ({ main, shade, light, accent }) =>
  path("M128 104h144l-20 214c-2 12-10 18-22 18h-60c-12 0-20-6-22-18z", light) +
  path("M134 168h132l-14 146c-2 12-10 18-22 18h-60c-12 0-20-6-22-18z", main) +
  path("M220 168h46l-14 146c-2 12-10 18-22 18h-24c14-50 18-110 14-164z", shade) +
  line("M214 168L252 62", accent, 11) +
  circle(276, 110, 32, accent) + circle(276, 110, 22, light)

const fruit: Motif = ({ main, shade, light, accent }) =>
  path("M200 128c54-30 124 4 120 84c-4 74-62 126-120 108c-58 18-116-34-120-108c-4-80 66-114 120-84z", main) +
  path("M262 118c42 14 60 48 58 94c-4 74-62 126-120 108c70-24 96-120 62-202z", shade) +
  ellipse(136, 184, 18, 32, light, 24) +
  line("M200 132q0-40 22-60", "#6b4a2b", 11) +
  path("M212 96c22-34 58-34 76-18c-18 30-50 36-76 18z", accent)

const greens: Motif = ({ main, shade, light, accent }) =>
  path("M188 324c-14-60-10-110 12-150c22 40 26 90 12 150z", light) +
  path("M158 320c-10-50-20-84-44-116c20-6 60 30 74 116zM242 320c10-50 20-84 44-116c-20-6-60 30-74 116z", light) +
  ellipse(200, 132, 44, 66, main) + ellipse(122, 172, 40, 58, shade, -28) + ellipse(278, 172, 40, 58, shade, 28) +
  line("M200 190V96M140 220l-26-62M260 220l26-62", light, 6) +
  circle(200, 322, 16, accent)

const tofu: Motif = ({ main, shade, light, accent }) =>
  path("M100 176l110-44 96 40v90l-106 52-100-46z", light) +
  path("M200 222l106-50v90l-106 52z", shade) +
  path("M100 176l100 46v92l-100-46z", main) +
  path("M226 126c14-20 40-22 54-8c-10 20-36 24-54 8z", accent) +
  circle(176, 160, 6, accent)

const sausage: Motif = ({ main, shade, light, accent }) =>
  line("M112 118c-22 90 20 176 108 196", main, 58) + line("M196 92c-20 84 16 150 94 170", shade, 58) +
  dots([[106, 170], [124, 226], [160, 274], [198, 138], [214, 190], [250, 232]], (x, y) => circle(x, y, 8, light)) +
  line("M112 118l-14-32M196 92l-12-30M220 314l30 22M290 262l32 20", accent, 8)

const cheese: Motif = ({ main, shade, light, accent }) =>
  path("M80 230L262 116c36 14 56 46 58 90v24z", light) +
  box(80, 226, 240, 88, 6, main) +
  dots([[130, 268], [198, 286], [256, 256]], (x, y) => circle(x, y, 19, shade)) +
  circle(226, 182, 14, accent) + circle(270, 158, 9, accent)

/** Everything that the demo shop can draw. */
export const MOTIFS = {
  bag, bottle, carton, jar, tin, parcel, bowl, noodles, eggs, fish, shrimp, dumpling, bun, bread, biscuits, nuts, leaf,
  glass, fruit, greens, tofu, sausage, cheese,
} as const satisfies Record<string, Motif>

export type MotifName = keyof typeof MOTIFS
