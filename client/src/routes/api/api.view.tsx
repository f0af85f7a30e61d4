import { errorCodes } from '@stack/shared/error-code.ts'
import { useState } from 'react'
import { CopyButton } from '../../ui/copy-button.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { PageHead, Section } from '../../ui/section.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import styles from './api.module.css'
import { CodeBlock } from './code-block.tsx'
import { errorMeanings } from './error-meanings.ts'
import examples from './examples.json'
import { Limits } from './limits.tsx'
import { Question } from './question.tsx'

/** For integrators: where the API is, what people ask it, and what it promises. */
export function ApiView() {
  usePageTitle('API')
  return (
    <div className="page">
      <PageHead title="API" note="for integrators" />
      <p className="read">
        Everything this site shows comes from one GraphQL endpoint that anyone may ask, without a key. Its schema
        describes every type, field, argument and word, with unit and the meaning of null.
      </p>
      <Section id="endpoint" title="Endpoint">
        <Endpoint />
      </Section>
      <Section id="questions" title="Five questions" note="each is answered by the catalogue as it is now">
        <div className={styles['questions']}>
          {examples.questions.map(({ name, title, query }) => (
            <Question key={name} title={title} query={query} />
          ))}
        </div>
      </Section>
      <Section
        id="clients"
        title="From a program"
        note="each of these runs in our tests and prints what stands below it"
      >
        <Programs />
      </Section>
      <Section id="types" title="Generated types">
        <p className="read">
          <code>/schema.graphql</code> is all a generator needs: graphql-codegen with its client preset, gql.tada,
          relay-compiler and Apollo’s tools read it, from the address or from a copy. Introspection is on and stays on.
          A global <code>id</code> names an object for <code>node</code> and <code>nodes</code>; a <code>slug</code> is
          its public name and is never given to another record.
        </p>
      </Section>
      <Section id="pagination" title="Pagination">
        <p className="read">
          Lists are Relay connections: <code>first</code> and <code>after</code>, or <code>last</code> and{' '}
          <code>before</code>, with <code>totalCount</code>. A page has 20 rows unless you say otherwise and at most
          100; more is an error, never a shorter page. A cursor belongs to its field, its order and what it is sorted
          by, and says so when it is used elsewhere. Rows without the figure a list is sorted by come last, whichever
          way it runs.
        </p>
      </Section>
      <Section id="errors" title="Errors">
        <p className="read">
          What is not there is <code>null</code>. An error has a stable <code>extensions.code</code>; one that names a
          limit has <code>limit</code> and <code>value</code> beside it. A request whose <code>Accept</code> names{' '}
          <code>application/graphql-response+json</code> gets status 400 where nothing was answered; with plain JSON it
          is 200, as older clients expect.
        </p>
        <ErrorCodes />
      </Section>
      <Section id="limits" title="Limits" note="in force on this server">
        <Limits />
        <p className="read">
          They are checked before anything runs, and a fragment is measured once however often it is spread. A branch
          behind <code>@skip</code> counts. What costs more than the objects it answers counts for more of them. The
          dearest request that a search found among those accepted takes about 0.24 s of one processor with the embedded
          database (two cores, November 2026); <code>npm run scale</code> searches again.
        </p>
      </Section>
      <Section id="caching" title="Caching">
        <p className="read">
          A query may be sent by GET; its answer then carries an <code>ETag</code> and may be kept for a minute. The
          catalogue changes as a whole: <code>catalog {'{ version }'}</code> is a hash of all records, equal on every
          server that holds the same files. Send the SHA-256 of a document in its place, as <code>documentId</code> or
          as Apollo and urql do it, once the server has seen both together.
        </p>
      </Section>
      <Section id="versions" title="Versions and deprecation">
        <p className="read">
          There is one version of the schema. Fields and words are added at any time; what a client does not know it
          should ignore. A field that is to go is marked <code>@deprecated</code> with what replaces it, and stays for
          at least six months. Limits may be raised at any time and are lowered with the same notice.
        </p>
      </Section>
      <Section id="bulk" title="Everything at once">
        <p className="read">
          <a href="/catalog.json">/catalog.json</a> holds every record as its file has it;{' '}
          <a href="/catalog/README.txt">the CSV tables</a> hold the same in rows. <a href="/feed.xml">RSS</a>,{' '}
          <a href="/feed.atom">Atom</a> and <a href="/feed.json">JSON Feed</a> say what changed. The data is CC BY 4.0;{' '}
          <PageLink href="/rules">the rules</PageLink> say how what is derived follows from what is reported.
        </p>
      </Section>
    </div>
  )
}

function Endpoint() {
  const origin = globalThis.location?.origin ?? ''
  return (
    <dl className={styles['facts']}>
      <dt>Queries</dt>
      <dd>
        <code>{`${origin}/graphql`}</code>, POST of JSON, or GET. No other method, no batches, no mutations.
      </dd>
      <dt>Schema</dt>
      <dd>
        <a href="/schema.graphql">{`${origin}/schema.graphql`}</a>
      </dd>
      <dt>Console</dt>
      <dd>
        <a href="/graphiql">GraphiQL</a>, or <code>/graphql</code> in a browser
      </dd>
      <dt>Other sites</dt>
      <dd>may ask from a browser: CORS is open, without credentials. There are no cookies.</dd>
      <dt>Health</dt>
      <dd>
        <code>/livez</code> while the process lives, <code>/readyz</code> while the database answers
      </dd>
    </dl>
  )
}

function Programs() {
  const [file, setFile] = useState(examples.programs[0]?.file ?? '')
  const tabs = examples.programs.map((program) => ({
    id: program.file,
    label: program.title,
    panel: (
      <>
        <CodeBlock name={program.file} text={program.text} />
        <CopyButton what="Program" text={program.text} />
        <p className="ink2">It prints:</p>
        <CodeBlock name={`What ${program.file} prints`} text={program.output} />
      </>
    ),
  }))
  return <Tabs label="Client" tabs={tabs} value={file} onChange={setFile} />
}

function ErrorCodes() {
  return (
    <table className={styles['names']}>
      <caption className="sr">Codes of errors</caption>
      <thead>
        <tr>
          <th scope="col">Code</th>
          <th scope="col">What it means</th>
        </tr>
      </thead>
      <tbody>
        {errorCodes.map((code) => (
          <tr key={code}>
            <th scope="row">
              <code>{code}</code>
            </th>
            <td>{errorMeanings[code]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
