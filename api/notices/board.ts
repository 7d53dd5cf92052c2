import QRCode from 'qrcode'
import { Places } from '../places/index.ts'
import {
  addDays,
  clock,
  dayOf,
  missing,
  toId,
  type Actor,
  type FileReply,
} from '../platform/index.ts'
import { Entries, Notices, type Entry, type Notice } from './notices.model.ts'

const anyPlace = 'the board is public'

/** What hangs on a village's board now, newest first. */
export async function showBoard(_actor: Actor, input: { code: string }) {
  const place = await Places.findOne({ code: input.code }).lean()
  if (!place) throw missing('place')
  const now = clock.now()
  const hanging = await Notices.find({ place: place.path, downAt: { $gt: now } }).lean()
  hanging.sort((a, b) => b.postedAt.getTime() - a.postedAt.getTime())
  const items = await Promise.all(
    hanging.map(async (notice) => ({
      ...presentSheet(notice, now),
      entries: await Entries.countDocuments({ place: place.path, notice: notice._id }),
    })),
  )
  return { place: { code: place.code, name: place.name }, shopName: place.shopName ?? null, items }
}

/** One sheet with all its rows: nothing but what may be read aloud in the square. */
export async function showNotice(_actor: Actor, input: { notice: string }) {
  const now = clock.now()
  const notice = await hangingNotice(input.notice)
  const path = notice.place
  const place = await Places.findOne({ path }).lean()
  if (!place) throw missing('place')
  const entries = await Entries.find({ place: path, notice: notice._id })
    .sort({ position: 1 })
    .lean()
  const counted = entries.filter((each) => each.state === 'up' || each.state === 'ended')
  return {
    ...presentSheet(notice, now),
    place: { code: place.code, name: place.name },
    shopName: place.shopName ?? null,
    phones: {
      committee: place.phones?.committee ?? null,
      township: place.phones?.township ?? null,
    },
    entries: entries.map(presentEntry),
    totals: {
      households: new Set(entries.map((each) => each.shown.household)).size,
      entries: entries.length,
      disputed: entries.filter((each) => each.state === 'disputed').length,
      points: counted.reduce((sum, each) => sum + each.shown.points, 0),
    },
  }
}

/** The code on the printed sheet: it leads to the sheet itself. */
export async function noticeQr(
  _actor: Actor,
  input: { notice: string; origin: string },
): Promise<FileReply> {
  const notice = await hangingNotice(input.notice)
  const svg = await QRCode.toString(`${input.origin}/notices/${String(notice._id)}`, {
    type: 'svg',
    margin: 4,
    errorCorrectionLevel: 'M',
  })
  return { bytes: svg, type: 'image/svg+xml' }
}

async function hangingNotice(id: string): Promise<Notice> {
  const notice = await Notices.findById(toId(id)).setOptions({ anyPlace }).lean()
  if (!notice || notice.downAt <= clock.now()) throw missing('notice')
  return notice
}

function presentSheet(notice: Notice, now: Date) {
  const { _id, year, number, postedAt, firstDay, lastDay, endsAt } = notice
  return {
    id: String(_id),
    year,
    number,
    postedAt: postedAt.toISOString(),
    firstDay,
    lastDay,
    endsAt: endsAt.toISOString(),
    daysLeft: daysLeft(notice, now),
  }
}

/** Full days left in which one may speak up, today included. */
function daysLeft({ endsAt, lastDay }: Notice, now: Date): number {
  if (now >= endsAt) return 0
  let days = 1
  for (let day = dayOf(now); day < lastDay; day = addDays(day, 1)) days += 1
  return days
}

function presentEntry({ _id, position, shown, state, answerBy, decision }: Entry) {
  return {
    id: String(_id),
    position,
    ...shown,
    state,
    answerBy: state === 'disputed' ? (answerBy ?? null) : null,
    decision: decision ?? null,
  }
}
