interface KeyButtonProps {
  label: string;
  /** As `aria-keyshortcuts` names it. */
  keyName: string;
  /** What is drawn for the key; its name by default. */
  sign?: string;
  isPressed?: boolean;
  onPress: () => void;
}

/** A button that shows the key which does the same. */
export function KeyButton({ label, keyName, sign = keyName, isPressed, onPress }: KeyButtonProps) {
  return (
    <button type="button" className="key-button" aria-keyshortcuts={keyName} aria-pressed={isPressed} onClick={onPress}>
      {label}{' '}
      <kbd className="key" aria-hidden="true">
        {sign}
      </kbd>
    </button>
  );
}
