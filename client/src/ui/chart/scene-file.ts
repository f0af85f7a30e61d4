import { lookOf, type Paint, type Scene, type SceneItem, words } from './scene.ts'

/** What resolves a token and measures a text: the page in a browser. */
export interface Drawer {
  colourOf: (paint: Paint) => string
  widthOf: (text: string, size: number, weight: 400 | 600) => number
}

/** Fonts of the page first, then what most machines have: a file does not bring its fonts along. */
export const fontFamily =
  "'IBM Plex Sans Variable', 'IBM Plex Sans', 'Segoe UI', 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif"

const inXml = (text: string) =>
  text.replaceAll(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

function itemText(item: SceneItem, colourOf: Drawer['colourOf']): string {
  if (item.kind === 'text') {
    const { x, y, text, size, weight = 400, anchor = 'start', fill } = item
    return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${colourOf(fill)}">${inXml(text)}</text>`
  }
  if (item.kind === 'path') {
    const { d, stroke = 'none', width = 1, dash, fill = 'none' } = item
    const dashes = dash === undefined ? '' : ` stroke-dasharray="${dash}"`
    return `<path d="${d}" fill="${colourOf(fill)}" stroke="${colourOf(stroke)}" stroke-width="${width}"${dashes}/>`
  }
  const { d, fill, stroke, width } = lookOf(item)
  return `<path transform="translate(${item.x} ${item.y})" d="${d}" fill="${colourOf(fill)}" stroke="${colourOf(stroke)}" stroke-width="${width}"><title>${inXml(item.name)}</title></path>`
}

/** A drawing as an SVG file that needs nothing beside it. `about` is kept in it for programs. */
export function sceneSvg({ width, height, title, items }: Scene, { colourOf }: Drawer, about: object): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${inXml(fontFamily)}">`,
    `<title>${inXml(title)}</title>`,
    `<metadata>${inXml(JSON.stringify(about))}</metadata>`,
    `<rect width="${width}" height="${height}" fill="${colourOf('--paper')}"/>`,
    ...items.map((item) => itemText(item, colourOf)),
    '</svg>\n',
  ].join('\n')
}

/** A text in lines that fit a width, broken between words; a word that is longer stands alone. */
export function wrapped(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

const margin = 24
const footSize = 10
const footLine = 14

/** A drawing with its title above and, in its foot, where it comes from and the sources behind it. */
export function framed(scene: Scene, foot: readonly string[], { widthOf }: Drawer): Scene {
  const width = scene.width + 2 * margin
  // Another font than the page's may run wider: a twelfth of the line is kept free for it.
  const room = (width - 2 * margin) * (11 / 12)
  const titles = wrapped(scene.title, room, (text) => widthOf(text, 16, 600))
  const lines = foot.flatMap((text) => wrapped(text, room, (part) => widthOf(part, footSize, 400)))
  const top = margin + titles.length * 22 + 8
  const bottom = top + scene.height + 20
  return {
    width,
    height: bottom + lines.length * footLine + margin,
    title: scene.title,
    ...(scene.sources && { sources: scene.sources }),
    items: [
      ...titles.map((text, at) => words(margin, margin + 14 + at * 22, text, { size: 16, weight: 600, fill: '--ink' })),
      ...scene.items.map((item) => moved(item, margin, top)),
      { kind: 'path', d: `M${margin} ${bottom - 6}H${width - margin}`, stroke: '--ink-3' },
      ...lines.map((text, at) => words(margin, bottom + 10 + at * footLine, text, { size: footSize, fill: '--ink-2' })),
    ],
  }
}

function moved(item: SceneItem, dx: number, dy: number): SceneItem {
  if (item.kind === 'path') return { ...item, d: movedPath(item.d, dx, dy) }
  return { ...item, x: item.x + dx, y: item.y + dy }
}

/** Moves a path of the absolute commands M, L, H and V. */
function movedPath(d: string, dx: number, dy: number): string {
  return d.replaceAll(/([MLHV])([^MLHVZ]*)/g, (_, command: string, rest: string) => {
    const numbers = rest
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    const by = (at: number) => (command === 'H' ? dx : command === 'V' ? dy : at % 2 === 0 ? dx : dy)
    return command + numbers.map((number, at) => Math.round((number + by(at)) * 10) / 10).join(' ')
  })
}
