/** Fields of a generated checkout: label, name, make. */
const FIELDS = [
  ['E-mail address', 'email', 'email'],
  ['Password', 'password', 'password'],
  ['First name', 'firstName', 'text'],
  ['Last name', 'lastName', 'text'],
  ['Company (optional)', 'company', 'text'],
  ['Street and house number', 'address1', 'text'],
  ['Apartment, suite, etc.', 'address2', 'text'],
  ['Postcode', 'zip', 'text'],
  ['City', 'city', 'text'],
  ['State / Province', 'region', 'text'],
  ['Country', 'country', 'select'],
  ['Phone number', 'phone', 'tel'],
  ['Date of birth', 'dob', 'text'],
  ['Card number', 'cardNumber', 'text'],
  ['Expiry date (MM/YY)', 'expiry', 'text'],
  ['Security code', 'cvv', 'text'],
  ['Name on card', 'cardHolder', 'text'],
  ['Promo code', 'promo', 'text'],
  ['Order notes', 'notes', 'textarea'],
  ['Gift message', 'gift', 'text'],
];
const COUNTRIES = ['Austria', 'Belgium', 'France', 'Germany', 'Italy', 'Netherlands', 'Poland', 'Spain'];

/** @param {string[]} field @param {string} id */
function control([label, name, make], id) {
  const attributes = `id="${id}-${name}" name="${id}[${name}]" class="form-control ${name}-input"`;
  const inner =
    make === 'select'
      ? `<select ${attributes}>${COUNTRIES.map(name => `<option>${name}</option>`).join('')}</select>`
      : make === 'textarea'
        ? `<textarea ${attributes}></textarea>`
        : `<input type="${make}" ${attributes}>`;
  return `<div class="row"><div class="cell"><label for="${id}-${name}">${label}</label></div><div>${inner}</div></div>`;
}

/**
 * What stands in the body of a page of 60 fields in three forms and about 3,000 nodes.
 * @param {number} seed makes its texts differ from those of the page before
 */
export function body(seed) {
  const forms = ['account', 'shipping', 'billing'].map(
    name =>
      `<form id="${name}-${seed}"><h2>${name}</h2>${FIELDS.map(field => control(field, `${name}${seed}`)).join('')}<button>Continue</button></form>`,
  );
  const rest = Array.from(
    {length: 675},
    (_, at) => `<li><a href="#"><span>Product ${seed} ${at}</span><b>${at},99 €</b></a></li>`,
  );
  return `<ul>${rest.join('')}</ul>${forms.join('')}`;
}

/** The whole page. @param {number} seed */
export const page = seed => `<!doctype html><title>Checkout</title>${body(seed)}`;
