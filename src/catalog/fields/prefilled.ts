/** Types of fields that shops fill in for a person from what they know of them already. */
export const PREFILLED: ReadonlySet<string> = new Set(
  (
    'name given-name family-name email tel street-address address-line1 address-line2 address-level2 postal-code ' +
    'bday cc-number cc-name username national-id tax-id iban passport organization loyalty-number'
  ).split(' '),
);
