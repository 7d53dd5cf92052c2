export const pairRefusals = {
  employee_unknown: {
    what: 'You are not on the list',
    next: 'Check the name and the employee number, or ask your union.',
  },
  codes_used_up: {
    what: 'At most {most} codes are sent in an hour',
    next: 'Use the one that came last, or ask again later.',
  },
  code_wrong: {
    what: 'The code is wrong or too old',
    next: 'Look at the message again; if it still fails, ask for a new one.',
  },
  sms_not_set: { what: 'No sender of messages is set up', next: 'Please tell the administrator.' },
  sms_failed: { what: 'The message was not sent', next: 'Press again in a while.' },
  household_code_wrong: {
    what: 'Card and code do not fit',
    next: 'Check the code; if it still fails, ask the keeper for a new one.',
  },
  union_needed: {
    what: "A union's roster is taken at the union",
    next: 'Open the union first, then upload.',
  },
  employees_bad: {
    what: 'Some rows of the list are wrong',
    next: 'Nobody was changed. Mend what is named below and upload again.',
  },
  document_unreadable: {
    what: 'The file cannot be opened',
    next: 'Take another PDF, or a clear photograph.',
  },
  document_not_plain: {
    what: 'There is more in this PDF than pages: a program, another file or a lock',
    next: 'Print it into a new PDF, or take a clear photograph.',
  },
  home_unknown: { what: 'There is no such home', next: 'Check its code.' },
  paired_already: {
    what: 'This household and this home are paired already',
    next: 'Open their page.',
  },
  pairing_ended: { what: 'This pairing has ended', next: 'It can be read, not changed.' },
  stage_order: {
    what: 'Stages follow one another',
    next: 'Refresh to see which one it is now.',
  },
  day_before_pairing: {
    what: 'They were not paired on that day',
    next: 'Choose {from} or a later day.',
  },
  day_past: { what: 'That day is over', next: 'Choose today or a later day.' },
  day_too_far: { what: 'That day is too far away', next: 'Choose a day within a year.' },
  too_many_duties: {
    what: 'At most {most} duties can be listed',
    next: 'Take one off before adding another.',
  },
  too_many_visits_planned: {
    what: 'Too many visits are planned',
    next: 'Write down those that were made, or cancel some.',
  },
  visit_state: { what: 'This visit is written down already', next: 'Refresh to see it.' },
  other_side: { what: 'That is a duty of the other side', next: 'They tick it off.' },
}
