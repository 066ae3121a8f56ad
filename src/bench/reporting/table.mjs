// Markdown

/** A table; numbers are rounded to three digits that matter. */
export function table(header, rows) {
  const lines = [header, header.map((name, column) => (column === 0 ? '---' : '---:')), ...rows];
  return `${lines.map((cells) => `| ${cells.map(text).join(' | ')} |`).join('\n')}\n`;
}

function text(value) {
  if (typeof value !== 'number') {
    return value ?? 'n/a';
  }
  if (!Number.isFinite(value)) {
    return 'n/a';
  }
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}
