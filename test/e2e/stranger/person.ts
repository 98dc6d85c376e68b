/** An invented person: kinds of personal data, each a text that occurs nowhere else. */
export type Person = Readonly<Record<Kind, string>>;

/** Sounds of names that nobody bears, in no language's word lists. */
const HEADS = 'Zeb Quov Wexl Jarz Vokk Plurz Xim Brunq Dwolp Fjesk Gnarb Hvitz Krulm Mexq Nyrf Pthol'.split(
  ' ',
);
const MIDDLES = 'ari elu oxi umo yve aqo izu evy'.split(' ');
const TAILS = 'kvist zorn plex bruq dwen fyld gharz mquin'.split(' ');
const FAMILY_ZH = '欧阳 司马 诸葛 慕容'.split(' ');
const GIVEN_ZH = '璟琰 瑶澜 珺璁 菀筠 霖翎 瑀蓁'.split(' ');

/** Numbers made of a seed, the same ones each time: a linear congruential generator (Numerical Recipes, 1992). */
function numbersOf(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761 + 1_013_904_223) >>> 0;
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The person of a number. */
export function personOf(seed: number) {
  const next = numbersOf(seed);
  const pick = (list: readonly string[]): string => list[next(list.length)] ?? '';
  const digits = (count: number): string =>
    Array.from({length: count}, (_, at) => (at === 0 ? 1 + next(9) : next(10))).join('');
  const name = (): string => pick(HEADS) + pick(MIDDLES) + pick(TAILS);
  const [given, family, street, city, word] = [name(), name(), name(), name(), name()];
  const house = `${10 + next(80)}${pick(['b', 'c', 'd'])}`;
  const [day, month, year] = [10 + next(18), 10 + next(3), 1940 + next(60)];
  const card = `4929${digits(12)}`;
  const surname = pick(FAMILY_ZH);
  return {
    given,
    family,
    full: `${given} ${family}`,
    reversed: `${family}, ${given}`,
    nickname: `${given.toLowerCase()}_${digits(4)}`,
    username: `${family.toLowerCase()}.${given.slice(0, 1).toLowerCase()}${digits(3)}`,
    email: `${given}.${family}@post.example`.toLowerCase(),
    otherEmail: `${word}@${family}.example`.toLowerCase(),
    phone: `+49 151 ${digits(8)}`,
    nationalPhone: `0${digits(3)}/${digits(7)}`,
    mobileZh: `12${digits(9)}`,
    street: `${street}weg ${house}`,
    city: `${city} am Quell`,
    postcode: `${digits(5)}-${digits(4)}`,
    address: `${street}weg ${house}, ${digits(5)} ${city}`,
    birth: `${year}-${month}-${day}`,
    birthGerman: `${day}.${month}.${year}`,
    card,
    cardGrouped: card.replace(/(.{4})(?=.)/g, '$1 '),
    iban: `DE${digits(2)} ${digits(4)} ${digits(4)} ${digits(4)} ${digits(4)} ${digits(2)}`,
    account: `ACC${digits(9)}`,
    order: `2026-${digits(3)}-${digits(5)}`,
    invoice: `R${digits(8)}`,
    customer: `K${digits(7)}`,
    loyalty: `9${digits(11)}`,
    parcel: `JJD${digits(12)}`,
    limit: `${digits(1)},${digits(3)}.${digits(2)}`,
    debt: `${digits(3)}.${digits(2)}7`,
    points: `${digits(2)},${digits(3)}`,
    taxNumber: `${digits(2)}/${digits(3)}/${digits(5)}`,
    identity: `${digits(17)}X`,
    passport: `C${digits(8)}`,
    plate: `ZQ-${pick(['XK', 'WV', 'JQ'])} ${digits(4)}`,
    insurance: `X${digits(9)}`,
    employer: `${word} ${name()} GmbH`,
    partner: `${name()} ${family}`,
    child: name(),
    doctor: `Dr. ${name()}`,
    note: `Leave it with ${name()} at the ${word} gate`,
    wish: `${word} for my ${name()}`,
    nameZh: surname + pick(GIVEN_ZH),
    addressZh: `杭州市${pick(GIVEN_ZH)}区${pick(GIVEN_ZH)}路${digits(3)}号${digits(1)}幢`,
    position: `52.${digits(6)},13.${digits(6)}`,
  };
}
export type Kind = keyof ReturnType<typeof personOf>;
export const KINDS = Object.keys(personOf(1)) as Kind[];
