import { markLook } from '../mark-shape.tsx'

/** A colour: the name of a token, so that a drawing follows the theme and a file can be written in the theme of the page. */
export type Paint = `--${string}` | 'none'

interface Path {
  kind: 'path'
  d: string
  stroke?: Paint
  width?: number
  dash?: string
  fill?: Paint
}

interface Words {
  kind: 'text'
  x: number
  y: number
  text: string
  size: number
  weight?: 400 | 600
  anchor?: 'start' | 'middle' | 'end'
  fill: Paint
}

/** A reported value. On a page it is a link to its source, in a file a shape. */
export interface SceneMark {
  kind: 'mark'
  id: string
  x: number
  y: number
  /** Place in the order of models; null for one of many, in grey. */
  index: number | null
  size?: number
  isOther?: boolean
  /** Another colour than that of its place. */
  paint?: Paint
  /** "Qwen3 235B A22B, 65.9, source 14 checked" */
  name: string
  /** Value of `panel=`. */
  opens?: string
}

export type SceneItem = Path | Words | SceneMark

/** A drawing in pixels, told by its shapes: one description for the page, for an SVG file and for a picture. */
export interface Scene {
  width: number
  height: number
  title: string
  items: readonly SceneItem[]
  /** Numbers of the sources behind it, where it names them; all of the page where absent. */
  sources?: readonly number[]
}

export const line = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: Paint,
  width = 1,
  dash?: string,
): Path => ({
  kind: 'path',
  d: `M${pixel(x1)} ${pixel(y1)}L${pixel(x2)} ${pixel(y2)}`,
  stroke,
  width,
  ...(dash !== undefined && { dash }),
})

export const words = (
  x: number,
  y: number,
  text: string,
  { size = 12, fill = '--ink-2', ...rest }: Partial<Omit<Words, 'kind' | 'x' | 'y' | 'text'>> = {},
): Words => ({ kind: 'text', x: pixel(x), y: pixel(y), text, size, fill, ...rest })

export const pixel = (value: number): number => Math.round(value * 10) / 10

/** Outline and paints of a mark, at the origin. */
export function lookOf({ index, size, isOther, paint }: SceneMark) {
  const look = markLook({
    index: index ?? 0,
    isMuted: index === null && paint === undefined,
    ...(size !== undefined && { size }),
    ...(isOther !== undefined && { isOther }),
  })
  if (paint === undefined) return look
  return isOther ? { ...look, stroke: paint } : { ...look, fill: paint }
}
