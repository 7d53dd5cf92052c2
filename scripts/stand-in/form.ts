/** A form field: a text, or what is below its brackets. */
export type Form = { [name: string]: string | Form }

/** Reads `a[b][c]=d` as Stripe's clients write it. */
export function readForm(text: string): Form {
  const form: Form = Object.create(null)
  for (const [name, value] of new URLSearchParams(text)) {
    const steps = name.replaceAll(']', '').split('[')
    let inside = form
    for (const step of steps.slice(0, -1)) {
      const next = inside[step]
      inside = typeof next === 'object' ? next : (inside[step] = Object.create(null) as Form)
    }
    const last = steps.at(-1) ?? ''
    inside[last === '' ? String(Object.keys(inside).length) : last] = value
  }
  return form
}

/** A text field, or undefined. */
export function text(form: Form | undefined, name: string): string | undefined {
  const value = form?.[name]
  return typeof value === 'string' ? value : undefined
}

/** What is below a field's brackets. */
export function below(form: Form | undefined, name: string): Form | undefined {
  const value = form?.[name]
  return typeof value === 'object' ? value : undefined
}

/** The texts of a list such as `expand[]`. */
export function list(form: Form, name: string): string[] {
  return Object.values(below(form, name) ?? {}).filter((value) => typeof value === 'string')
}
