-- The timeline: every dated event of every act.

create view timeline_entry as
select id as act_id, 'ANNOUNCED' as event, announced_on as event_date, kind as measure_kind,
       cast(null as varchar) as response_kind
  from measure
union all
select id, 'EFFECTIVE', effective_on, kind, cast(null as varchar)
  from measure where effective_on is not null and effective_on <> announced_on
union all
select id, 'ENDED', ended_on, kind, cast(null as varchar) from measure where ended_on is not null
union all
select id, 'OCCURRED', occurred_on, cast(null as varchar), kind from response;

-- the actors of an act: those that impose it, its jurisdiction, its targets, and its participants
create view timeline_actor as
select measure_id as act_id, actor_id from measure_imposer
union
select id, jurisdiction_id from measure
union
select measure_id, target_id from designation
union
select act_id, actor_id from participation
union
select act_id, on_behalf_of_id from participation where on_behalf_of_id is not null;

-- the jurisdiction of a measure; for a response, those of the countries of its speakers
create view timeline_jurisdiction as
select id as act_id, jurisdiction_id from measure
union
select p.act_id, j.jurisdiction_id
  from participation p
  join response r on r.id = p.act_id
  join actor_country c on c.actor_id = p.actor_id
  join actor_country k on k.country = c.country
  join (select distinct jurisdiction_id from measure) j on j.jurisdiction_id = k.actor_id
 where p.role <> 'ADDRESSEE';
