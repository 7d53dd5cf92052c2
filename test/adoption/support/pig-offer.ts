/** 240 jin at 14.00, guaranteed 220; a fifth of it now; 160.00 of services. */
export const pigTerms = {
  form: 'agreed',
  expectedGrams: 120_000,
  guaranteedGrams: 110_000,
  compensationPercent: 50,
  depositPercent: 20,
  services: [{ name: '宰杀、分割、冷藏', fen: 160_00 }],
  collectiveFenPerJin: 20,
  poolPercent: 5,
  advanceFen: 700_00,
  fenPerJin: 14_00,
}

export const pigOffer = {
  title: '山上跑大的黑土猪',
  story: '养足 10 个月，吃玉米、红苕和青草。',
  kind: 'animal',
  species: 'pig',
  unitName: '头',
  yieldPercent: 70,
  shares: 8,
  perBuyerMost: 4,
  whoMay: ['employee', 'home', 'canteen'],
  terms: pigTerms as object,
  fillBy: '2026-11-30',
  readyOn: '2027-09-20',
  weighedAt: '村委会的地磅',
  delivery: '12 月下旬到厂门口领',
  pickUps: ['厂门口', '食堂后门'],
  name: '黑妞',
}
