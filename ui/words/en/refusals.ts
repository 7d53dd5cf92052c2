import { adoptionRefusals } from './refusals-adoption.ts'
import { moneyRefusals } from './refusals-money.ts'
import { pairRefusals } from './refusals-pairs.ts'
import { tradeRefusals } from './refusals-trade.ts'

import type { SameKeys } from '../locale.ts'
import type { refusals as zh } from '../zh/refusals.ts'

export const refusals: SameKeys<typeof zh> = {
  ...pairRefusals,
  ...tradeRefusals,
  ...adoptionRefusals,
  ...moneyRefusals,
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
  clock_wrong: {
    what: "The server's clock is wrong",
    next: 'This is not your doing. Ask the administrator to set it, then try again.',
  },
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
  role_missing: { what: 'This is not yours to do', next: 'Ask someone with that duty.' },
  own_account: { what: 'You cannot change your own account', next: 'Ask another administrator.' },
  account_of_others: { what: 'This account is kept elsewhere', next: 'Ask its own administrator.' },
  password_wrong: { what: 'The old password is wrong', next: 'Type the old password again.' },
  login_taken: { what: 'That account name is taken', next: 'Choose another.' },
  code_taken: { what: 'That code is taken', next: 'Choose another.' },
  village_needed: {
    what: 'A roster belongs to one village',
    next: 'Go into that village first, then upload it.',
  },
  place_not_below: {
    what: 'That cannot be made below this place',
    next: 'Choose another kind of place.',
  },
  policy_not_ahead: {
    what: 'A policy cannot change the past',
    next: 'Choose a day from tomorrow on.',
  },
  day_ahead: { what: 'That day has not come yet', next: 'Choose today or earlier.' },
  household_unknown: { what: 'No such household number', next: 'Look at the card, or scan it.' },
  card_unknown: {
    what: 'The card was not recognised',
    next: 'Wipe it and scan again, or type the number.',
  },
  points_short: {
    what: 'Not enough points: {short} short',
    next: 'Take one thing less and try again.',
  },
  roster_bad: {
    what: 'Some rows are not right',
    next: 'Nothing was changed. Mend them and send it again.',
  },
  not_your_place: { what: 'This is not your place', next: 'Go back to your own village.' },
  card_or_code: {
    what: 'It is not clear which household',
    next: 'Scan the card, or type the number.',
  },
  card_replaced: {
    what: 'This card was replaced',
    next: 'Use the new one, or type the number; the points are still there.',
  },
  card_of_others: {
    what: 'This card belongs to another household',
    next: 'Start with that household and scan again.',
  },
  price_changed: {
    what: 'A price just changed: {points} in all',
    next: 'Look at the new price and press again.',
  },
  shift_not_open: { what: 'The shop is not open', next: 'Count and open the shop first.' },
  shift_already_open: { what: 'The shop is open already', next: 'Carry on.' },
  goods_twice: { what: 'The same goods are there twice', next: 'Take one out and try again.' },
  not_on_sale: { what: '{name} cannot be had now', next: 'Take it out and try again.' },
  goods_limit: {
    what: '{name}: at most {most} for a household, and that is reached',
    next: 'Take it out; come back next period.',
  },
  purchases_limit: { what: 'No visits left this month', next: 'It begins again on the 1st.' },
  sold_out: { what: 'Not enough {name}: {left} left', next: 'Take one less, or something else.' },
  sold_too_long_ago: {
    what: 'This sale was kept for too long',
    next: 'Ask the administrator to enter it.',
  },
  returned_already: {
    what: 'Already returned; {left} may still come back',
    next: 'Look at the slip.',
  },
  return_too_late: {
    what: 'The days for returns are over',
    next: 'The last was {lastDay}. Talk to the village.',
  },
  batch_short: { what: 'Only {left} of this batch are left', next: 'Take off less.' },
  batch_expired: {
    what: 'This batch has expired',
    next: 'It must not go on the shelf. Check the day.',
  },
  count_differs: { what: 'The count differs from the books', next: 'Write why, then save again.' },
  count_without_batch: {
    what: 'The books never received this',
    next: 'Receive it first, then count.',
  },
  barcode_taken: { what: 'Another thing has this barcode', next: 'See whether they are the same.' },
  goods_state: { what: 'This just changed', next: 'Reload and look again.' },
  nothing_to_approve: {
    what: 'There is nothing to approve',
    next: 'Reload; someone may have done it.',
  },
  second_person_needed: {
    what: 'A second person must agree',
    next: 'Ask someone else to approve it.',
  },
  had_a_hand: { what: 'The step before was yours', next: 'Someone else must take this one.' },
  own_household: { what: 'This is your own household', next: 'Someone else must do it.' },
  kin_household: { what: 'This is your kin', next: 'Someone else must approve it.' },
  other_group: { what: 'This belongs to {group}', next: 'Ask the liaison of {group}.' },
  claim_state: { what: 'Someone just dealt with this one', next: 'Reload to see where it stands.' },
  claim_household: { what: 'That household is not in this village', next: 'Find the right one.' },
  act_claimed: {
    what: 'This act was reported already',
    next: 'An act counts once. Check the day.',
  },
  already_decided: { what: 'It is decided already', next: 'Reload to see.' },
  rule_not_in_force: {
    what: 'That rule was not in force that day',
    next: 'Choose another, or check the day.',
  },
  person_needed: { what: 'This rule counts for a person', next: 'Choose who did it.' },
  photo_used: { what: 'This photo was used for another act', next: 'Take another photo.' },
  photo_unreadable: { what: 'The photo cannot be opened', next: 'Take it again.' },
  day_too_long_ago: {
    what: 'That is too long ago',
    next: 'Only the last {days} days can be reported.',
  },
  deduction_not_allowed: {
    what: 'Nothing may be taken off for that',
    next: 'Choose another, or none.',
  },
  no_majority: {
    what: 'Fewer than half agreed',
    next: '{agreed} of {present}. Talk it over again.',
  },
  more_agreed_than_present: { what: 'More agreed than were there', next: 'Check the numbers.' },
  score_beyond_rule: { what: 'That is more than the rule gives', next: 'At most {most}.' },
  text_has_number: {
    what: 'There is a telephone or identity number in the text',
    next: 'Take it out and send again.',
  },
  text_names_minor: {
    what: "There is a child's name in the text",
    next: 'Take it out and send again.',
  },
  points_max_below: { what: 'The most is below the least', next: 'Check both numbers.' },
  notice_ended: { what: 'This notice has ended', next: 'Call the village.' },
}
