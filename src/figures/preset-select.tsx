import { PRESETS } from '../domain/preset'
import { useI18n } from '../i18n/i18n'
import { useView } from '../state/use-view'
import { SelectField } from '../ui/select-field'

/** The rule that tells on track from behind, as the address names it. */
export function PresetSelect() {
  const { t } = useI18n()
  const { view, change } = useView()
  return (
    <SelectField
      label={t.preset.label}
      value={view.preset}
      options={PRESETS.map((value) => ({ value, label: t.preset.names[value] }))}
      onChange={(preset) => change({ preset })}
    />
  )
}
