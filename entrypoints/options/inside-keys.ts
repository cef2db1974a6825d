import type { TextKey } from '../../components/text.tsx';

/** Keys that do something inside a screen of ours. */
interface Place {
  place: TextKey;
  keys: readonly { does: TextKey; press: readonly string[] }[];
}

/** As keyboards name them; arrows as they are drawn there. */
export const insideKeys: readonly Place[] = [
  {
    place: 'shortcuts_warning',
    keys: [
      { does: 'shortcut_warning_edit', press: ['Enter'] },
      { does: 'shortcut_warning_move', press: ['Tab'] },
      { does: 'shortcut_warning_cancel', press: ['Esc'] },
    ],
  },
  {
    place: 'shortcuts_training',
    keys: [
      { does: 'shortcut_training_send', press: ['Ctrl/⌘ + Enter'] },
      { does: 'shortcut_training_next', press: ['→', 'Page Down', 'Space'] },
      { does: 'shortcut_training_back', press: ['←', 'Page Up'] },
      { does: 'shortcut_training_answer', press: ['1', '2', '3'] },
      { does: 'shortcut_training_leave', press: ['Esc'] },
    ],
  },
  {
    place: 'shortcuts_history',
    keys: [
      { does: 'shortcut_history_move', press: ['Tab'] },
      { does: 'shortcut_history_cancel', press: ['Esc'] },
    ],
  },
  { place: 'shortcuts_welcome', keys: [{ does: 'shortcut_welcome_turn', press: ['←', '→'] }] },
];
