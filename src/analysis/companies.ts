import {FAMILIES} from '../catalog/parties/families';
import {type Exposure, type Finding, GRADES, type Grade, type Receiver} from '../model/finding';
import type {Mapping, Text} from '../model/units';

/** One owner with all of its products and domains that received something. */
export interface Company {
  /** Id of the family; the owner itself where it has none. */
  id: string;
  name: Text;
  /** Those of its receivers that occur, in the order of what they got. */
  receivers: Receiver[];
}

/** One input that a company could have from one site, at its best grade, with everything that shows it. */
export interface Told {
  company: string;
  site: string;
  input: string;
  grade: Grade;
  findings: Finding[];
}

const families = new Map(FAMILIES.map(({id, name}) => [id, name]));

/** Joins receivers of one family. The pages' own sites are no companies here. */
export function companiesOf({flows}: Pick<Exposure, 'flows'>): Company[] {
  const companies = new Map<string, Company>();
  for (const {receiver} of flows) {
    if (receiver.firstParty) continue;
    const {family, owner} = receiver;
    const company = companies.get(family);
    if (company) company.receivers.push(receiver);
    else {
      const name = families.get(family) ?? {en: owner, zh: owner};
      companies.set(family, {id: family, name, receivers: [receiver]});
    }
  }
  return [...companies.values()];
}

/**
 * What each company was told or could work out, by site and input. What a site's pages ask for themselves nobody was
 * told, though another page may send people back there.
 */
export function toldOf({flows, findings, visits}: Pick<Exposure, 'flows' | 'findings' | 'visits'>): Told[] {
  const familyOf = new Map(
    flows.filter(({receiver}) => !receiver.firstParty).map(({receiver}) => [receiver.id, receiver.family]),
  );
  const siteOf = new Map(visits.map(({id, site}) => [id, site]));
  const told = new Map<string, Told>();
  for (const finding of findings) {
    const company = familyOf.get(finding.receiver);
    const site = siteOf.get(finding.visit);
    if (company === undefined || site === undefined || site === finding.receiver) continue;
    const {input, grade} = finding;
    const key = JSON.stringify([company, site, input]);
    const known = told.get(key);
    if (!known) told.set(key, {company, site, input, grade, findings: [finding]});
    else {
      known.findings.push(finding);
      known.grade = firmer(known.grade, grade);
    }
  }
  return [...told.values()];
}

/** The firmer of two grades. */
export const firmer = (a: Grade, b: Grade): Grade => (GRADES.indexOf(a) <= GRADES.indexOf(b) ? a : b);

/**
 * Dimensions that sources, or our inference, tie an input to. What the operator denies is no tie; null stands for
 * none at all.
 */
export function dimensionsFor(mappings: readonly Mapping[], input: string): (string | null)[] {
  const tied = mappings.filter(mapping => mapping.input === input && mapping.strength !== 'denied');
  return tied.length > 0 ? tied.map(({dimension}) => dimension) : [null];
}
