export const compose = {
  title: 'Compose the briefing',
  note: 'Choose, order, rename, write notes. The figures always come from the data; they are not edited here.',
  start: 'Start the briefing',
  startHere: 'Start from this slide',
  startHereNot: 'This slide is not shown: tick it in the list first',
  kioskDeck: 'Play this deck in a loop',
  kioskAreas: 'Play the areas in a loop',
  deck: 'Deck',
  unnamed: 'Unnamed deck',
  name: 'Name',
  minutes: 'Planned time (minutes)',
  newDeck: 'New',
  newName: (number: number) => `Deck ${number}`,
  numbered: (name: string, number: number) => `${name} (${number})`,
  unknownDeck:
    'This device does not have the deck that the address names; below is an empty one. Choose another under “Deck”, or import its file.',
  copy: 'Make a copy',
  copyOf: (name: string) => `${name} (copy)`,
  remove: 'Delete',
  removeConfirm: (name: string) => `Press again to delete “${name}”`,
  removed: (name: string) => `“${name}” was deleted.`,
  undoRemove: 'Undo',
  takenOver: (count: number) =>
    count === 1 ? '1 decision was taken over' : `${count} decisions were taken over`,
  meeting: {
    day: 'Meeting',
    hint: 'empty for the as-of date',
    later: (count: number, day: string) =>
      count === 1
        ? `1 decision is of a meeting after ${day} and on no slide of this deck. To list it, change the day of the meeting.`
        : `${count} decisions are of meetings after ${day} and on no slide of this deck. To list them, change the day of the meeting.`,
    beforeData:
      'The meeting is before the as-of date: if this is for a new meeting, change the day of the meeting',
    leftEarlier: (count: number) =>
      count === 1
        ? 'The decision of the day before the change is now one of the last meeting.'
        : `The ${count} decisions of the day before the change are now those of the last meeting.`,
    leftLater: (count: number) =>
      count === 1
        ? 'The decision of the day before the change is now of a later meeting and on no slide.'
        : `The ${count} decisions of the day before the change are now of a later meeting and on no slide.`,
    takeAlong: 'Make them decisions of this meeting',
  },
  compareWith: {
    label: 'Compare with',
    monthEnd: (day: string) => `End of the month before (${day})`,
    last: (meeting: string, asOf: string) =>
      `Data of the last briefing (meeting of ${meeting}, as of ${asOf})`,
    other: 'Another date',
    otherDay: 'The date to compare with',
    notBefore: 'The date to compare with must be before the as-of date',
    tooEarly: (first: string) => `The date to compare with cannot be before ${first}`,
    setAside: (day: string) =>
      `This deck compares with ${day}, which is not before the as-of date: the end of the month before is used instead`,
  },
  export: 'Export a file',
  import: 'Import a file',
  imported: (name: string) => `“${name}” was imported.`,
  refused: {
    'not-json': (file: string) =>
      `${file} is no deck exported by this system and was not imported. Choose a file saved by “Export a file”.`,
    'not-a-deck': (file: string) =>
      `${file} is no deck exported by this system and was not imported. Choose a file saved by “Export a file”.`,
    newer: (file: string) =>
      `${file} was exported by a newer version that cannot be read here; it was not imported. Update this system first.`,
    field: (file: string, field: string) =>
      `${field} in ${file} is malformed; it was not imported. Export it again, or mend that field in the file.`,
    unreadable: (file: string) =>
      `${file} could not be read and was not imported. Make sure that it is still there, and try again.`,
    large: (file: string) => `${file} is over 5 MB, which no deck is; it was not imported.`,
  },
  saved: (time: string, revision: number) => `Kept on this device (version ${revision}, ${time})`,
  unsaved: 'Nothing changed yet',
  notKept:
    'The storage of this device is blocked or full: changes last until the page is closed. Export a file so as not to lose them.',
  damaged: (count: number) =>
    count === 1
      ? '1 deck on this device is damaged and cannot be read; it was left as it is.'
      : `${count} decks on this device are damaged and cannot be read; they were left as they are.`,
  versions: 'Earlier versions',
  version: (revision: number, time: string) => `Version ${revision}, ${time}`,
  versionHolds: (name: string, decisions: number, texts: number) =>
    `“${name}”, ${decisions} ${decisions === 1 ? 'decision' : 'decisions'}, ${texts} own ${texts === 1 ? 'text' : 'texts'}`,
  versionsNote: (most: number) =>
    `A version is kept when something is changed after a pause of ten minutes or more, before order and choice are reset, before an earlier version is restored, and whenever you press “Keep a version”. At most ${most} are kept.`,
  keepVersion: 'Keep a version',
  keptVersion: (revision: number) => `Kept as version ${revision}`,
  sameVersion: (revision: number) => `The same as version ${revision}: not kept again`,
  restore: 'Restore',
  restored: (revision: number, staying: number, found: number) => {
    const decisions = (count: number) => `${count} ${count === 1 ? 'decision' : 'decisions'}`
    const kept = staying === 0 ? '' : ` The present ${decisions(staying)} stayed.`
    const back = found === 0 ? '' : ` ${decisions(found)} of that version came back, too.`
    return `Version ${revision} was restored.${kept}${back}`
  },
  slides: (shown: number, total: number) => `${shown} of ${total} slides ${shown === 1 ? 'is' : 'are'} shown`,
  list: 'Slides',
  shown: (title: string) => `Show: ${title}`,
  up: (title: string) => `Move up: ${title}`,
  down: (title: string) => `Move down: ${title}`,
  split: 'Split in two',
  join: 'Join again',
  reset: 'Reset order and choice',
  resetConfirm: 'Press again to reset order and choice',
  slideTitle: 'Title',
  asGiven: (title: string) => `${title} (empty for its own title)`,
  planned: 'Planned seconds',
  place: 'Slide number',
  even: (seconds: number) => `${seconds} s on average`,
  noTime: 'Appendix: takes no time',
  notes: 'Speaker notes',
  draft: 'Draft, written from the data, not edited yet',
  yours: 'Edited',
  backToDraft: 'Back to the draft',
  backToData: 'Undo the edit',
  preview: 'Preview',
  optional: 'Problems that are only at risk have no slide unless you tick them',
  followUp: 'Decisions of the last meetings',
  decisions: 'Decisions of this meeting',
  addDecision: 'Add a decision',
  remarks: 'Remarks',
  remarksNote: 'What the data do not say; left empty, the slide shows a field to fill in',
} as const
