/** 次/人 per event per person → 次; the roster of rules says both languages in one field. */
export const unitWord = (unit: string) => unit.split(' ')[0]!.split('/')[0]!
