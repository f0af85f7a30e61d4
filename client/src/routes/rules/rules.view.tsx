import { usePageTitle } from '../../ui/page-title.ts'
import { PageHead, Section } from '../../ui/section.tsx'
import { rules } from './rules.ts'

/** Every rule that is named anywhere in the explorer, each at an anchor of its own. */
export function RulesView() {
  usePageTitle('Rules')
  return (
    <div className="page">
      <PageHead title="Rules" />
      <p className="read">
        What is derived here follows from written rules, and none of them changes a value. The server applies them; the
        explorer only words them.
      </p>
      {rules.map(({ id, title, says, steps, test }) => (
        <Section key={id} id={id} title={title}>
          <div className="read">
            <p>{says}</p>
            {steps && (
              <ol>
                {steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            )}
          </div>
          <p className="small muted">
            Held in a test: <code>{test}</code>
          </p>
        </Section>
      ))}
    </div>
  )
}
