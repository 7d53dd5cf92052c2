/** The four ways by which produce is sold, in the order of the charts' colours. */
export const channels = ['canteen', 'welfare', 'employee', 'helped'] as const
export type Channel = (typeof channels)[number]
export type ByChannel = Record<Channel, number>
