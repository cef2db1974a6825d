/** The sign of Ikrar: a speech bubble held at an equals sign. No hand, no number: either could be taken for a side. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <path d="M7 2h18a5 5 0 0 1 5 5v13a5 5 0 0 1-5 5H15l-6.2 5.2a1 1 0 0 1-1.8-.7V25a5 5 0 0 1-5-5V7a5 5 0 0 1 5-5z" />
      <path class="mark-sign" d="M10 10.5h12M10 16.5h12" />
    </svg>
  );
}
