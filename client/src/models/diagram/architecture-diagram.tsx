import { missingPanel, type SourceNumbers } from '../../sources/claim-marker.ts'
import { Missing } from '../../ui/missing.tsx'
import { type Architecture, architectureOf, type DrawnModel, Facts } from './architecture.ts'
import { PartCallout } from './callout.tsx'
import { DiagramSvg } from './diagram-svg.tsx'
import styles from './diagram.module.css'
import { layoutOf } from './layout.ts'
import { partsOf } from './parts.ts'
import { textVersion } from './text-version.ts'
import { useHeights } from './use-heights.ts'

interface ArchitectureDiagramProps {
  /** Asked for with `...ArchitectureDiagram`. */
  model: DrawnModel
  numbers: SourceNumbers
}

/** How a model is built, drawn from its record and from nothing else. */
export function ArchitectureDiagram({ model, numbers }: ArchitectureDiagramProps) {
  const facts = new Facts(model.factList)
  const architecture = architectureOf(facts)
  if (!architecture)
    return (
      <p>
        <Missing
          reason="not-reported"
          words="architecture not reported"
          opens={missingPanel(model.slug, 'ARCHITECTURE')}
        />
      </p>
    )
  return <Drawn model={model} numbers={numbers} architecture={architecture} facts={facts} />
}

interface DrawnProps extends ArchitectureDiagramProps {
  architecture: Architecture
  facts: Facts
}

function Drawn({ model, numbers, architecture, facts }: DrawnProps) {
  const [heights, refOf] = useHeights()
  const layout = layoutOf(architecture, heights)
  return (
    <figure className={styles['figure']}>
      <div className={styles['both']}>
        <DiagramSvg name={model.name} architecture={architecture} layout={layout} />
        <div className={styles['callouts']}>
          {partsOf(architecture, facts).map((part) => (
            <PartCallout
              key={part.id}
              part={part}
              model={model.slug}
              numbers={numbers}
              top={layout.tops[part.id]}
              ref={refOf(part.id)}
            />
          ))}
        </div>
      </div>
      <figcaption className="note">
        Drawn from the record; nothing is filled in. Each label opens its source; a hatched one is a part the sources do
        not give.
        <details>
          <summary>Text version</summary>
          <ol>
            {textVersion(architecture).map((step, at, steps) =>
              typeof step === 'string' ? (
                <li key={step}>
                  {step}
                  <Within steps={steps[at + 1]} />
                </li>
              ) : null,
            )}
          </ol>
        </details>
      </figcaption>
    </figure>
  )
}

function Within({ steps }: { steps: string | string[] | undefined }) {
  if (!Array.isArray(steps)) return null
  return (
    <ol>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  )
}
