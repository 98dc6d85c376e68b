import {type HostMatch, type Party, ROLES, type Role} from '../../../model/units';

/** `Viva.com` → `viva-com`: letters without accents and digits, joined by hyphens. */
function idOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[̀-ͯ]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** `google.com/pay` → host and path; the path keeps its case. */
function placeOf(place: string): HostMatch {
  const slash = place.indexOf('/');
  return slash < 0 ? {host: place} : {host: place.slice(0, slash), path: place.slice(slash)};
}

function rolesOf(heading: string): Role[] {
  return heading.split(' ').map(word => {
    const role = ROLES.find(one => one === word);
    if (!role) throw new Error(`“${word}” is no role of the catalogue`);
    return role;
  });
}

/**
 * Parties written one a line, for those of whom there is no more to say than this:
 *
 *     # payment-processor wallet
 *     Name | Owner CC | host host/path … | source
 *
 * A heading holds the roles of the lines below it. `CC` is the owner's country (ISO 3166-1 alpha-2); without an
 * owner the company is its own. Without a source it is the vendor's own site, the first host. The id is made of
 * the name.
 *
 * @throws where a line does not keep to this form.
 */
export function readLines(text: string): Party[] {
  const parties: Party[] = [];
  let roles: Role[] = [];
  for (const line of text.split('\n').map(one => one.trim())) {
    if (line.startsWith('# ')) roles = rolesOf(line.slice(2));
    else if (line) {
      const [name = '', ownerAndCountry = '', places = '', source] = line.split('|').map(part => part.trim());
      const [, owner = '', country = ''] = /^(?:(.*) )?([A-Z]{2})$/.exec(ownerAndCountry) ?? [];
      const match = places.split(' ').filter(Boolean).map(placeOf);
      const [first] = match;
      if (!name || !country || !first || roles.length === 0) throw new Error(`no party’s line: “${line}”`);
      parties.push({
        id: idOf(name),
        name,
        owner: owner || name,
        country,
        roles,
        match,
        source: source || first.host,
      });
    }
  }
  return parties;
}
