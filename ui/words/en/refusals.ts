import type { SameKeys } from '../locale.ts'
import type { refusals as zh } from '../zh/refusals.ts'

export const refusals: SameKeys<typeof zh> = {
  unknown: {
    what: 'That did not work',
    next: 'It is not your fault. Press again; if it still fails, note {requestId} and call the village.',
  },
  network: {
    what: 'The machine did not get through',
    next: 'Nothing is lost. Press again; nothing is doubled.',
  },
  server_error: {
    what: 'The machine has a fault',
    next: 'Nothing is lost. Try again in a while; nothing is doubled.',
  },
  session_missing: {
    what: 'You are not signed in',
    next: 'Please sign in; what you typed is still here.',
  },
  session_ended: {
    what: 'The machine was idle for too long',
    next: 'Sign in again; what you typed is still here.',
  },
  sign_in_wrong: {
    what: 'The account or the password is wrong',
    next: 'Check capitals and try again.',
  },
  too_many: { what: 'That was too fast', next: 'Wait {retryAfterSeconds} seconds and try again.' },
  file_too_large: {
    what: 'The photo is too large',
    next: 'Take a smaller one, or choose another.',
  },
  file_type: { what: 'This kind of file cannot be used', next: 'Use a photo, or an xlsx table.' },
  input_invalid: { what: 'One field is not right', next: 'Look at the ones marked red.' },
  key_missing: { what: 'It was not recorded', next: 'Reload the page and press again.' },
  key_reused: {
    what: 'This entry was already recorded with other content',
    next: 'Check what changed and record a new one.',
  },
  foreign_origin: {
    what: 'This page came from somewhere else',
    next: 'Open it from the address the village gave you.',
  },
  no_such_route: { what: 'There is no such page', next: 'Reload to get the new version.' },
  not_found: { what: 'It was not found', next: 'Check the spelling; it may have been taken down.' },
  not_yours: { what: 'This is not yours to do', next: 'Ask someone with that duty.' },
  role_missing: { what: 'This is not yours to do', next: 'Ask someone with that duty.' },
  forbidden: { what: 'This is not yours to do', next: 'Ask someone with that duty.' },
  place_foreign: { what: 'This belongs to another village', next: 'Go back to your own.' },
  own_account: { what: 'You cannot change your own account', next: 'Ask another administrator.' },
  account_of_others: { what: 'This account is kept elsewhere', next: 'Ask its own administrator.' },
  password_wrong: { what: 'The old password is wrong', next: 'Type the old password again.' },
  login_taken: { what: 'That account name is taken', next: 'Choose another.' },
  code_taken: { what: 'That code is taken', next: 'Choose another.' },
  place_not_below: {
    what: 'That cannot be made below this place',
    next: 'Choose another kind of place.',
  },
  policy_not_ahead: {
    what: 'A policy cannot change the past',
    next: 'Choose a day from tomorrow on.',
  },
  conflict: { what: 'Someone just changed this', next: 'Reload, look, and do it again.' },
  claim_moved: { what: 'Someone just dealt with this one', next: 'Reload to see where it stands.' },
  own_household: { what: 'This is your own household', next: 'Someone else must do it.' },
  kin_household: { what: 'This is your kin', next: 'Someone else must approve it.' },
  same_hand: { what: 'The step before was yours', next: 'Someone else must take this one.' },
  cap_reached: { what: 'This month’s limit is reached', next: 'It begins again on the 1st.' },
  photo_missing: {
    what: 'Sent back: a photo is missing',
    next: 'Add the photo and send it again.',
  },
  day_ahead: { what: 'That day has not come yet', next: 'Choose today or earlier.' },
  rule_off: { what: 'That rule is not in use', next: 'Choose another, or have it switched on.' },
  household_unknown: { what: 'No such household number', next: 'Look at the card, or scan it.' },
  card_unknown: {
    what: 'The card was not recognised',
    next: 'Wipe it and scan again, or type the number.',
  },
  card_void: {
    what: 'This card is void',
    next: 'Use the new one, or type the number; the points are still there.',
  },
  points_short: {
    what: 'Not enough points: {short} short',
    next: 'Take one thing less and try again.',
  },
  stock_short: {
    what: 'Not enough {name}: {left} left',
    next: 'Take one less, or something else.',
  },
  goods_withdrawn: { what: '{name} is no longer given', next: 'Take it out and try again.' },
  goods_not_on_sale: { what: '{name} is not on the shelf yet', next: 'Take it out and try again.' },
  batch_expired: {
    what: '{name} has expired',
    next: 'It must not leave the shop. Take it off the shelf.',
  },
  limit_reached: {
    what: 'The limit for {name} is reached',
    next: 'Take something else; come back next period.',
  },
  purchases_reached: { what: 'No visits left this month', next: 'It begins again on the 1st.' },
  gifted_share: {
    what: 'Only part of the gifted points may be used at once',
    next: 'Take one thing less.',
  },
  points_changed: {
    what: 'The price just changed: now {points}',
    next: 'Look at the new price and press again.',
  },
  stock_blocked: {
    what: 'The books hold no more {name}',
    next: 'Count the shelf and record the rest.',
  },
  shift_closed: { what: 'The shop is not open', next: 'Count and open the shop first.' },
  shift_open: { what: 'The shop is open already', next: 'Carry on.' },
  shift_of_others: {
    what: 'Another keeper opened this shift',
    next: 'Ask them to close it first.',
  },
  return_too_late: { what: 'The days for returns are over', next: 'Talk to the village.' },
  return_too_many: { what: 'More is coming back than went out', next: 'Look at the slip.' },
  reason_missing: { what: 'The reason is missing', next: 'Write one sentence.' },
  second_person: { what: 'A second person must agree', next: 'Ask someone else to approve it.' },
  roster_bad: {
    what: 'Some rows are not right',
    next: 'Nothing was changed. Mend them and send it again.',
  },
  notice_closed: { what: 'This notice has ended', next: 'Call the village.' },
  already_posted: { what: 'This is already on the account', next: 'Use a correction.' },
}
