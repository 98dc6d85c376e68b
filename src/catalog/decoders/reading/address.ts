/** Names of an address's parts, as payment companies write them, with the field types they mean. */
const PARTS: Readonly<Record<string, string>> = {
  name: 'name',
  full_name: 'name',
  given_name: 'given-name',
  givenName: 'given-name',
  givenNames: 'given-name',
  first_name: 'given-name',
  firstName: 'given-name',
  family_name: 'family-name',
  familyName: 'family-name',
  last_name: 'family-name',
  lastName: 'family-name',
  surname: 'family-name',
  email: 'email',
  email_address: 'email',
  phone: 'tel',
  phoneNumber: 'tel',
  phone_number: 'tel',
  street_address: 'street-address',
  line1: 'street-address',
  street: 'street-address',
  city: 'address-level2',
  suburb: 'address-level2',
  state: 'address-level1',
  region: 'address-level1',
  postal_code: 'postal-code',
  postalCode: 'postal-code',
  postcode: 'postal-code',
  zipcode: 'postal-code',
  country: 'country',
};

/** The parts below each of the given parents, as paths with their types. */
export const addressAt = (...parents: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    parents.flatMap(parent => Object.entries(PARTS).map(([part, type]) => [`${parent}.${part}`, type])),
  );
