import { Select } from '../../components/select/select.tsx';
import { useText } from '../../components/text.tsx';

export const choices = ['all', 'ours', 'own'] as const;
export type DeckChoice = (typeof choices)[number];

interface Props {
  value: DeckChoice;
  count: Record<DeckChoice, number>;
  onChange: (choice: DeckChoice) => void;
}

/** Whose scenarios are shown; there is nothing to choose before a trainer has written one. */
export function DeckSelect({ value, count, onChange }: Props) {
  const text = useText();
  if (count.own === 0) return null;
  return (
    <div class="mode-deck not-on-paper">
      <Select
        label={text('training_deck')}
        value={value}
        options={choices.map((one) => ({
          value: one,
          label: text(`training_deck_${one}`, String(count[one])),
        }))}
        onChange={(chosen) => onChange(choices.find((one) => one === chosen) ?? value)}
      />
    </div>
  );
}
