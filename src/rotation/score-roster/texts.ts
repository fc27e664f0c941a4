/** Which term of somebody's a roster does not keep. */
export const TERM_TEXTS = {
  'other-times': '{shift} is no shift of the input, or not at these times',
  'two-duties': 'two duties on one date',
  'without-skill': '{shift} asks for the skill {skill}',
  'not-their-shift': '{shift} is none of the shifts of the person',
  'no-duties': 'a duty on a date without duties',
  'not-available': 'not available for {shift}',
  'not-as-fixed': '{shift} is given for the date',
  'hours-of-period':
    '{found} h in a period[side=least?, at least {limit}][side=most?, at most {limit}]',
  'duties-of-period':
    '{found|duty|duties} in a period[side=least?, at least {limit}][side=most?, at most {limit}]',
  'days-in-a-row':
    '{found|day|days} in a row[side=least?, at least {limit}][side=most?, at most {limit}]',
  'days-off-in-a-row':
    '{found|day|days} off in a row[side=least?, at least {limit}][side=most?, at most {limit}]',
  'weekends-worked': '{found|weekend|weekends} with duties, at most {limit}',
  'forbidden-sequence': '{shift} too soon after {before}',
  'post-of-period': '{found|duty|duties} on the post {post} in a period, at least {limit}',
  'post-out-of-turn': 'the post {post} out of turn',
  'crew-apart': 'not on the duty of the crew {crew}',
} as const;
