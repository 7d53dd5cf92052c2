import Papa from 'papaparse'

/** A table out of a file: its rows by their headings. */
export interface Table {
  headings: string[]
  rows: Record<string, string>[]
}

/** Longer than any bank's or market's line; a million columns would keep the server busy. */
const tooLong = /[^\r\n]{20000}/

/**
 * Reads CSV, every cell trimmed, empty rows left out. What has a line that is too long has neither
 * headings nor rows, like what is no table at all.
 * @param mostRows one more is read, so that the caller sees that there are too many
 */
export function readTable(
  text: string,
  mostRows: number,
  heading = (name: string) => name.trim(),
): Table {
  if (tooLong.test(text)) return { headings: [], rows: [] }
  const { data, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    preview: mostRows + 1,
    skipEmptyLines: 'greedy',
    transformHeader: heading,
    transform: (value) => value.trim(),
  })
  return { headings: meta.fields ?? [], rows: data }
}
