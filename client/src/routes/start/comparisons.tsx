import { PageLink } from '../../ui/page-link.tsx'
import styles from './start.module.css'

/** Questions that a comparison answers, each with the models it takes. */
const examples: readonly { question: string; models: readonly string[] }[] = [
  {
    question: 'Which model of about eight billion parameters?',
    models: ['llama-3.1-8b-instruct', 'qwen2.5-7b-instruct', 'gemma-2-9b-it', 'ministral-8b-instruct-2410'],
  },
  {
    question: 'How do three models that read images differ?',
    models: ['llama-4-scout', 'gemma-3-27b-it', 'mistral-small-3.1-24b-instruct'],
  },
  {
    question: 'What do models reach whose data is released or described?',
    models: ['olmo-2-32b-instruct', 'apertus-70b-instruct', 'smollm3-3b'],
  },
  {
    question: 'How do large mixtures of experts differ?',
    models: ['llama-4-maverick', 'deepseek-v3', 'qwen3-235b-a22b', 'gpt-oss-120b'],
  },
  {
    question: 'What does distillation keep of its teacher?',
    models: ['deepseek-r1', 'deepseek-r1-distill-llama-70b', 'deepseek-r1-distill-qwen-32b'],
  },
]

/** Slugs of every model in an example. */
export const comparedModels = examples.flatMap(({ models }) => models)

/** The comparisons to begin with, by the names the catalogue has. One of fewer than two models is none. */
export function Comparisons({ models }: { models: readonly { slug: string; name: string }[] }) {
  const names = new Map(models.map(({ slug, name }) => [slug, name]))
  return (
    <ul className={styles['rows']}>
      {examples.flatMap(({ question, models: slugs }) => {
        const known = slugs.filter((slug) => names.has(slug))
        if (known.length < 2) return []
        return (
          <li key={question}>
            <span>{question}</span>
            <PageLink href={`/compare?models=${known.join(',')}`}>
              {known.map((slug) => names.get(slug)).join(', ')}
            </PageLink>
          </li>
        )
      })}
    </ul>
  )
}
