export function Seal() {
  return (
    <svg className="rf-seal" viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
      <rect width="32" height="32" rx="5" fill="#b3261e" />
      <path d="M8 17l6 6 11-14" fill="none" stroke="#fff" strokeWidth="4" />
    </svg>
  );
}
