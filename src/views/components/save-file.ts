/** Offers a text as a file to be saved, through the browser's own download. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], {type}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data by the next minute.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** File name with the local date, such as `tillwatch-2026-11-23.json`. */
export function fileName(ending: string, now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `tillwatch-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.${ending}`;
}
