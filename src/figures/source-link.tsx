import type { Source } from '../domain/observation'
import { safeUrl } from '../domain/safe-url'
import type { Bilingual } from '../domain/text'
import { useI18n } from '../i18n/i18n'
import styles from './source-link.module.css'

interface SourceLinkProps {
  source: {
    readonly name: Bilingual
    readonly url: string | null
    readonly kind?: Source['kind']
    readonly isLinkRefused?: true
  }
}

/** A third party's figure was seen on a copy only: it is named, marked, and never linked. */
function isUnverified(kind: Source['kind'] | undefined): boolean {
  return kind === 'third-party' || kind === 'unknown'
}

/** Where a figure comes from. Only a plain web address becomes a link, and its host is shown before it is followed. */
export function SourceLink({ source: { name, url, kind, isLinkRefused } }: SourceLinkProps) {
  const { t, say } = useI18n()
  const address = kind === 'third-party' ? null : safeUrl(url)
  const isRefused = isLinkRefused === true || (url !== null && kind !== 'third-party' && address === null)
  return (
    <span className={styles.source}>
      {address === null ? (
        say(name)
      ) : (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {say(name)} <span className={styles.host}>{new URL(address).host}</span>
        </a>
      )}
      {isUnverified(kind) && <span className={styles.tag}>{t.unverified}</span>}
      {kind === 'demo' && <span className={styles.tag}>{t.demoTag}</span>}
      {isRefused && <span className={styles.tag}>{t.source.linkRefused}</span>}
    </span>
  )
}
