import { useState } from 'react'
import { consoleHref } from '../../graphql/query-snippets.ts'
import { Button } from '../../ui/button.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { CodeBlock } from './code-block.tsx'

type Asked = { state: 'asking' } | { state: 'answered'; text: string } | { state: 'failed'; reason: string }

async function ask(query: string): Promise<Asked> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    return { state: 'answered', text: JSON.stringify(await response.json(), null, 2) }
  } catch {
    return { state: 'failed', reason: 'The API did not answer. Try again.' }
  }
}

/** A question that people come with: its document, and what the API answers now. */
export function Question({ title, query }: { title: string; query: string }) {
  const [asked, setAsked] = useState<Asked>()
  const send = async () => {
    setAsked({ state: 'asking' })
    setAsked(await ask(query))
  }
  return (
    <article aria-label={title}>
      <h3>{title}</h3>
      <CodeBlock name={title} text={query} />
      <div className="bar">
        <Button onClick={() => void send()}>Ask it now</Button>
        <a className="btn" href={consoleHref({ document: query, variables: {} })}>
          Open in GraphiQL
        </a>
        <CopyButton what="Query" text={query} />
      </div>
      <output>
        {asked?.state === 'asking' && <p className="muted">Asking</p>}
        {asked?.state === 'failed' && <p>{asked.reason}</p>}
      </output>
      {asked?.state === 'answered' && <CodeBlock name={`Answer to: ${title}`} text={asked.text} />}
    </article>
  )
}
