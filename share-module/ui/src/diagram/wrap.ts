const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/;

function width(text: string, size: number): number {
  let sum = 0;
  for (const sign of text) {
    sum += WIDE.test(sign) ? size : size * 0.56;
  }
  return sum;
}

/** Chinese may break between any two signs, other text between words. */
function pieces(text: string): string[] {
  return text.match(/[\u2e80-\u9fff\uff00-\uff60]|[^\s\u2e80-\u9fff\uff00-\uff60]+\s*/g) ?? [];
}

/** Breaks a label into lines of a width; what does not fit on the last one ends with an ellipsis. */
export function wrapLabel(text: string, maxWidth: number, size: number, maxLines: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && width((line + piece).trimEnd(), size) > maxWidth) {
      lines.push(line.trimEnd());
      line = piece;
    } else {
      line += piece;
    }
  }
  if (line.trim() !== '') {
    lines.push(line.trimEnd());
  }
  if (lines.length <= maxLines) {
    return lines;
  }
  const kept = lines.slice(0, maxLines);
  kept[maxLines - 1] = `${(kept[maxLines - 1] ?? '').slice(0, -1)}…`;
  return kept;
}
