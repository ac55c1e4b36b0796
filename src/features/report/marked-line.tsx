import type { MarkedText, ReportMark } from '../../domain/living-report'
import { FigureLink } from './figure-link'
import styles from './marks.module.css'
import { PromiseLink } from './promise-link'

interface MarkedLineProps {
  text: MarkedText
  /** The year that the review looks back on. */
  before: number
  /** The target that the address points to in this paragraph. */
  placeTargetId: string | null
}

/** A mark's part of the line. Without words it is the mark alone, after those of another. */
function Mark({
  mark,
  words,
  isEnd,
  before,
  placeTargetId,
}: Omit<MarkedLineProps, 'text'> & { mark: ReportMark | null; words: string; isEnd: boolean }) {
  if (mark === null) return words
  switch (mark.kind) {
    case 'lead':
      return words !== '' && <strong className={styles.lead}>{words}</strong>
    case 'promise':
      return (
        <PromiseLink
          targetId={mark.targetId}
          words={words}
          isEnd={isEnd}
          isPlace={mark.targetId === placeTargetId}
        />
      )
    case 'figure':
      // Beside another figure of the same words, one that no target takes up would lead to the same screen.
      if (words === '' && mark.targetId === null) return null
      return <FigureLink targetId={mark.targetId} words={words} isEnd={isEnd} before={before} />
  }
}

/** A paragraph's words with its promises and figures as links. */
export function MarkedLine({ text, before, placeTargetId }: MarkedLineProps) {
  return text.runs.map(({ start, text: words, owner, ending }) => (
    <span key={start}>
      <Mark
        mark={owner}
        words={words}
        isEnd={owner !== null && ending.includes(owner)}
        before={before}
        placeTargetId={placeTargetId}
      />
      {ending.map(
        (mark, index) =>
          mark !== owner && (
            <Mark key={index} mark={mark} words="" isEnd before={before} placeTargetId={placeTargetId} />
          ),
      )}
    </span>
  ))
}
