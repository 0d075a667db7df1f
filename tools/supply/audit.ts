/** What is known of a weakness, and why it does not reach anybody. */
export interface Explained {
  /** Its address, such as https://github.com/advisories/GHSA-... */
  readonly advisory: string
  readonly package: string
  readonly why: string
}

/** Weaknesses of packages that are carried all the same; each with the reason. */
export const explained: readonly Explained[] = []

/** What came of asking: nobody answered, or these lines are to be told, and `bad` ones want a change. */
export type Verdict =
  | { readonly is: 'not-asked'; readonly why: string }
  | {
      readonly is: 'asked'
      readonly packages: number
      readonly known: readonly string[]
      readonly bad: readonly string[]
    }

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The advisories in one entry of a report; an entry that only passes on another package's names none. */
function advisoriesIn(entry: unknown): { readonly url: string; readonly severity: string; readonly title: string }[] {
  if (!isObject(entry) || !Array.isArray(entry.via)) return []
  return entry.via.filter(isObject).map(({ url, severity, title }) => ({
    url: String(url),
    severity: String(severity),
    title: String(title),
  }))
}

/**
 * Judges what `npm audit --json` wrote (report version 2). A registry that gives no answer is no verdict on the packages.
 * @param text what npm wrote
 */
export function judge(text: string, excuses: readonly Explained[] = explained): Verdict {
  let report: unknown
  try {
    report = JSON.parse(text)
  } catch {
    return { is: 'not-asked', why: `expected npm's report, got "${text.trim().slice(0, 80)}"` }
  }
  if (!isObject(report) || !isObject(report.vulnerabilities)) {
    const said = isObject(report) && (report.message ?? (isObject(report.error) && report.error.summary))
    return { is: 'not-asked', why: said ? String(said) : 'expected a list of vulnerabilities, got none' }
  }
  const found = Object.entries(report.vulnerabilities).flatMap(([name, entry]) =>
    advisoriesIn(entry).map((advisory) => ({ name, ...advisory })),
  )
  const excuseOf = (name: string, url: string): Explained | undefined =>
    excuses.find((one) => one.package === name && one.advisory === url)
  const known: string[] = []
  const bad: string[] = []
  for (const { name, url, severity, title } of found) {
    const excuse = excuseOf(name, url)
    if (excuse) known.push(`${name}: ${title} (${url}): ${excuse.why}`)
    else bad.push(`${name}: ${severity}: ${title} (${url})`)
  }
  for (const { package: name, advisory } of excuses)
    if (!found.some((one) => one.name === name && one.url === advisory))
      bad.push(
        `${name}: ${advisory} is explained and not there any more; take it off the list in tools/supply/audit.ts`,
      )
  const { metadata } = report
  const counts = isObject(metadata) && isObject(metadata.dependencies) ? metadata.dependencies : {}
  return { is: 'asked', packages: Number(counts.total ?? 0), known, bad }
}
