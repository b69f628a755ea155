/** @jsxImportSource react */
interface Props {
  testid: 'tweetButton' | 'tweetButtonInline';
  label: string;
  disabled: boolean;
  onClick: () => void;
}

/** Disabled as X does it: all three attributes (facts/x.md §4.1). */
export function SubmitButton({ testid, label, disabled, onClick }: Props) {
  return (
    <button
      type="button"
      role="button"
      data-testid={testid}
      disabled={disabled}
      {...(disabled ? { 'aria-disabled': true, tabIndex: -1 } : {})}
      onClick={onClick}
    >
      <span>{label}</span>
    </button>
  );
}
