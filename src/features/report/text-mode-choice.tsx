import { useI18n } from '../../i18n/i18n'
import { ToggleChip } from '../../ui/toggle-chip'
import styles from './tools.module.css'
import { TEXT_MODES, type TextMode } from './text-mode'

interface TextModeChoiceProps {
  mode: TextMode
  onChoose: (mode: TextMode) => void
}

/** The language that the report is read in: the original, our English, or both. */
export function TextModeChoice({ mode, onChoose }: TextModeChoiceProps) {
  const { t } = useI18n()
  const words = t.living.text
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{words.legend}</legend>
      {TEXT_MODES.map((one) => (
        <ToggleChip key={one} isOn={mode === one} onToggle={() => onChoose(one)}>
          {words.modes[one]}
        </ToggleChip>
      ))}
    </fieldset>
  )
}
