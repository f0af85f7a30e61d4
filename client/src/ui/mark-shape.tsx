const shapes = ['circle', 'square', 'up', 'diamond', 'down', 'cross'] as const

/** Sizes are tuned so that all six shapes look equally heavy at the same `size`. */
function outline(shape: (typeof shapes)[number], s: number): string {
  const polygon = (points: readonly (readonly [number, number])[]) =>
    `M${points.map(([x, y]) => `${round(x * s)} ${round(y * s)}`).join('L')}Z`
  if (shape === 'square')
    return polygon([
      [-0.9, -0.9],
      [0.9, -0.9],
      [0.9, 0.9],
      [-0.9, 0.9],
    ])
  if (shape === 'up')
    return polygon([
      [0, -1.15],
      [1.1, 0.85],
      [-1.1, 0.85],
    ])
  if (shape === 'down')
    return polygon([
      [0, 1.15],
      [1.1, -0.85],
      [-1.1, -0.85],
    ])
  if (shape === 'diamond')
    return polygon([
      [0, -1.3],
      [1.3, 0],
      [0, 1.3],
      [-1.3, 0],
    ])
  return polygon([
    [-0.4, -1.1],
    [0.4, -1.1],
    [0.4, -0.4],
    [1.1, -0.4],
    [1.1, 0.4],
    [0.4, 0.4],
    [0.4, 1.1],
    [-0.4, 1.1],
    [-0.4, 0.4],
    [-1.1, 0.4],
    [-1.1, -0.4],
    [-0.4, -0.4],
  ])
}

const round = (value: number) => Math.round(value * 100) / 100

/** The most models that can be told apart: six shapes, filled, then hollow. */
export const mostMarks = 12

/** Colour of the mark at this place in the order of models, as a CSS value. */
export const markColour = (index: number) => `var(--m${(index % mostMarks) + 1})`

interface MarkShapeProps {
  /** Place of the model in the order it was added, from 0. */
  index: number
  /** Half the width in pixels. */
  size?: number
  /** Another report or other settings; from the seventh model on marks are hollow anyway and this draws a smaller one. */
  isOther?: boolean
  /** No model in particular: grey. */
  isMuted?: boolean
}

/** Outline, paints and line of a mark about the origin, paints as names of tokens: for what is drawn outside of the page. */
export function markLook({ index, size = 6, isOther = false, isMuted = false }: MarkShapeProps): {
  d: string
  fill: `--${string}`
  stroke: `--${string}`
  width: number
} {
  const isHollow = isOther || isMuted || index % mostMarks >= shapes.length
  const colour = isMuted ? ('--ink-3' as const) : (`--m${(index % mostMarks) + 1}` as const)
  const s = isOther && index >= shapes.length ? size * 0.65 : size
  const shape = isMuted ? 'circle' : (shapes[index % shapes.length] ?? 'circle')
  const r = round(isMuted ? s * 0.7 : s)
  return {
    d: shape === 'circle' ? `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z` : outline(shape, s),
    fill: isHollow ? '--paper' : colour,
    stroke: isHollow ? colour : '--paper',
    width: isMuted ? 1.2 : isHollow ? 1.8 : 1,
  }
}

/** A mark at the origin of an SVG: colour and shape by place, for strips and scatter plots. */
export function MarkShape(props: MarkShapeProps) {
  const { d, fill, stroke, width } = markLook(props)
  return <path d={d} fill={`var(${fill})`} stroke={`var(${stroke})`} strokeWidth={width} />
}

interface ModelMarkProps {
  index: number
  isOther?: boolean
  isMuted?: boolean
  size?: number
}

/** The same mark as a small picture in text, before a name. */
export function ModelMark({ index, size = 14, ...look }: ModelMarkProps) {
  return (
    <svg className="key" width={size} height={size} viewBox="-7.5 -7.5 15 15" aria-hidden="true">
      <MarkShape index={index} size={5.3} {...look} />
    </svg>
  )
}
