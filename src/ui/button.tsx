import type { ButtonHTMLAttributes, Ref } from 'react'
import styles from './button.module.css'
import { classNames } from './class-names'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: 'plain' | 'strong' | 'quiet'
  ref?: Ref<HTMLButtonElement>
}

export function Button({ look = 'plain', className, ...rest }: ButtonProps) {
  return <button type="button" className={buttonClass(look, className)} {...rest} />
}

/** The look of a button, for a link that stands among buttons. */
export function buttonClass(look: 'plain' | 'strong' | 'quiet' = 'plain', className?: string): string {
  return classNames(styles.button, look !== 'plain' && styles[look], className)
}
