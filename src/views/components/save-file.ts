/** Offers a text or an image as a file to be saved, through the browser's own download. */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const url = URL.createObjectURL(new Blob([content], {type}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data by the next minute.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** File name with the local date, such as `tillwatch-2026-11-23.json` or, of a part, `tillwatch-flows-2026-11-23.svg`. */
export function fileName(ending: string, now: Date, part = ''): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `tillwatch-${part ? `${part}-` : ''}${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.${ending}`;
}
