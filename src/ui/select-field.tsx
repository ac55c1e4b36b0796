import { classNames } from './class-names'
import styles from './select-field.module.css'

interface SelectFieldProps<Value extends string> {
  label: string
  isLabelHidden?: boolean
  value: Value
  options: readonly { readonly value: Value; readonly label: string }[]
  onChange: (value: Value) => void
}

/** A choice of one among few, by the browser's own control: keyboard, touch and screen reader know it. */
export function SelectField<Value extends string>({
  label,
  isLabelHidden = false,
  value,
  options,
  onChange,
}: SelectFieldProps<Value>) {
  return (
    <label className={styles.field}>
      <span className={classNames(isLabelHidden && 'visually-hidden')}>{label}</span>
      <select
        className={styles.control}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
