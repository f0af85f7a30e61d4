/** The pages of the bar at the top. */
export const mainPages = [
  { path: '/models', label: 'Models' },
  { path: '/compare', label: 'Compare' },
  { path: '/benchmarks', label: 'Benchmarks' },
  { path: '/stack', label: 'Stack' },
  { path: '/lineage', label: 'Lineage' },
  { path: '/licenses', label: 'Licences' },
  { path: '/coverage', label: 'Coverage' },
  { path: '/sources', label: 'Sources' },
] as const

/** Every page that stands alone, but for the console, which is a document of its own. */
export const allPages = [
  { path: '/', label: 'Start' },
  ...mainPages,
  { path: '/conflicts', label: 'Conflicts' },
  { path: '/changes', label: 'Changes' },
  { path: '/rules', label: 'Rules' },
  { path: '/api', label: 'API' },
] as const

/** What a page can say of an earlier day, by the beginning of its path; pages that are not named show the latest. */
const ofDay: readonly (readonly [path: RegExp, says: string])[] = [
  [
    /^\/models$/,
    'Models that some report was about by then, with figures, conditions and sorting by the reports of that day. The columns of facts reported and claims checked are the latest.',
  ],
  [
    /^\/models\/[^/]+$/,
    'Openness, facts, scores, prices and formats by the reports of that day. Texts, memory need, limitations, lineage, licence and the state of the record are the latest.',
  ],
  [
    /^\/coverage$/,
    'Models that some report was about by then, and the facts of which the reports of that day state a value. What is wanted most is shown for the latest only.',
  ],
  [
    /^\/compare$/,
    'Openness, facts, scores and prices by the reports of that day. Memory need and licences are the latest.',
  ],
  [
    /^\/benchmarks\/[^/]+$/,
    'Scores in the reports of that day. Which scores form a set, how many documents state it, and openness and size of the models are the latest.',
  ],
]

/** In words, what a page shows on an earlier day. */
export const dayOnPage = (pathname: string): string =>
  ofDay.find(([path]) => path.test(pathname))?.[1] ?? 'This page cannot answer for an earlier day: it shows the latest.'
