import type { Rule } from './ranges.ts'

/** The nearest thing to `value` that a rule allows: what is missing or wrong is filled in, what is unknown left out. */
export function shaped(rule: Rule, value: unknown): unknown {
  switch (rule.is) {
    case 'number':
      return typeof value === 'number' ? Math.min(Math.max(value, rule.low), rule.high) : rule.low
    case 'text':
      return typeof value === 'string' ? value : ''
    case 'one':
      return typeof value === 'string' && rule.of.includes(value) ? value : rule.of[0]
    case 'list': {
      const items = Array.isArray(value) ? value : []
      const { each, length, mayBeEmpty } = rule
      const known = each.is === 'one' ? items.filter((item) => each.of.includes(item)) : items
      // One that nobody knows stands for some other: that there is none is not said as well.
      const sound = known.length === 0 && items.length > 0 && !mayBeEmpty ? items.slice(0, 1) : known
      return (length === undefined ? sound : Array.from({ length }, (_, i) => sound[i])).map((item) =>
        shaped(each, item),
      )
    }
    case 'object': {
      if (rule.nullable && (value === null || value === undefined)) return null
      const found: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {}
      return Object.fromEntries(
        Object.entries(rule.fields).flatMap(([key, inner]) =>
          found[key] === undefined && !rule.needs?.includes(key) ? [] : [[key, shaped(inner, found[key])]],
        ),
      )
    }
  }
}
