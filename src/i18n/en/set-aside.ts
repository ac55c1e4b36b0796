export const setAside = {
  title: (count: number) =>
    count === 1
      ? '1 record breaks the contract; it was set aside and counts in no figure. '
      : `${count} records break the contract; they were set aside and count in no figure. `,
  parts: (count: number) =>
    count === 1
      ? '1 part of a record was left out; the record is kept. '
      : `${count} parts of records were left out; the records are kept. `,
  orphans: (count: number) =>
    count === 1
      ? '1 observation belongs to no known target and is not counted. '
      : `${count} observations belong to no known target and are not counted. `,
  show: 'Show which',
  row: (where: string, id: string, field: string, problem: string) =>
    `${[where, id, field].filter(Boolean).join(' · ')}: ${problem}`,
  more: (count: number) => `and ${count} more, not listed here`,
  position: (index: number) => `record ${index + 1}`,
  problems: {
    'not-a-record': 'not a record',
    'duplicate-id': 'the same id with different content',
    'other-target': 'belongs to another target',
    missing: 'a required field is missing',
    'wrong-type': 'of the wrong type',
    'bad-number': 'not a usable number',
    'bad-date': 'not a valid date',
    'bad-id': 'not a valid id',
    'broken-text': 'broken text encoding',
    'empty-text': 'empty text',
    'unknown-word': 'not one of the agreed words',
    'out-of-range': 'out of range',
    'quantity-missing': 'a numeric target without its number',
    'quantity-unexpected': 'a milestone with a number',
    'target-zero': 'an “at least” target of 0',
    'unit-mismatch': 'another unit than the target',
    'quote-mismatch': 'the quote does not fit its offsets',
    'band-inverted': 'the band is upside down',
    'ratio-impossible': 'done and total contradict each other',
    'unknown-status': 'an override with an unknown status',
    'link-refused': 'link refused as unsafe',
  },
} as const
