import {getEntity} from 'third-party-web/nostats-subset';
import type {Receiver} from '../../model/finding';
import {playedHost, siteOf} from '../../model/hosts';
import {partyAt} from './lookup';

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
};

/**
 * Who receives at a host: by our catalogue, else by third-party-web, else known by its domain only.
 * Stand-ins of the practice shop are looked up as the company that they play and are marked as such.
 */
export function receiverAt(host: string, path: string, firstParty: boolean): Receiver {
  const played = playedHost(host);
  const {standIn} = played;
  const site = siteOf(played.host);
  if (firstParty) {
    return {id: site, name: site, owner: site, roles: [], source: 'none', firstParty, standIn};
  }
  const party = partyAt(played.host, path);
  if (party) {
    const {id, name, owner, roles} = party;
    return {id, name, owner, roles: [...roles], source: 'catalogue', firstParty, standIn};
  }
  const entity = getEntity(`https://${played.host}/`);
  if (entity) {
    const roles = entity.categories.flatMap(category => ROLE_OF_CATEGORY[category] ?? []);
    return {
      id: site,
      name: entity.name,
      owner: entity.company,
      roles: [...new Set(roles)],
      source: 'third-party-web',
      firstParty,
      standIn,
    };
  }
  return {id: site, name: site, owner: site, roles: [], source: 'none', firstParty, standIn};
}
