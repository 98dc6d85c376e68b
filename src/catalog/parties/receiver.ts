import {getEntity, type IEntity} from 'third-party-web/nostats-subset';
import type {Receiver} from '../../model/finding';
import {playedHost, siteOf} from '../../model/hosts';
import {remembering} from '../../model/memo';
import {familyOf} from './families';
import {matchAt} from './lookup';

/** Categories of third-party-web in our roles; the rest say nothing about what a receiver does with data. */
const ROLE_OF_CATEGORY: Readonly<Record<string, string>> = {
  ad: 'advertising',
  analytics: 'analytics',
  'tag-manager': 'tag-manager',
  'customer-success': 'chat',
  'consent-provider': 'consent',
  cdn: 'cdn-hosting',
  hosting: 'cdn-hosting',
  marketing: 'marketing-automation',
  video: 'cdn-hosting',
};

/** One that is known by its domain only, or the site itself. */
const byDomain = (site: string): Omit<Receiver, 'firstParty' | 'standIn'> => ({
  id: site,
  name: site,
  owner: site,
  family: site,
  country: null,
  roles: [],
  source: 'none',
});

/** Hosts of which everybody can rent a part. */
const RENTED: ReadonlySet<string> = new Set(
  `cloudfront.net amazonaws.com azureedge.net azurefd.net windows.net azurewebsites.net akamaihd.net akamaized.net
  fastly.net herokuapp.com kxcdn.com b-cdn.net cloudfunctions.net appspot.com netdna-ssl.com netdna-cdn.com cdn77.org
  workers.dev pages.dev vercel.app netlify.app`.split(/\s+/),
);

/** Who has rented this very part of a host, as far as third-party-web knows. */
function tenantAt(host: string, rented: string): IEntity | undefined {
  const entity = RENTED.has(rented) ? getEntity(`https://${host}/`) : undefined;
  const within = entity?.domains.some(domain => {
    const bare = domain.replace('*.', '');
    return bare.endsWith(`.${rented}`) && (host === bare || host.endsWith(`.${bare}`));
  });
  return within ? entity : undefined;
}

function known(host: string, path: string, site: string): Omit<Receiver, 'firstParty' | 'standIn'> {
  const found = matchAt(host, path);
  const tenant = found && tenantAt(host, found.match.host);
  if (found && !tenant) {
    const {id, name, owner, country, roles, family = owner} = found.party;
    return {id, name, owner, family, country, roles: [...roles], source: 'catalogue'};
  }
  const entity = tenant ?? getEntity(`https://${host}/`);
  if (!entity) return byDomain(site);
  const family = familyOf(entity.company);
  return {
    id: tenant ? host : site,
    name: entity.name,
    owner: family?.owners[0] ?? entity.company,
    family: family?.id ?? entity.company,
    country: family?.country ?? null,
    roles: [...new Set(entity.categories.flatMap(category => ROLE_OF_CATEGORY[category] ?? []))],
    source: 'third-party-web',
  };
}

/** Places kept: all hosts and paths of a long trip, since the same ones come again and again. */
const PLACES = 20_000;

/** Keyed by `1` or `0` for first party, host, path: neither a host nor the word before it holds a blank. */
const looked = remembering((key): Receiver => {
  const [first, host = '', ...rest] = key.split(' ');
  const played = playedHost(host);
  const site = siteOf(played.host);
  const who = first === '1' ? byDomain(site) : known(played.host, rest.join(' '), site);
  return {...who, firstParty: first === '1', standIn: played.standIn};
}, PLACES);

/**
 * Who receives at a host: by our catalogue, else by third-party-web, else known by its domain only.
 * Stand-ins of the practice shop are looked up as the company that they play and are marked as such.
 * The same object for the same place, not to be changed.
 */
export const receiverAt = (host: string, path: string, firstParty: boolean): Receiver =>
  looked(firstParty ? `1 ${host} ` : `0 ${host} ${path}`);
