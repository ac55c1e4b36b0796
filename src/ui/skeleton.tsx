import styles from './skeleton.module.css'

/** The place that something still loading will take; shows after 300 ms. Height in rem. */
export function Skeleton({ heightRem }: { heightRem: number }) {
  return <span className={styles.skeleton} style={{ height: `${heightRem}rem` }} aria-hidden />
}
