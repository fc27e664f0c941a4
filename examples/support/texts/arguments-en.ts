/** What is wrong on the command line, in English. */
export const ARGUMENTS_EN = {
  'argument.file': '{file}: {what}',
  'argument.unreadable': '{file}: cannot be read ({code})',
  'argument.noFile': '{file}: no such file',
  'argument.noObject': '{file}: an object of options is expected',
  'argument.noJson': '{file} is no JSON: {what}',
  'argument.share': '--{flag} must be a fraction above 0, up to 1 (got {text})',
  'argument.part': '--{flag} must be a fraction from 0 to below 1 (got {text})',
  'argument.count': '--{flag} must be a whole number of 0 or more (got {text})',
  'argument.days': '--{flag} must be a whole number of days up to 366 (got {text})',
  'argument.minutes': '--{flag} must be whole minutes up to 240 (got {text})',
  'argument.seconds': '--{flag} must be seconds above 0 (got {text})',
  'argument.serviceLevel':
    '--service-level must look like 80/20: percent, then seconds (got {text})',
  'argument.shiftHours':
    '--shift-hours must be hours of work from 2 to 12, in quarters, like 8,6 (got {text})',
  'argument.shifts': '--shifts must be one of {presets} (got {text})',
  'argument.lengths': '--shift-hours and --part-time are lengths of --shifts classic',
  'argument.edges': '--interval-start and --interval-end exclude each other',
  'argument.units':
    '--units must be a unit, mean or total, or both like seconds,mean; units are seconds, milliseconds, minutes, minutes-seconds, hours, days (got {text})',
  'argument.duplicates': '--duplicates must be add or last (got {text})',
  'argument.dateOrder': '--date-order must be dmy or mdy (got {text})',
  'argument.language': '--language must be one of {languages} (got {text})',
  'argument.locale': '--locale must be like de-DE or en-GB (got {text})',
  'argument.pairs':
    '--{flag} must look like {example}: what stands in the file, then what it is (got {text})',
  'argument.open': "--open must look like 'Mon-Fri 08:00-20:00, Sat 09:00-14:00' (got {text})",
  'argument.unknown': 'there is no {text}; --help shows what there is',
  'argument.needsValue':
    '{text} needs a value behind it; one that begins with - is written as {text}=VALUE',
  'argument.takesNone': '{text} takes no value',
  'argument.alone': '{text} belongs to no option; --help shows what there is',
} as const;
