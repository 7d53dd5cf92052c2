const types: Record<string, string> = {
  csv: 'text/csv',
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Paper that was signed, as a PDF or a photograph. */
export const paperTypes = '.pdf,.jpg,.jpeg,.png,.webp'

/**
 * A file as it is sent: read now, for one that is saved again meanwhile must not be half of each;
 * with the type its ending says, for not every machine knows CSV.
 */
export async function chosenFile(file: File): Promise<{ blob: Blob; name: string }> {
  const ending = file.name.split('.').at(-1)?.toLowerCase() ?? ''
  const type = types[ending] ?? file.type
  return { blob: new Blob([await file.arrayBuffer()], { type }), name: file.name.slice(-80) }
}
