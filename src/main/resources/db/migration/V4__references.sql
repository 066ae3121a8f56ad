-- Everything that a filter can refer to, by its id or key.

-- the states, and whatever else a law or measure is of; filled from the view below
create table jurisdiction (
  id varchar not null primary key references actor
);

create view computed_jurisdiction as
select id from actor where kind = 'STATE'
union
select jurisdiction_id from legal_authority
union
select jurisdiction_id from measure;

create view referable as
select id, type from record
union all
select topic_key, 'Topic' from topic
union all
select id, 'jurisdiction' from jurisdiction
union all
-- what releases tell of and no longer exists
select distinct c.record_id, 'RemovedRecord' from record_change c
 where not exists (select 1 from record r where r.id = c.record_id)
union all
select distinct c.source_id, 'RemovedSource' from record_change c
 where not exists (select 1 from record r where r.id = c.source_id);

-- the jurisdictions to which an actor belongs by its countries
create view jurisdiction_of_actor as
select c.actor_id, j.id
from actor_country c
  join actor_country s on s.country = c.country
  join jurisdiction j on j.id = s.actor_id;

-- the jurisdiction of a measure; for a response, those of the countries of all who made it
create view timeline_jurisdiction as
select id as act_id, jurisdiction_id from measure
union
select p.act_id, j.id
  from took_part p
  join response r on r.id = p.act_id
  join jurisdiction_of_actor j on j.actor_id = p.actor_id
 where p.role <> 'ADDRESSEE';

-- the jurisdictions for which a response was made: those of the states and public bodies which made it, were spoken or
-- signed for, or whose office the speaker held; filled from the view below
create table response_jurisdiction (
  response_id varchar not null references response,
  jurisdiction_id varchar not null references jurisdiction,
  sole boolean not null,
  primary key (response_id, jurisdiction_id)
);

create view computed_response_jurisdiction as
select m.response_id, m.jurisdiction_id, count(*) over (partition by m.response_id) = 1 as sole
  from (
    select distinct p.act_id as response_id, j.id as jurisdiction_id
      from participation p
      join response r on r.id = p.act_id
      left join office o on o.id = p.office_id
      join actor a on a.id = coalesce(p.on_behalf_of_id, o.body_id, p.actor_id)
      join jurisdiction_of_actor j on j.actor_id = a.id
     where (a.kind in ('STATE', 'PUBLIC_BODY') or a.id = j.id)
       and (p.role in ('AUTHOR', 'SIGNATORY')
         or p.role = 'SPOKESPERSON' and not exists (select 1 from participation s
                                                     where s.act_id = p.act_id and s.role in ('AUTHOR', 'SIGNATORY')))
  ) m;
