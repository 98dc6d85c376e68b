interface DateForm {
  text: string;
  steps: readonly string[];
}

const two = (part: number): string => String(part).padStart(2, '0');

/** Year, month and day of a date as people and date fields write it; both orders where it can be read in two ways. */
function readings(typed: string): [number, number, number][] {
  const parts = typed.match(/\d+/g) ?? [];
  const digits = parts.join('');
  const numbers = (...texts: (string | undefined)[]) => texts.map(Number) as [number, number, number];
  if (parts.length === 3) {
    const [a = '', b = '', c = ''] = parts;
    if (a.length === 4) return [numbers(a, b, c)];
    const year = c.length === 4 ? c : c.length === 2 ? `${Number(c) > 30 ? 19 : 20}${c}` : '';
    return year ? [numbers(year, a, b), numbers(year, b, a)] : [];
  }
  if (digits.length === 8 && /^(19|20)/.test(digits)) {
    return [numbers(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6))];
  }
  if (digits.length === 8) {
    const year = digits.slice(4);
    return [
      numbers(year, digits.slice(0, 2), digits.slice(2, 4)),
      numbers(year, digits.slice(2, 4), digits.slice(0, 2)),
    ];
  }
  return [];
}

const isDate = ([year, month, day]: [number, number, number]): boolean =>
  year > 1880 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** A date of birth in the orders and with the separators that the web uses. */
export function dateForms(typed: string): DateForm[] {
  // Where day and month can be read in two ways both are looked for: no third date looks like either.
  return readings(typed)
    .filter(isDate)
    .flatMap(([year, month, day]) => {
      const [y, m, d] = [String(year), two(month), two(day)];
      const texts = [
        ...['-', '/', '.', ''].flatMap(gap => [
          [y, m, d].join(gap),
          [d, m, y].join(gap),
          [m, d, y].join(gap),
        ]),
        `${day}.${month}.${y}`,
        `${day}/${month}/${y}`,
        `${month}/${day}/${y}`,
        `${y}年${month}月${day}日`,
        `${y}年${m}月${d}日`,
      ];
      return texts.map(text => ({text, steps: ['digits']}));
    });
}

/** Month and year of a card's expiry, or null where it is none. */
export function expiryParts(typed: string): {month: string; year: string} | null {
  const digits = typed.match(/\d+/g) ?? [];
  const [first = '', second = ''] =
    digits.length === 1 ? [digits[0]?.slice(0, 2), digits[0]?.slice(2)] : digits;
  const [month, year] = first.length === 4 ? [second, first] : [first, second];
  if (!month || !year || Number(month) < 1 || Number(month) > 12) return null;
  if (year.length !== 2 && year.length !== 4) return null;
  return {month: two(Number(month)), year: year.slice(-2)};
}

/** A card's expiry as forms and processors write it. */
export function expiryForms(typed: string): DateForm[] {
  const parts = expiryParts(typed);
  if (!parts) return [];
  const {month, year} = parts;
  return ['/', '-', '', ' / ', ' ', '.']
    .flatMap(gap => [
      `${month}${gap}${year}`,
      `${month}${gap}20${year}`,
      ...(gap === '-' || gap === '' ? [`20${year}${gap}${month}`, `${year}${gap}${month}`] : []),
      ...(gap === '/' ? [`${Number(month)}/${year}`, `${Number(month)}/20${year}`] : []),
    ])
    .map(text => ({text, steps: ['digits']}));
}
