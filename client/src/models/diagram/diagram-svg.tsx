import { formatNumber } from '@stack/shared/format/numbers.ts'
import { useId } from 'react'
import type { Architecture } from './architecture.ts'
import styles from './diagram.module.css'
import { expertWords } from './experts.ts'
import { type Box, centre, type ExpertLayout, type Layout, width } from './layout.ts'
import { describe } from './text-version.ts'

interface DiagramSvgProps {
  name: string
  architecture: Architecture
  layout: Layout
}

/** The drawing itself: tokens in at the top, tokens out at the bottom. */
export function DiagramSvg({ name, architecture, layout }: DiagramSvgProps) {
  const id = useId()
  const { embedding, layers, mixer, feedForward, experts, output, height } = layout
  const feed = feedForward ?? experts?.router
  return (
    <svg
      className={styles['drawing']}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{`Architecture of ${name}`}</title>
      <desc id={`${id}-desc`}>{describe(architecture)}</desc>
      <text className="lab" x={centre} y={16} textAnchor="middle">
        tokens in
      </text>
      <Arrow from={24} to={embedding.y} />
      <Block box={embedding} words="Embedding" />
      <rect className={styles['layers']} {...layers} rx={6} />
      <text className="lab strong" x={14} y={layers.y + 23}>
        {architecture.layers === null ? '× N layers' : `× ${formatNumber(architecture.layers)} layers`}
      </text>
      <Arrow from={bottom(embedding)} to={mixer.y} />
      <Block
        box={mixer}
        words={architecture.mixer ?? 'what mixes tokens: not reported'}
        isMissing={!architecture.mixer}
      />
      {feed && <Arrow from={bottom(mixer)} to={feed.y} />}
      {feedForward && <Block box={feedForward} words="Feed-forward" />}
      {experts && <Experts experts={experts} architecture={architecture} end={bottom(layers)} from={bottom(mixer)} />}
      <Arrow from={experts ? bottom(layers) : bottom(feedForward ?? mixer)} to={output.y} />
      <Block box={output} words="Output projection" />
      <Arrow from={bottom(output)} to={height - 20} />
      <text className="lab" x={centre} y={height - 4} textAnchor="middle">
        tokens out
      </text>
    </svg>
  )
}

const bottom = (box: Box) => box.y + box.height
const middle = (box: Box) => box.x + box.width / 2

function Block({ box, words, isMissing = false }: { box: Box; words: string; isMissing?: boolean }) {
  return (
    <>
      <rect className={styles[isMissing ? 'unknown' : 'block']} {...box} rx={3} />
      <text className="lab" x={middle(box)} y={box.y + box.height / 2 + 4.5} textAnchor="middle">
        {words}
      </text>
    </>
  )
}

function Arrow({ from, to }: { from: number; to: number }) {
  return (
    <>
      <path className={styles['flow']} d={`M${centre} ${from}V${to - 1}`} />
      <path className={styles['head']} d={`M${centre - 3.5} ${to - 7}h7l-3.5 6.5z`} />
    </>
  )
}

interface ExpertsProps {
  experts: ExpertLayout
  architecture: Architecture
  /** Bottom of the mixer, from which shared experts branch off. */
  from: number
  /** Bottom of the layer, where all paths have met. */
  end: number
}

/** The router with its experts as cells, or as one bar where they are many. */
function Experts({
  experts: { router, shared, area, cells, filled, captionY },
  architecture,
  from,
  end,
}: ExpertsProps) {
  const { experts } = architecture
  if (!experts) return null
  const split = area.y - 17
  const isBar = cells.length === 0
  const out = `M${middle(area)} ${bottom(area)}V${end - 9}H${centre}V${end}`
  return (
    <>
      <Block box={router} words="Router" />
      <path className={styles['fan']} d={`M${area.x} ${area.y - 5}V${split}H${area.x + area.width}V${area.y - 5}`} />
      <path
        className={styles['route']}
        d={`M${centre} ${bottom(router)}V${split}H${middle(area)}V${area.y - (isBar ? 0 : 5)}`}
      />
      <path className={styles['route']} d={out} />
      {shared && (
        <>
          <path
            className={styles['route']}
            d={`M${centre} ${from + 12}H${middle(shared)}V${shared.y}M${middle(shared)} ${bottom(shared)}V${end - 9}H${centre}`}
          />
          <rect className={styles['active']} {...shared} rx={2} />
          <text className={styles['on']} x={middle(shared)} y={shared.y + shared.height / 2 + 4} textAnchor="middle">
            {formatNumber(experts.shared)} shared
          </text>
        </>
      )}
      <g>
        <title>{expertWords(experts)}</title>
        {isBar && <rect className={styles[experts.total === null ? 'unknown' : 'cell']} {...area} rx={2} />}
        {filled && <rect className={styles['active']} {...filled} rx={2} />}
        {cells.map(({ isActive, ...cell }) => (
          <rect key={`${cell.x} ${cell.y}`} className={styles[isActive ? 'active' : 'cell']} {...cell} rx={2} />
        ))}
        {isBar && experts.total !== null && (
          <text className="tick" x={middle(area)} y={area.y + 17} textAnchor="middle">
            {formatNumber(experts.total)} experts
          </text>
        )}
      </g>
      <Caption x={area.x} y={captionY} words={expertWords(experts)} />
    </>
  )
}

/** Words over the path out, on a ground of their own so that the line does not cross them. */
function Caption({ x, y, words }: { x: number; y: number; words: string }) {
  return (
    <text className={`tick ${styles['caption']}`} x={x} y={y}>
      {words}
    </text>
  )
}
