// The tables that the product loads, each after those that it refers to, with their columns; some are arrays
export const TABLES = Object.fromEntries(`
release version release_key previous published_on changes
record_change id release_key version published_on kind record_id record_type property value_before value_after source_id
topic topic_key ordinal label languages labels
identifier_scheme scheme_key ordinal label languages labels url_template
citation_scheme scheme_key ordinal label languages labels url_template
record id type
title record_id ordinal language form
source id title publisher author published_on undated url without_url archived_url accessed_on language kind licence permits_reuse sort_title sort_publisher published_key published_key_desc
claim id subject_id ordinal property stated_value source_id locator claim_rank note reusable
conflict id subject_id property kind preferred_id explanation
conflict_claim conflict_id claim_id ordinal
actor id kind name sort_name summary birth_date stated_size countries birth_key birth_key_desc designation_count_key first_listed_key first_listed_key_desc last_listed first_asked
actor_name actor_id ordinal form language kind
actor_country actor_id ordinal country
actor_identifier actor_id ordinal scheme code plain_code url
name_search actor_id languages looked_in looked_on
identifier_search actor_id schemes looked_in looked_on
actor_listing actor_id jurisdiction_id measure_kind
office id ordinal holder_id body_id exclusive title from_date until_date attested_from attested_until possible_from held_from held_until ended_on
relation kind from_id to_id role from_date until_date
legal_authority id title short_title kind jurisdiction_id summary enacted_on effective_on expires_on in_force_from in_force_until permits programme_keys coverage_state left_out checked_until sort_title
legal_citation authority_id ordinal scheme citation url
authority_permit authority_id ordinal provision
authority_above authority_id above_id depth
act id
act_topic act_id ordinal topic
participation act_id ordinal actor_id role on_behalf_of_id office_id
act_link id from_id to_id basis lag_days date_key date_key_desc
measure id title summary kind jurisdiction_id stated_reason announced_on listed_on_or_before published_on effective_on ended_on in_force_from in_force_until topics provisions authority_ids target_count sort_title ended_key ended_key_desc announced_key announced_key_desc effective_key effective_key_desc target_count_key target_count_key_desc
measure_imposer measure_id actor_id ordinal named announced_key announced_key_desc
measure_authority measure_id authority_id ordinal announced_key announced_key_desc
measure_provision measure_id ordinal provision
stated_count measure_id ordinal number counted source_id held
measure_coordination measure_id other_id
designation id measure_id target_id reason office_id identifier_scheme identifier_code identifier_url from_date listed_on_or_before until_date from_day until_day ended_by_id topics provisions jurisdiction_id target_name_key from_key from_key_desc until_key until_key_desc
designation_provision designation_id ordinal provision
designation_topic designation_id ordinal topic
response id title summary occurred_on kind stance topics sort_title
response_enacts response_id measure_id ordinal
response_enacts_law response_id authority_id ordinal
act_answer act_id link_id ordinal
ask id response_id ordinal wish authority_id asked_on wanted target_kinds
ask_wanted ask_id ordinal provision
ask_target ask_id actor_id ordinal
ask_target_kind ask_id ordinal kind
curated_ask_outcome ask_id ordinal act_id kind
ask_addressee ask_id actor_id ordinal
`.trim().split('\n').map((line) => line.split(' ')).map(([table, ...columns]) => [table, columns]));

/** Tables that are filled from views over the others, with their columns. */
export const COMPUTED = {
  ask_outcome: 'ask_id, outcome_id, designation_id, act_id, asked_on, announced_on, known_on, kind, basis',
  timeline_entry: 'id, act_id, subject_id, event, event_date, act_kind',
  jurisdiction: 'id',
  response_jurisdiction: 'response_id, jurisdiction_id, sole',
};

export const computing = Object.entries(COMPUTED).map(([table, columns]) =>
  `insert into ${table} (${columns}) select ${columns} from computed_${table} order by ${columns}`);

/** Table and column of each array; the table, column and owner of its parts. */
export const ARRAY_PARTS = [
  ['actor', 'countries', 'actor_country', 'country', 'actor_id'],
  ['legal_authority', 'permits', 'authority_permit', 'provision', 'authority_id'],
  ['measure', 'topics', 'act_topic', 'topic', 'act_id'],
  ['measure', 'provisions', 'measure_provision', 'provision', 'measure_id'],
  ['measure', 'authority_ids', 'measure_authority', 'authority_id', 'measure_id'],
  ['designation', 'topics', 'designation_topic', 'topic', 'designation_id'],
  ['designation', 'provisions', 'designation_provision', 'provision', 'designation_id'],
  ['response', 'topics', 'act_topic', 'topic', 'act_id'],
  ['ask', 'wanted', 'ask_wanted', 'provision', 'ask_id'],
  ['ask', 'target_kinds', 'ask_target_kind', 'kind', 'ask_id'],
];

/** Arrays whose parts have no table are empty. */
const EMPTY = ['left_out', 'programme_keys', 'languages', 'labels', 'schemes', 'looked_in'];

export const ARRAYS = new Set([...EMPTY, ...ARRAY_PARTS.map(([, column]) => column)]);
