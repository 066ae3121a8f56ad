// The fixed values of the generated records; names and laws are made up

export const COUNTRIES = ('US GB CA CN RU IR KP SY BY MM VE CU JP KR AU NZ CH NO UA EU '
  + 'AE AF AZ BA BD BG BR CD CF CZ DE EG ES FR GE GR HK HU ID IL IN IQ IT KE KG KZ LB LY MX MY NG PK PL RS SA SD SG SO TH TR '
  + 'TZ UG UZ VN YE ZW').split(' ');

export const JURISDICTIONS = COUNTRIES.slice(0, 20);

export const TOPICS = ['forced-labour', 'surveillance', 'detention', 'proliferation', 'corruption', 'cyber-attacks',
  'election-interference', 'narcotics'];

export const PROVISIONS = ['ASSET_FREEZE', 'TRAVEL_BAN', 'DEALINGS_BAN', 'EXPORT_LICENCE_REQUIREMENT', 'IMPORT_BAN',
  'INVESTMENT_BAN', 'PROCUREMENT_BAN', 'DIRECTOR_DISQUALIFICATION'];

/** Each kind of measure, the most frequent first, with the provisions that it imposes. */
export const MEASURE_KINDS = [
  ['SANCTIONS', ['ASSET_FREEZE', 'TRAVEL_BAN']],
  ['SANCTIONS', ['ASSET_FREEZE']],
  ['EXPORT_CONTROL', ['EXPORT_LICENCE_REQUIREMENT']],
  ['COUNTER_SANCTIONS', ['TRAVEL_BAN', 'DEALINGS_BAN']],
  ['VISA_POLICY', ['TRAVEL_BAN']],
  ['IMPORT_BAN', ['IMPORT_BAN']],
  ['INVESTMENT_BAN', ['INVESTMENT_BAN']],
  ['PROCUREMENT_BAN', ['PROCUREMENT_BAN']],
];

/** Each kind of response, the most frequent first, with its stance. */
export const RESPONSE_KINDS = [
  ['STATEMENT', 'NEUTRAL'], ['REQUEST', 'SUPPORTS'], ['CONDEMNATION', 'SUPPORTS'], ['DENIAL', 'OPPOSES'],
  ['PROTEST', 'OPPOSES'], ['ALLEGATION', 'SUPPORTS'], ['THREAT', 'OPPOSES'], ['TESTIMONY', 'SUPPORTS'],
  ['COUNTER_MEASURE', 'OPPOSES'], ['LEGISLATION', 'NEUTRAL'],
];

export const SOURCE_KINDS = ['OFFICIAL_LIST', 'LEGAL_TEXT', 'OFFICIAL_STATEMENT', 'NEWS', 'LETTER', 'DATASET'];

export const LIST_SCHEME = 'BENCH_LIST';
export const CODE_SCHEME = 'BENCH_CODE';

export const DATASET = {
  licence: 'Made up for benchmarks',
  topics: TOPICS.map((key) => ({ key, label: `Over ${key.replace('-', ' ')}` })),
  identifierSchemes: [{ key: LIST_SCHEME, label: 'List of the benchmark', url: 'https://list.example.org/{value}' }],
  citationSchemes: [{ key: CODE_SCHEME, label: 'Code of the benchmark', url: 'https://code.example.org/{value}' }],
};
