export type Locale = 'zh' | 'en'
export const locales: readonly Locale[] = ['zh', 'en']

/** English holds the same keys as Chinese, or it does not compile. */
export type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> }
