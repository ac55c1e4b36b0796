import type { StatusBand } from '../domain/status'
import styles from './status.module.css'

/** The class that sets a band's text colour and its `--fill`. */
export function bandClass(band: StatusBand): string {
  return styles[band] ?? ''
}
