-- What the search indexes of a dataset version are made from.

create view searchable_name as
select n.actor_id, n.form, n.language, n.kind, a.kind as actor_kind,
       (select count(*) from designation d where d.target_id = a.id) as designations
  from actor_name n join actor a on a.id = n.actor_id;

-- every text of a record in which words are searched for; a heading is a name, a title or a publisher
create view searchable_text as
select 'ACTOR' as type, actor_id as record_id, form as body, true as heading from actor_name
union all
select 'ACTOR', id, summary, false from actor where summary is not null
union all
select 'LEGAL_AUTHORITY', id, title, true from legal_authority
union all
select 'LEGAL_AUTHORITY', id, short_title, true from legal_authority where short_title is not null
union all
select 'LEGAL_AUTHORITY', id, summary, false from legal_authority where summary is not null
union all
select 'MEASURE', id, title, true from measure
union all
select 'MEASURE', id, summary, false from measure where summary is not null
union all
select 'MEASURE', id, stated_reason, false from measure where stated_reason is not null
union all
select 'RESPONSE', id, title, true from response
union all
select 'RESPONSE', id, summary, false from response where summary is not null
union all
select 'SOURCE', id, title, true from source
union all
select 'SOURCE', id, publisher, true from source
union all
select case r.type when 'LegalAuthority' then 'LEGAL_AUTHORITY' when 'Measure' then 'MEASURE' else 'RESPONSE' end,
       t.record_id, t.form, true
  from title t join record r on r.id = t.record_id;
