import type {Citation} from '../../model/units';

/** On credit scoring: by digital footprint, classic, by other data, and by data brokers. */
export const CREDIT: readonly Citation[] = [
  {
    id: 'BERG20',
    text: 'T. Berg, V. Burg, A. Gombović, M. Puri, “On the Rise of FinTechs: Credit Scoring Using Digital Footprints”, Review of Financial Studies 33(7), 2020 (abstract)',
    url: 'https://ssrn.com/abstract=3170770',
    grade: 'V',
  },
  {
    id: 'FICO',
    text: 'Explanations of the five parts of the FICO score on several pages; the maker’s own was not opened',
    grade: 'S',
  },
  {id: 'SCHUFA26', text: 'German press on SCHUFA’s new score of 17 March 2026', grade: 'S'},
  {id: 'SCHUFA12', text: 'German press on the twelve published criteria of SCHUFA’s new score', grade: 'S'},
  {
    id: 'CJEU634',
    text: 'Court of Justice of the European Union, C-634/21 SCHUFA Holding (Scoring), 7 December 2023, ECLI:EU:C:2023:957',
    url: 'https://curia.europa.eu/juris/liste.jsf?num=C-634/21',
    grade: 'V',
  },
  {
    id: 'CJEU203',
    text: 'Court of Justice of the European Union, C-203/22 Dun & Bradstreet Austria, 27 February 2025, ECLI:EU:C:2025:117',
    url: 'https://curia.europa.eu/juris/liste.jsf?num=C-203/22',
    grade: 'V',
  },
  {id: 'BOOST', text: 'Experian on Boost; CNBC, 18 December 2018', grade: 'V'},
  {
    id: 'UPSTART17',
    text: 'Consumer Financial Protection Bureau, no-action letter to Upstart, 14 September 2017, and reports on it',
    grade: 'V',
  },
  {
    id: 'SBPC20',
    text: 'Student Borrower Protection Center, “Educational Redlining”, February 2020',
    grade: 'V',
  },
  {id: 'TALA20', text: 'CNBC on Tala, 3 January 2020; TED Ideas, 17 May 2018', grade: 'V'},
  {
    id: 'PI15',
    text: 'Privacy International’s summary of E. Dwoskin, The Wall Street Journal, 2015',
    grade: 'S',
  },
  {id: 'KRED13', text: '“Living by the Numbers”, part 6, Spiegel, 2013, on Kreditech', grade: 'V'},
  {id: 'KRED-BIIA', text: 'Business Information Industry Association on Kreditech', grade: 'V'},
  {id: 'KRED-HMG', text: 'A report on Kreditech’s application form, January 2016', grade: 'S'},
  {id: 'ZEST', text: 'Reports on ZestFinance’s use of data', grade: 'S'},
  {
    id: 'KLARNA',
    text: 'Klarna’s notices, as copied on merchants’ sites (the exact list was not verified)',
    grade: 'S',
  },
  {
    id: 'FTC14',
    text: 'Federal Trade Commission, “Data Brokers: A Call for Transparency and Accountability”, May 2014 (title seen, segments by the press)',
    url: 'https://www.ftc.gov/reports/data-brokers-call-transparency-accountability-report-federal-trade-commission-may-2014',
    grade: 'S',
  },
];
