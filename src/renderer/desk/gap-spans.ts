/** Neighbouring weeks with the same word, as one span; null is a week with a value. Places in `words`, both ends included. */
export function gapSpans(words: readonly (string | null)[]): { from: number; to: number; text: string }[] {
  const spans: { from: number; to: number; text: string }[] = [];
  for (const [i, text] of words.entries()) {
    const last = spans.at(-1);
    if (text !== null && last?.to === i - 1 && last.text === text) last.to = i;
    else if (text !== null) spans.push({ from: i, to: i, text });
  }
  return spans;
}
