import { z } from 'zod'
import { endpoint, fields } from '../platform/index.ts'
import { readDiary, writeEntry } from './diary.ts'
import { identifyUnit } from './identify.ts'
import { refundUnit, substituteUnit } from './lose-unit.ts'
import { moveUnit } from './move-unit.ts'
import { identity } from './offers.schema.ts'
import { showUnitPhoto } from './photos.ts'
import { settleUnit } from './settle-unit.ts'
import { listMyUnits, listUnits, showPrice, showUnit } from './show-units.ts'
import {
  entryReply,
  newEntry,
  newMove,
  newSubstitute,
  newWeighing,
  priceReply,
  unitReply,
  unitRow,
  weighingReply,
} from './units.schema.ts'
import { confirmWeighing, openWeighing } from './weigh.ts'
import { buyers, sellers } from './who.ts'

const { id, empty } = fields
const unit = { unit: id }
const all = [...buyers, ...sellers, 'farmer']

const reading = [
  endpoint({
    method: 'get',
    path: '/places/:place/adoption/units',
    summary: "The village's units, with what to do next",
    who: sellers,
    reply: z.strictObject({ items: z.array(unitRow) }),
    answer: listUnits,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/my/units',
    summary: "The farmer's own units, with what to do next",
    who: ['farmer'],
    reply: z.strictObject({ items: z.array(unitRow) }),
    answer: listMyUnits,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/adoption/units/:unit',
    summary: 'A unit with its diary and growth; of a farmer, their own',
    who: all,
    params: unit,
    reply: unitReply,
    answer: showUnit,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/adoption/units/:unit/diary',
    summary: 'Its diary, newest first',
    who: all,
    params: unit,
    query: {
      before: z.coerce.number().int().min(1).optional().describe('number of an entry'),
      limit: fields.pageSize.default(20),
    },
    reply: z.strictObject({ items: z.array(entryReply), next: z.int().nullable() }),
    answer: readDiary,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/adoption/units/:unit/photos/:photo',
    summary: 'A photograph of its diary or of the scale',
    who: all,
    params: { ...unit, photo: id },
    reply: { fileTypes: ['image/webp'] },
    answer: showUnitPhoto,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/adoption/units/:unit/price',
    summary: 'How its price came about: the prints used, and the sum',
    who: all,
    params: unit,
    reply: priceReply,
    answer: showPrice,
  }),
]

const doing = [
  endpoint({
    method: 'post',
    path: '/places/:place/adoption/units/:unit/moves',
    summary: 'It is bought, grows, is sick, ready, slaughtered, packed …',
    who: ['clerk', 'farmer'],
    params: unit,
    body: newMove,
    reply: unitReply,
    command: moveUnit,
  }),
  endpoint({
    method: 'put',
    path: '/places/:place/adoption/units/:unit/identity',
    summary: 'Its ear tag or mark, and its name',
    who: ['clerk', 'farmer'],
    params: unit,
    body: identity,
    reply: unitReply,
    command: identifyUnit,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/adoption/units/:unit/diary',
    summary: 'Write into its diary',
    who: ['clerk', 'farmer'],
    params: unit,
    body: newEntry,
    reply: entryReply,
    command: writeEntry,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/adoption/units/:unit/weighings',
    summary: 'Weigh: the first of two reads the scale',
    who: ['clerk', 'farmer', 'supervisor', 'approver'],
    params: unit,
    body: newWeighing,
    reply: weighingReply,
    command: openWeighing,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/adoption/units/:unit/weighings/:weighing/confirm',
    summary: 'Weigh: the second reads it too; above 1 % apart both are void',
    who: ['clerk', 'farmer', 'supervisor', 'approver'],
    params: { ...unit, weighing: id },
    body: { grams: newWeighing.grams, photo: id.optional() },
    reply: weighingReply,
    command: confirmWeighing,
    turns: (input) => [`unit:${input.unit}`],
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/adoption/units/:unit/substitute',
    summary: 'Another takes the place of one that was lost; the shares move along',
    who: ['clerk'],
    params: unit,
    body: newSubstitute,
    reply: unitReply,
    command: substituteUnit,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/adoption/units/:unit/refund',
    summary: 'One was lost and nothing takes its place: everyone is refunded',
    who: ['clerk'],
    params: unit,
    reply: empty,
    command: refundUnit,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/adoption/units/:unit/settle',
    summary: 'Settle a delivered unit whose balances are all paid',
    who: ['clerk'],
    params: unit,
    reply: unitReply,
    command: settleUnit,
  }),
]

export const unitRoutes = [...reading, ...doing]
