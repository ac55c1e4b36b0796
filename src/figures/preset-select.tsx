import { PRESETS } from '../domain/preset'
import { useI18n } from '../i18n/i18n'
import { useView } from '../state/use-view'
import { SelectField } from '../ui/select-field'
import { presetRule } from './rule-text'

/** The rule that tells on track from behind, as the address names it; its thresholds in a hint. */
export function PresetSelect({ isLabelHidden = false }: { isLabelHidden?: boolean }) {
  const i18n = useI18n()
  const { view, change } = useView()
  const { presets } = i18n.t.method
  return (
    <span title={presetRule(view.preset, i18n)}>
      <SelectField
        label={presets.label}
        isLabelHidden={isLabelHidden}
        value={view.preset}
        options={PRESETS.map((value) => ({ value, label: presets.names[value] }))}
        onChange={(preset) => change({ preset })}
      />
    </span>
  )
}
