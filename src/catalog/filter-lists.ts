/** A public list of rules that a person may subscribe to. Nothing of it is part of the extension. */
export interface FilterList {
  id: string;
  name: string;
  /** Where its keepers publish it; the only address that is ever asked. */
  address: string;
  home: string;
  licence: string;
}

/** Lists that name trackers, from their keepers' own addresses. Source: easylist.to. */
export const FILTER_LISTS: readonly FilterList[] = [
  {
    id: 'easyprivacy',
    name: 'EasyPrivacy',
    address: 'https://easylist.to/easylist/easyprivacy.txt',
    home: 'https://easylist.to/',
    licence: 'GPL-3.0-or-later / CC BY-SA 3.0',
  },
  {
    id: 'easylist-china',
    name: 'EasyList China',
    address: 'https://easylist-downloads.adblockplus.org/easylistchina.txt',
    home: 'https://github.com/easylist/easylistchina',
    licence: 'GPL-3.0-or-later / CC BY-SA 3.0',
  },
];
